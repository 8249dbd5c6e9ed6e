package selon.page;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of a web archive, in order. One record is held at a time, and what it gave is handed on
 * once it is known that the next follows where it ends.
 */
final class WarcPages implements Iterator<Intake> {

  private final String name;
  private final Tape tape;
  private final Captures captures;
  private final Deque<Intake> ready = new ArrayDeque<>();
  private @Nullable WarcRecords records;
  private List<Intake> held = List.of();
  private long heldAt = -1;
  private int number;
  private boolean any;
  private boolean ended;

  WarcPages(String name, Tape tape, Captures captures) {
    this.name = name;
    this.tape = tape;
    this.captures = captures;
  }

  /** How many captures hold nothing to read, by what they are: pictures, errors of servers. */
  SortedMap<String, Integer> passedOver() {
    return captures.passedOver();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
      any |= !ready.isEmpty();
      if (ended && !any) {
        any = true;
        ready.add(new Intake.Refused(name, nothing()));
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    try {
      WarcRecords open = records == null ? new WarcRecords(tape) : records;
      records = open;
      step(open);
    } catch (IOException e) {
      release();
      ready.add(new Intake.Refused(name, Pages.failure(e)));
      ended = true;
    }
  }

  private void step(WarcRecords open) throws IOException {
    WarcRecord record;
    try {
      record = open.next();
    } catch (IOException e) {
      if (open.trailed() || heldAt < 0) {
        release();
        number++;
        goOn(open, open.position(), e);
      } else {
        // the record before is not as long as it says
        goOn(open, heldAt, new IOException("its length is wrong"));
      }
      return;
    }
    release();
    if (record == null) {
      ended = true;
      return;
    }
    number++;
    heldAt = open.position();
    try {
      held = captures.read(here(), record, heldAt);
      record.body().consume();
    } catch (IOException | RuntimeException e) {
      goOn(open, heldAt, e);
    }
  }

  /** Tells what is wrong with the record at hand and goes to the next. */
  private void goOn(WarcRecords open, long at, Exception e) throws IOException {
    held = List.of();
    heldAt = -1;
    boolean more = open.resume(at);
    ready.add(new Intake.Refused(here(), problem(e) + (more ? "" : lost())));
    ended = !more;
  }

  private String lost() {
    return tape.canSeek()
        ? ", and nothing that can be read follows"
        : ", and what follows is lost; give the archive as a file";
  }

  private String nothing() {
    int passed = captures.passedOver().values().stream().mapToInt(Integer::intValue).sum();
    return passed == 0
        ? "is a web archive without pages"
        : "is a web archive without pages: "
            + passed
            + (passed == 1 ? " capture is none" : " captures are none");
  }

  private static String problem(Exception e) {
    return e instanceof EOFException ? "is cut short" : "is damaged";
  }

  private void release() {
    ready.addAll(held);
    held = List.of();
    heldAt = -1;
  }

  private String here() {
    return name + ":" + number;
  }
}

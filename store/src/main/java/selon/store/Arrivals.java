package selon.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.page.Intake;
import selon.statement.Reading;

/**
 * Articles that come one after the other where no case keeps them: what each is to those before is
 * told as a case would, by {@link Identity}'s rule. Not safe for threads.
 */
public final class Arrivals {

  /**
   * What became of what came.
   *
   * @param reading under the id that it has here, in place of one of that id if there is one; null
   *     if nothing new is to be kept
   */
  public record Arrival(LedgerEntry entry, @Nullable Reading reading) {}

  private final KnownHere kept = new KnownHere();
  private final Map<String, LedgerEntry> contents = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  /**
   * Takes what came.
   *
   * @param reader makes the reading; only asked for what did not come before
   */
  public Arrival take(Intake intake, Supplier<Reading> reader, Instant time) {
    String name = intake.name();
    if (intake instanceof Intake.Refused refused) {
      return refused(name, "", Outcome.REFUSED, refused.problem(), time);
    }
    String hash = Hash.of(((Intake.Taken) intake).snapshot().bytes());
    LedgerEntry first = contents.get(hash);
    if (first != null) {
      boolean again = !named.add(hash + name);
      return new Arrival(
          again
              ? new LedgerEntry(name, hash, Outcome.UNCHANGED, "", first.article(), time)
              : new LedgerEntry(
                  name,
                  hash,
                  Outcome.DUPLICATE,
                  "the same as " + first.name(),
                  first.article(),
                  time),
          null);
    }
    Reading read;
    try {
      read = reader.get();
    } catch (RuntimeException | StackOverflowError e) {
      return refused(name, hash, Outcome.FAILED, "internal error: " + e, time);
    }
    if (read.article().text().isBlank()) {
      return refused(name, hash, Outcome.REFUSED, "has no text", time);
    }
    Arrival arrival = keep(name, hash, read, time);
    contents.put(hash, arrival.entry());
    named.add(hash + name);
    return arrival;
  }

  private static Arrival refused(
      String name, String hash, Outcome outcome, String reason, Instant time) {
    return new Arrival(new LedgerEntry(name, hash, outcome, reason, null, time), null);
  }

  private Arrival keep(String name, String hash, Reading read, Instant time) {
    Identity identity = Identity.of(kept, read.article());
    boolean written = identity.outcome() != Outcome.DUPLICATE || identity.fuller();
    if (written) {
      kept.put(Known.of(read.article()).at(0, identity.id()));
    }
    LedgerEntry entry =
        new LedgerEntry(
            name, hash, identity.outcome(), Remarks.of(identity, read, time), identity.id(), time);
    return new Arrival(entry, written ? Identity.under(identity.id(), read) : null);
  }
}

package selon.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive, one after the other. Where one is damaged, the next is looked for
 * behind its start, if the archive can be sought in.
 */
final class WarcRecords {

  private static final int WINDOW = 1 << 16;

  private final Tape tape;
  private WarcReader reader;
  private long base;
  private boolean trailed;
  private @Nullable WarcRecord record;
  private @Nullable WarcRecord found;
  private long wasted;
  private long before;

  WarcRecords(Tape tape) throws IOException {
    this.tape = tape;
    this.reader = open(0);
  }

  /**
   * The next record; null at the end.
   *
   * @throws IOException if what follows is no record
   */
  @Nullable WarcRecord next() throws IOException {
    before = tape.read();
    trailed = true;
    if (found != null) {
      record = found;
      found = null;
      return record;
    }
    record = null;
    record = parse(reader);
    return record;
  }

  /** Whether what the last record claims to be its end looked like one, when going on from it. */
  boolean trailed() {
    return trailed;
  }

  /** Where the record starts that was read last, or could not be read. */
  long position() {
    return base + reader.position();
  }

  /**
   * Goes on with the next record that can be read behind a place.
   *
   * @return whether there is one
   */
  boolean resume(long behind) throws IOException {
    wasted += tape.read() - before;
    before = tape.read();
    if (!tape.canSeek() || wasted > (1L << 30) + 8 * tape.size()) {
      return false;
    }
    for (long at = start(behind + 1); at >= 0; at = start(at + 1)) {
      try {
        reader = open(at);
        found = parse(reader);
        if (found != null) {
          return true;
        }
      } catch (IOException e) {
        // no record: a few bytes that look like the start of one
      }
    }
    return false;
  }

  private WarcReader open(long position) throws IOException {
    if (position > 0 || tape.canSeek()) {
      tape.seek(position);
    }
    base = position;
    WarcReader opened = new WarcReader((ReadableByteChannel) tape);
    opened.setLenient(true);
    opened.onWarning(warning -> trailed &= !warning.contains("trailer"));
    return opened;
  }

  private static @Nullable WarcRecord parse(WarcReader reader) throws IOException {
    try {
      Optional<WarcRecord> next = reader.next();
      if (next.isPresent() && length(next.get()) < 0) {
        throw new IOException("has a negative length");
      }
      return next.orElse(null);
    } catch (RuntimeException e) {
      throw new IOException("is no record", e);
    }
  }

  private static long length(WarcRecord record) {
    return record.headers().first("Content-Length").map(Long::parseLong).orElse(0L);
  }

  /** The next place from which on a record may start; -1 if there is none. */
  private long start(long from) throws IOException {
    tape.seek(from);
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    long offset = from;
    while (true) {
      int count = tape.read(window);
      window.flip();
      byte[] bytes = window.array();
      for (int i = 0; i + 5 <= window.limit(); i++) {
        if (isStart(bytes, i)) {
          return offset + i;
        }
      }
      if (count < 0) {
        return -1;
      }
      int kept = Math.min(4, window.limit());
      offset += window.limit() - kept;
      window.position(window.limit() - kept);
      window.compact();
    }
  }

  private static boolean isStart(byte[] b, int i) {
    boolean gzip =
        b[i] == 0x1f && b[i + 1] == (byte) 0x8b && b[i + 2] == 8 && (b[i + 3] & 0xe0) == 0;
    return gzip
        || b[i] == 'W' && b[i + 1] == 'A' && b[i + 2] == 'R' && b[i + 3] == 'C' && b[i + 4] == '/';
  }
}

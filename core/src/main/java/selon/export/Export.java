package selon.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a collection in an open format, for programs of others. The same collection gives the same
 * bytes.
 *
 * <p>It writes as it reads and holds one reading or one cascade at a time, and beside them at most
 * the names of the sources. What a format cannot carry is left out and told by {@link #leavesOut}.
 * Characters that XML 1.0 does not have (control characters, halves of a pair) become U+FFFD, unit
 * for unit, in all formats but {@code jsonl}.
 */
public interface Export {

  /** What a user calls the format: "csv". */
  String format();

  /** Which part of the collection it writes, where the format takes several: "statements". */
  default String part() {
    return "";
  }

  /** The ending of its files, with the dot. */
  String ending();

  /** Its media type. */
  String mediaType();

  /** What of the collection does not come through, in one line. */
  String leavesOut();

  /**
   * Writes all. The stream is flushed and left open.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(Holdings holdings, OutputStream out) throws IOException;
}

package selon.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How far an {@code add} is: how many a second, and how long the rest may take. */
final class AddProgress {

  private static final long SOON = TimeUnit.SECONDS.toNanos(3);

  private final long bytes;
  private final LongSupplier nanos;
  private final long start;
  private long done;
  private long within;
  private int records;

  /**
   * @param bytes of all inputs; 0 if that is not known
   */
  AddProgress(long bytes, LongSupplier nanos) {
    this.bytes = bytes;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** So many bytes of inputs are done with. */
  void passed(long more) {
    done += more;
    within = 0;
  }

  /** So many bytes of the input at hand have been read. */
  void reading(long bytes) {
    within = bytes;
  }

  /** One more record was kept or turned down. */
  void record() {
    records++;
  }

  /** "1,200 records, 35 a second, about 4 min left". */
  String line() {
    long spent = nanos.getAsLong() - start;
    StringBuilder line = new StringBuilder(Amount.of(records, "record"));
    if (spent <= SOON) {
      return line.toString();
    }
    if (records > 0) {
      line.append(String.format(Locale.ROOT, ", %.0f a second", records * 1e9 / spent));
    }
    long read = done + within;
    if (bytes > 0 && read > 0 && read < bytes) {
      double left = spent / 1e9 * (bytes - read) / read;
      line.append(", about ").append(shown(left)).append(" left");
    }
    return line.toString();
  }

  private static String shown(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    double minutes = seconds / 60;
    return minutes < 90
        ? Math.round(minutes) + " min"
        : String.format(Locale.ROOT, "%.1f h", minutes / 60);
  }
}

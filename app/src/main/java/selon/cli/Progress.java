package selon.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells on a terminal how far a command is, once it takes longer than two seconds: one line that is
 * written over.
 */
final class Progress {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long PACE = TimeUnit.MILLISECONDS.toNanos(200);

  private final Console console;
  private final boolean shown;
  private final LongSupplier nanos;
  private long next;
  private int width;

  /**
   * @param quiet whether the user wants none
   * @param nanos the clock
   */
  Progress(Console console, boolean quiet, LongSupplier nanos) {
    this.console = console;
    this.shown = console.errIsTerminal() && !quiet;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + PATIENCE;
  }

  /** Says where the command is, if it is time to. */
  void at(String where) {
    if (!shown || nanos.getAsLong() < next) {
      return;
    }
    next = nanos.getAsLong() + PACE;
    String line = where.substring(0, Math.min(where.length(), console.width() - 1));
    console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    console.err().flush();
    width = line.length();
  }

  /** Clears the line, so that others may write. */
  void clear() {
    if (width > 0) {
      console.err().print("\r" + " ".repeat(width) + "\r");
      console.err().flush();
      width = 0;
    }
  }
}

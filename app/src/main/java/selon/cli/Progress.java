package selon.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells on a terminal where a command is, once it takes longer than two seconds: one line that is
 * written over, by a thread of its own, since one article alone may take long. Safe for threads.
 */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long PACE = TimeUnit.MILLISECONDS.toNanos(250);

  private final Console console;
  private final boolean shown;
  private final LongSupplier nanos;
  private final long start;
  private final ScheduledExecutorService pulse;
  private long next;
  private String where = "";
  private int width;

  /**
   * Starts to count the time.
   *
   * @param quiet whether the user wants none
   * @param nanos the clock
   */
  Progress(Console console, boolean quiet, LongSupplier nanos) {
    this.console = console;
    this.shown = console.errIsTerminal() && !quiet;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.next = start + PATIENCE;
    this.pulse =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to show itself by the clock on the wall. */
  Progress run() {
    if (shown) {
      var unused = pulse.scheduleAtFixedRate(this::show, PATIENCE, PACE, TimeUnit.NANOSECONDS);
    }
    return this;
  }

  /** Notes where the command is. */
  synchronized void at(String place) {
    where = place;
  }

  /** Shows it, if it is time to. */
  synchronized void show() {
    long now = nanos.getAsLong();
    if (!shown || now < next || where.isEmpty()) {
      return;
    }
    String line = where + ", " + TimeUnit.NANOSECONDS.toSeconds(now - start) + " s";
    line = line.substring(0, Math.min(line.length(), console.width() - 1));
    console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    console.err().flush();
    width = line.length();
  }

  /** Clears the line for a while, so that others may write there. */
  synchronized void clear() {
    next = Math.max(next, nanos.getAsLong() + PACE);
    if (width > 0) {
      console.err().print("\r" + " ".repeat(width) + "\r");
      console.err().flush();
      width = 0;
    }
  }

  @Override
  public void close() {
    pulse.shutdownNow();
    clear();
  }
}

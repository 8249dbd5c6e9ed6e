package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints a line for each kind of request: how long it took by the clock and by the processor. */
final class LoadTable {

  private static final long QUIET = 20;
  private static final int PATIENCE = 60;

  private final AppProcess process;
  private final PrintWriter out;

  LoadTable(AppProcess process, PrintWriter out) {
    this.process = process;
    this.out = out;
  }

  /** Waits until the program has nothing more to do in the background. */
  void calm() throws InterruptedException {
    long before = -QUIET;
    for (int i = 0; i < PATIENCE && process.spent().toMillis() - before > QUIET; i++) {
      before = process.spent().toMillis();
      Thread.sleep(500);
    }
  }

  /** Requests that are measured together. */
  interface Asking {
    LoadRun.Times ask() throws IOException, InterruptedException;
  }

  /**
   * What came of them.
   *
   * @param spent milliseconds of processor time that each took on average
   */
  record Row(LoadRun.Times times, double spent) {}

  Row row(String name, Asking asking) throws IOException, InterruptedException {
    // the clock of the process is looked at every 20 ms
    Thread.sleep(60);
    long before = process.spent().toMillis();
    LoadRun.Times times = asking.ask();
    Thread.sleep(60);
    int count = times.millis().size();
    double spent = (process.spent().toMillis() - before) / (double) count;
    out.printf(
        Locale.ROOT,
        "%-32s %6d requests %7.0f/s  median %6.1f ms  95%% %6.1f  99%% %6.1f  slowest %6.0f;"
            + " %5.1f ms of processor time, %4d kB each; %d MB resident%n",
        name,
        count,
        times.rate(),
        times.percentile(50),
        times.percentile(95),
        times.percentile(99),
        times.percentile(100),
        spent,
        times.bytes() / count / 1000,
        process.resident() >> 20);
    out.flush();
    return new Row(times, spent);
  }
}

package selon.eval;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * How often what is held for likely is right. The error is the expected calibration error over ten
 * bins of equal width (Guo et al., ICML 2017): the distance between confidence and share of right
 * ones in a bin, weighted by how many are in it.
 */
final class Reliability {

  private static final int BINS = 10;

  private final int[] all = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /**
   * Counts one answer.
   *
   * @param likely its confidence, 0 to 1
   */
  void add(double likely, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (likely * BINS));
    all[bin]++;
    right[bin] += isRight ? 1 : 0;
    confidence[bin] += likely;
  }

  int count() {
    return sum(all);
  }

  /** The share of right answers, in percent; zero if there is none. */
  double share() {
    return count() == 0 ? 0 : 100.0 * sum(right) / count();
  }

  /** The mean confidence, in percent; zero if there is no answer. */
  double mean() {
    double sum = 0;
    for (double each : confidence) {
      sum += each;
    }
    return count() == 0 ? 0 : 100 * sum / count();
  }

  /** The expected calibration error, in points; zero if there is no answer. */
  double error() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return count() == 0 ? 0 : 100 * error / count();
  }

  /** Prints a line for each bin that holds something. */
  void print(PrintWriter out) {
    for (int bin = 0; bin < BINS; bin++) {
      if (all[bin] > 0) {
        out.printf(
            Locale.ROOT,
            "  %.1f - %.1f  %5d found  %5.1f %% right%n",
            (double) bin / BINS,
            (bin + 1.0) / BINS,
            all[bin],
            100.0 * right[bin] / all[bin]);
      }
    }
    out.printf(Locale.ROOT, "  expected calibration error %.1f points%n", error());
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}

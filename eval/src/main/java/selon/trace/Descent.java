package selon.trace;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Minimises a smooth function by Adam (Kingma and Ba 2015), with a penalty on large weights. */
final class Descent {

  private static final int STEPS = 600;
  private static final double RATE = 0.05;

  private Descent() {}

  /**
   * The weights found, from zero.
   *
   * @param gradient of the loss at the weights, written into the second array
   * @param penalty on the squares
   */
  static double[] minimise(int size, double penalty, BiConsumer<double[], double[]> gradient) {
    return minimise(size, penalty, new int[size], new double[size], gradient);
  }

  /**
   * The weights found, from zero, of which some may not be negative or not be positive: what is
   * known of a feature need not be learned from few examples.
   *
   * @param signs 1 and -1 where the weight's sign is known, else 0
   * @param expected what each weight is without examples: the penalty is on the distance to it
   */
  static double[] minimise(
      int size,
      double penalty,
      int[] signs,
      double[] expected,
      BiConsumer<double[], double[]> gradient) {
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    double[] slope = new double[size];
    for (int step = 1; step <= STEPS; step++) {
      Arrays.fill(slope, 0);
      gradient.accept(weights, slope);
      double rate = RATE * (1 - 0.9 * step / STEPS);
      for (int i = 0; i < size; i++) {
        double g = slope[i] + penalty * (weights[i] - expected[i]);
        mean[i] = 0.9 * mean[i] + 0.1 * g;
        square[i] = 0.999 * square[i] + 0.001 * g * g;
        double m = mean[i] / (1 - Math.pow(0.9, step));
        double s = square[i] / (1 - Math.pow(0.999, step));
        weights[i] -= rate * m / (Math.sqrt(s) + 1e-9);
        if (weights[i] * signs[i] < 0) {
          weights[i] = 0;
        }
      }
    }
    return weights;
  }
}

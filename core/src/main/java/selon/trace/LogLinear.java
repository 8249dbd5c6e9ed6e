package selon.trace;

import java.util.List;
import java.util.Map;
import selon.language.Lexicon;

/** A weighted sum of named features; the weights lie beside the class as a table. */
final class LogLinear {

  private final double[] weights;

  /**
   * @param weights in the order of the features' names
   */
  LogLinear(double[] weights) {
    this.weights = weights.clone();
  }

  /** Reads a table of weights; a feature that it does not have weighs nothing. */
  static LogLinear read(String table, List<String> names) {
    double[] weights = new double[names.size()];
    for (Map<String, String> row : Lexicon.of(LogLinear.class, table).rows()) {
      int at = names.indexOf(row.getOrDefault("feature", ""));
      if (at >= 0) {
        weights[at] = Double.parseDouble(row.getOrDefault("weight", "0"));
      }
    }
    return new LogLinear(weights);
  }

  double score(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  double probability(double[] features) {
    return 1 / (1 + Math.exp(-score(features)));
  }
}

package selon.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is counted in traces, and the figures that come of it, by name. */
final class TraceFigures {

  private final Map<String, Double> sums = new HashMap<>();
  private final SortedMap<String, Double> figures = new TreeMap<>();

  SortedMap<String, Double> all() {
    return figures;
  }

  /** A figure as it is, to so many digits behind the point. */
  void put(String name, double value, int digits) {
    figures.put(name, rounded(value, digits));
  }

  /** Adds to a count. */
  void add(String name, double value) {
    sums.merge(name, value, Double::sum);
  }

  /** A count so far. */
  double count(String name) {
    return sums.getOrDefault(name, 0.0);
  }

  /** A figure: the part in a hundred of the whole. */
  void percent(String name, double part, double whole) {
    figures.put(name, rounded(100 * part / Math.max(1, whole), 1));
  }

  /** Three figures: precision, recall and F1 of what was counted under this name. */
  void prf(String name, double hit) {
    String base = name.startsWith("edges") ? "edges" : name;
    double p = count(base + "/pred") == 0 ? 0 : hit / count(base + "/pred");
    double r = count(base + "/gold") == 0 ? 0 : hit / count(base + "/gold");
    figures.put(name + "/p", rounded(100 * p, 1));
    figures.put(name + "/r", rounded(100 * r, 1));
    figures.put(name + "/f1", p + r == 0 ? 0 : rounded(200 * p * r / (p + r), 1));
  }

  private static double rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
  }
}

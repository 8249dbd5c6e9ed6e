package selon.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found when the articles were traced last, to be found again without looking where
 * nothing has changed. What is remembered is what would be found anew: an article that has another
 * neighbour, names an outlet that was not known, or was read anew, is looked at again.
 */
final class Memory {

  static final Memory NONE = new Memory(Map.of(), new long[0], new double[0], Map.of());

  private final Map<String, Long> surroundings;
  private final long[] pairs;
  private final double[] probabilities;
  private final Map<List<String>, Cascade> cascades;

  private Memory(
      Map<String, Long> surroundings,
      long[] pairs,
      double[] probabilities,
      Map<List<String>, Cascade> cascades) {
    this.surroundings = surroundings;
    this.pairs = pairs;
    this.probabilities = probabilities;
    this.cascades = cascades;
  }

  /** Whether all that tells how the article is traced is as it was. */
  boolean unchanged(String article, long around) {
    Long known = surroundings.get(article);
    return known != null && known == around;
  }

  /** How likely the two say the same; not a number if that is not known. */
  double probability(long pair) {
    int at = Arrays.binarySearch(pairs, pair);
    return at < 0 ? Double.NaN : probabilities[at];
  }

  /** The cascade made of the very same versions. */
  @org.jspecify.annotations.Nullable
  Cascade cascade(List<String> versions) {
    return cascades.get(versions);
  }

  /** Gathers what there is to remember. */
  static final class Builder {
    private final Map<String, Long> surroundings = new TreeMap<>();
    private final Map<List<String>, Cascade> cascades = new HashMap<>();
    private final Map<Long, Double> pairs = new HashMap<>();

    void surroundings(String article, long around) {
      surroundings.put(article, around);
    }

    void pair(long pair, double probability) {
      pairs.put(pair, probability);
    }

    void cascade(List<String> versions, Cascade cascade) {
      cascades.put(versions, cascade);
    }

    Memory build() {
      long[] keys = pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      double[] probabilities = new double[keys.length];
      for (int i = 0; i < keys.length; i++) {
        probabilities[i] = pairs.getOrDefault(keys[i], Double.NaN);
      }
      return new Memory(surroundings, keys, probabilities, cascades);
    }
  }
}

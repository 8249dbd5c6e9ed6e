package selon.trace;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found when the articles were traced last, to be found again without looking where
 * nothing has changed. What is remembered is what would be found anew: an article that has another
 * neighbor, names an outlet that was not known, or was read anew, is looked at again.
 */
final class Memory {

  static final Memory NONE = new Memory(Map.of(), new Likenesses(0), Map.of());

  private final Map<String, Long> surroundings;
  private final Likenesses pairs;
  private final Map<Long, Cascade> cascades;

  private Memory(Map<String, Long> surroundings, Likenesses pairs, Map<Long, Cascade> cascades) {
    this.surroundings = surroundings;
    this.pairs = pairs;
    this.cascades = cascades;
  }

  /** Whether all that tells how the article is traced is as it was. */
  boolean unchanged(String article, long around) {
    Long known = surroundings.get(article);
    return known != null && known == around;
  }

  /** How likely the two say the same; not a number if that is not known. */
  double probability(long pair) {
    return pairs.of(pair);
  }

  /** The cascade made of the very same tellings, by a hash of them. */
  @Nullable Cascade cascade(long tellings) {
    return cascades.get(tellings);
  }

  /** What is to be remembered next: about as much as this. */
  Builder next() {
    return new Builder(pairs.size());
  }

  /** Gathers what there is to remember. */
  static final class Builder {
    private final Map<String, Long> surroundings = new HashMap<>();
    private final Map<Long, Cascade> cascades = new HashMap<>();
    private final Likenesses pairs;

    private Builder(int pairs) {
      this.pairs = new Likenesses(pairs);
    }

    void surroundings(String article, long around) {
      surroundings.put(article, around);
    }

    void pair(long pair, double probability) {
      pairs.put(pair, probability);
    }

    void cascade(long tellings, Cascade cascade) {
      cascades.put(tellings, cascade);
    }

    Memory build() {
      return new Memory(surroundings, pairs, cascades);
    }
  }
}

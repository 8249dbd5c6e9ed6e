package selon.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which predicted statement answers which gold one: one to one, the most alike first, in document
 * order where they are equally alike. Cost grows with the product of the two numbers.
 */
final class Matching {

  /** A gold statement and its answer, by their places in the lists. */
  record Pair(int gold, int predicted, double likeness) {}

  private static final Comparator<Pair> MOST_ALIKE =
      Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Integer, Integer> answers = new HashMap<>();

  Matching(List<ScoredStatement> gold, List<ScoredStatement> predicted) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double likeness = likeness(gold.get(g), predicted.get(p));
        if (likeness > 0) {
          candidates.add(new Pair(g, p, likeness));
        }
      }
    }
    candidates.sort(MOST_ALIKE);
    BitSet taken = new BitSet();
    for (Pair pair : candidates) {
      if (!answers.containsKey(pair.gold) && !taken.get(pair.predicted)) {
        answers.put(pair.gold, pair.predicted);
        taken.set(pair.predicted);
        pairs.add(pair);
      }
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** The place of the answer to a gold statement, or -1. */
  int answer(int gold) {
    return answers.getOrDefault(gold, -1);
  }

  /** Contents decide; cues and sources only among equal contents. */
  private static double likeness(ScoredStatement a, ScoredStatement b) {
    return jaccard(a.content(), b.content())
        + 1e-3 * jaccard(a.cue(), b.cue())
        + 1e-3 * jaccard(a.source(), b.source());
  }

  /** The share of tokens that both have; none if neither has any. */
  static double jaccard(BitSet a, BitSet b) {
    int shared = shared(a, b);
    int all = a.cardinality() + b.cardinality() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  static int shared(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}

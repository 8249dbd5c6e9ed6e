package selon.trace;

import java.util.Arrays;

/**
 * Makes a pair less likely where each of the two has a likelier partner in the article of the
 * other: two sentences of one article mostly tell two claims, and each has its own counterpart in
 * an article that tells both. In a small collection about one story all sentences have words in
 * common, so that two claims told by the same articles would become one.
 */
final class Rivals {

  /** How steeply likeness falls with what a partner lacks of its rival's. */
  private static final int STEEP = 2;

  private final Pairs pairs;
  private final int[] articles;

  /** For each article the best likeness that one wording has with a wording of it. */
  private final double[] best;

  /**
   * @param articles of each thing that the pairs are of
   * @param count how many articles there are
   */
  Rivals(Pairs pairs, int[] articles, int count) {
    this.pairs = pairs;
    this.articles = articles;
    this.best = new double[count];
  }

  /** Lowers the likeness of each pair by how much likelier the less lucky of the two has it. */
  void lower() {
    int things = articles.length;
    int[] starts = new int[things + 1];
    for (int pair = 0; pair < pairs.size(); pair++) {
      starts[pairs.second(pair) + 1]++;
    }
    for (int thing = 0; thing < things; thing++) {
      starts[thing + 1] += starts[thing];
    }
    int[] next = Arrays.copyOf(starts, things);
    int[] behind = new int[pairs.size()];
    for (int pair = 0; pair < pairs.size(); pair++) {
      behind[next[pairs.second(pair)]++] = pair;
    }
    double[] rivals = new double[pairs.size()];
    Arrays.fill(rivals, 1);
    for (int thing = 0; thing < things; thing++) {
      int from = pairs.from(thing);
      int to = pairs.from(thing + 1);
      for (int pair = from; pair < to; pair++) {
        meet(articles[pairs.second(pair)], pair);
      }
      for (int i = starts[thing]; i < starts[thing + 1]; i++) {
        meet(articles[pairs.first(behind[i])], behind[i]);
      }
      for (int pair = from; pair < to; pair++) {
        rivals[pair] = Math.min(rivals[pair], best[articles[pairs.second(pair)]]);
      }
      for (int i = starts[thing]; i < starts[thing + 1]; i++) {
        int pair = behind[i];
        rivals[pair] = Math.min(rivals[pair], best[articles[pairs.first(pair)]]);
      }
      for (int pair = from; pair < to; pair++) {
        best[articles[pairs.second(pair)]] = 0;
      }
      for (int i = starts[thing]; i < starts[thing + 1]; i++) {
        best[articles[pairs.first(behind[i])]] = 0;
      }
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      double likeness = pairs.probability(pair);
      if (rivals[pair] > likeness && articles[pairs.first(pair)] != articles[pairs.second(pair)]) {
        pairs.weaken(pair, likeness * Math.pow(1 - (rivals[pair] - likeness), STEEP));
      }
    }
  }

  private void meet(int article, int pair) {
    best[article] = Math.max(best[article], pairs.probability(pair));
  }
}

package selon.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far figures would move if other articles of the same make had been drawn: the percentile
 * bootstrap over articles (Efron 1979), with a fixed seed.
 */
final class Bootstrap {

  private static final int ROUNDS = 1000;
  private static final long SEED = 20120529;

  /** The middle 95 % of a figure. */
  record Interval(double low, double high) {}

  private final List<Figures> rounds = new ArrayList<>();

  /** Draws as many articles as there are, with replacement, a thousand times. */
  Bootstrap(List<Tally> articles) {
    List<String> names =
        List.copyOf(
            articles.stream()
                .flatMap(tally -> tally.counts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    int[][] counts =
        articles.stream()
            .map(tally -> names.stream().mapToInt(tally::count).toArray())
            .toArray(int[][]::new);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS && counts.length > 0; round++) {
      int[] sum = new int[names.size()];
      for (int draw = 0; draw < counts.length; draw++) {
        int[] drawn = counts[random.nextInt(counts.length)];
        for (int i = 0; i < sum.length; i++) {
          sum[i] += drawn[i];
        }
      }
      Tally tally = new Tally();
      for (int i = 0; i < sum.length; i++) {
        tally.add(names.get(i), sum[i]);
      }
      rounds.add(Figures.of(tally));
    }
  }

  /** From the 2.5th to the 97.5th hundredth of the draws; from 0 to 0 if there is no article. */
  Interval interval(String path) {
    if (rounds.isEmpty()) {
      return new Interval(0, 0);
    }
    double[] values = rounds.stream().mapToDouble(figures -> figures.value(path)).toArray();
    Arrays.sort(values);
    int cut = values.length / 40;
    return new Interval(values[cut], values[values.length - 1 - cut]);
  }
}

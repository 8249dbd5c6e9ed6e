package selon.statement;

import java.util.Arrays;
import selon.linear.Features;
import selon.linear.Scorer;

/** Candidates with their scores, of which a softmax makes the chance of each. */
final class Choices {

  private final Scorer scorer;
  private final float[] sum = new float[1];
  private int[] values = new int[64];
  private double[] scores = new double[64];
  private int size;
  private double total = Double.NaN;

  Choices(Scorer scorer) {
    this.scorer = scorer;
  }

  void clear() {
    size = 0;
    total = Double.NaN;
  }

  void add(int value, Features bag) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    sum[0] = 0;
    bag.score(scorer, sum);
    values[size] = value;
    scores[size++] = sum[0];
  }

  int size() {
    return size;
  }

  /** Adds to a candidate's score what more is known of it. */
  void raise(int candidate, Features bag) {
    sum[0] = 0;
    bag.score(scorer, sum);
    scores[candidate] += sum[0];
    total = Double.NaN;
  }

  /** Drops, of the candidates from this one on, those that are so much worse than the best. */
  void drop(int first, double far) {
    double least = Double.NEGATIVE_INFINITY;
    for (int i = first; i < size; i++) {
      least = Math.max(least, scores[i] - far);
    }
    int kept = first;
    for (int i = first; i < size; i++) {
      if (scores[i] >= least) {
        values[kept] = values[i];
        scores[kept++] = scores[i];
      }
    }
    size = kept;
    total = Double.NaN;
  }

  int value(int candidate) {
    return values[candidate];
  }

  double score(int candidate) {
    return scores[candidate];
  }

  /** The logarithm of a candidate's chance among all. */
  double log(int candidate) {
    if (Double.isNaN(total)) {
      double best = scores[best()];
      double all = 0;
      for (int i = 0; i < size; i++) {
        all += Math.exp(scores[i] - best);
      }
      total = best + Math.log(all);
    }
    return scores[candidate] - total;
  }

  /** The number of the best candidate, the first of equals. */
  int best() {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The numbers of the best candidates, the best first. */
  int[] best(int most) {
    int[] best = new int[Math.min(most, size)];
    boolean[] taken = new boolean[size];
    for (int k = 0; k < best.length; k++) {
      int top = -1;
      for (int i = 0; i < size; i++) {
        if (!taken[i] && (top < 0 || scores[i] > scores[top])) {
          top = i;
        }
      }
      taken[top] = true;
      best[k] = top;
    }
    return best;
  }
}

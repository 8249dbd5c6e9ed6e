package selon.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns to choose one of several candidates by hashed features: multinomial logistic regression
 * over the candidates, with steps of AdaGrad (Duchi, Hazan and Singer, JMLR 2011) and the average
 * of the weights after each round but the first ones, over several orders of the examples.
 * Deterministic; not safe for threads.
 */
public final class Ranker {

  /** Candidates with the right one among them. */
  public static final class Example {

    private final int[] features;
    private final int[] ends;
    private final int gold;
    private final float weight;

    /** What each candidate scores already. */
    private final float[] base;

    /**
     * An example.
     *
     * @param features of all candidates, one after the other
     * @param ends where each candidate's features end
     * @param gold the number of the right candidate
     * @param weight how much it counts
     * @param base what each candidate scores already; only what that leaves wrong is learned
     */
    public Example(int[] features, int[] ends, int gold, float weight, float[] base) {
      this.features = features;
      this.ends = ends;
      this.gold = gold;
      this.weight = weight;
      this.base = base;
    }
  }

  /** What is learned hangs a little on the order of the examples; the average of several less. */
  private static final int STARTS = 4;

  private final int bits;
  private final float[] weights;
  private final float[] squares;
  private final float[] sum;
  private int sums;

  public Ranker(int bits) {
    this.bits = bits;
    this.weights = new float[1 << bits];
    this.squares = new float[1 << bits];
    this.sum = new float[1 << bits];
  }

  /** Goes through the examples so many times, and does so from the start for each order. */
  public Ranker train(List<Example> examples, int rounds, float rate, float decay) {
    for (int start = 0; start < STARTS; start++) {
      Arrays.fill(weights, 0);
      Arrays.fill(squares, 0);
      learn(examples, rounds, rate, decay, new Random(97 + start));
    }
    return this;
  }

  private void learn(List<Example> examples, int rounds, float rate, float decay, Random random) {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
      }
      for (int at : order) {
        learn(examples.get(at), rate, decay);
      }
      if (round >= rounds / 3) {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weights[i];
        }
        sums++;
      }
    }
  }

  private void learn(Example example, float rate, float decay) {
    int[] ends = example.ends;
    double[] chances = new double[ends.length];
    double best = Double.NEGATIVE_INFINITY;
    int start = 0;
    for (int c = 0; c < ends.length; c++) {
      double score = example.base[c];
      for (int i = start; i < ends[c]; i++) {
        score += weights[LinearModel.bucket(example.features[i], bits)];
      }
      start = ends[c];
      chances[c] = score;
      best = Math.max(best, score);
    }
    double all = 0;
    for (int c = 0; c < ends.length; c++) {
      chances[c] = Math.exp(chances[c] - best);
      all += chances[c];
    }
    start = 0;
    for (int c = 0; c < ends.length; c++) {
      float slope = (float) (chances[c] / all - (c == example.gold ? 1 : 0)) * example.weight;
      if (Math.abs(slope) > 1e-4) {
        for (int i = start; i < ends[c]; i++) {
          int bucket = LinearModel.bucket(example.features[i], bits);
          float gradient = slope + decay * weights[bucket];
          squares[bucket] += gradient * gradient;
          weights[bucket] -= rate * gradient / (float) Math.sqrt(squares[bucket] + 1e-6f);
        }
      }
      start = ends[c];
    }
  }

  /** The model, without the weights that are nearer to nothing than this. */
  public LinearModel model(float least) {
    float largest = 0;
    float share = Math.max(1, sums);
    for (float weight : sum) {
      largest = Math.max(largest, Math.abs(weight / share));
    }
    LinearModel.Builder builder = new LinearModel.Builder(List.of("score"), bits, largest);
    for (float weight : sum) {
      if (Math.abs(weight / share) >= least) {
        builder.add(0, weight / share);
      }
      builder.endBucket();
    }
    return builder.build();
  }
}

package selon.linear;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An averaged perceptron over hashed features (Collins, EMNLP 2002), its rows as sparse as those of
 * the {@link LinearModel} that it becomes. Not safe for threads.
 */
public final class Perceptron implements Scorer {

  private final List<String> labels;
  private final int bits;
  private final @Nullable Row[] rows;
  private int time;

  public Perceptron(List<String> labels, int bits) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.rows = new Row[1 << bits];
  }

  @Override
  public List<String> labels() {
    return labels;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      Row row = rows[LinearModel.bucket(features[i], bits)];
      if (row != null) {
        for (int at = 0; at < row.size; at++) {
          scores[row.labels[at] & 0xff] += row.weights[at];
        }
      }
    }
  }

  /** Moves the weights of the features from the wrong label to the right one. */
  public void update(Features features, int right, int wrong, float step) {
    for (int i = 0; i < features.count(); i++) {
      int bucket = LinearModel.bucket(features.hashes()[i], bits);
      Row row = rows[bucket];
      if (row == null) {
        row = new Row();
        rows[bucket] = row;
      }
      row.add(right, step, time);
      row.add(wrong, -step, time);
    }
  }

  /** Counts one more example, right or wrong: the average is over these. */
  public void tick() {
    time++;
  }

  /** The average over all examples, without the weights that are near nothing. */
  public LinearModel average(float least) {
    float largest = 0;
    for (Row row : rows) {
      for (int at = 0; row != null && at < row.size; at++) {
        largest = Math.max(largest, Math.abs(row.average(at, time)));
      }
    }
    LinearModel.Builder builder = new LinearModel.Builder(labels, bits, largest);
    for (Row row : rows) {
      for (int at = 0; row != null && at < row.size; at++) {
        float weight = row.average(at, time);
        if (Math.abs(weight) >= least) {
          builder.add(row.labels[at] & 0xff, weight);
        }
      }
      builder.endBucket();
    }
    return builder.build();
  }

  private static final class Row {

    private byte[] labels = new byte[2];
    private float[] weights = new float[2];
    private double[] totals = new double[2];
    private int[] since = new int[2];
    private int size;

    void add(int label, float step, int time) {
      int at = 0;
      while (at < size && (labels[at] & 0xff) != label) {
        at++;
      }
      if (at == size) {
        if (size == labels.length) {
          labels = Arrays.copyOf(labels, size * 2);
          weights = Arrays.copyOf(weights, size * 2);
          totals = Arrays.copyOf(totals, size * 2);
          since = Arrays.copyOf(since, size * 2);
        }
        labels[at] = (byte) label;
        since[at] = time;
        size++;
      }
      totals[at] += (double) (time - since[at]) * weights[at];
      since[at] = time;
      weights[at] += step;
    }

    float average(int at, int time) {
      double total = totals[at] + (double) (time - since[at]) * weights[at];
      return time == 0 ? 0 : (float) (total / time);
    }
  }
}

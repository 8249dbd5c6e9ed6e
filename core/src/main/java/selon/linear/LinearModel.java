package selon.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One weight for each label and bucket of features. Features are 32-bit hashes, folded into {@code
 * 2^bits} buckets (feature hashing: Weinberger et al., ICML 2009), so no words can be read back out
 * of a model. Weights are kept as signed bytes with one scale: a quarter of the memory and of the
 * cache misses for no measurable loss.
 *
 * <p>Immutable and safe for threads; scoring costs one run over the labels for each feature.
 */
public final class LinearModel {

  private static final int MAGIC = 0x53454c31; // "SEL1"

  private final List<String> labels;
  private final int bits;
  private final float scale;
  private final byte[] weights;

  private LinearModel(List<String> labels, int bits, float scale, byte[] weights) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.scale = scale;
    this.weights = weights;
  }

  /**
   * Rounds trained weights to bytes.
   *
   * @param weights bucket by bucket, within it label by label: {@code 2^bits * labels.size()} of
   *     them
   */
  public static LinearModel of(List<String> labels, int bits, float[] weights) {
    if (weights.length != labels.size() << bits) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + labels.size() + " labels and 2^" + bits + " buckets");
    }
    float largest = 1e-9f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / 127;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / scale);
    }
    return new LinearModel(labels, bits, scale, bytes);
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * Adds to each label's score its weights for the features.
   *
   * @param features hashes, of which the first {@code count} are read
   * @param scores one for each label, in the order of {@link #labels}
   */
  public void score(int[] features, int count, float[] scores) {
    int n = labels.size();
    int shift = 32 - bits;
    for (int i = 0; i < count; i++) {
      int at = ((features[i] * 0x9E3779B1) >>> shift) * n;
      for (int label = 0; label < n; label++) {
        scores[label] += scale * weights[at + label];
      }
    }
  }

  /** The bucket of a feature's hash; training must use this one. */
  public static int bucket(int feature, int bits) {
    return (feature * 0x9E3779B1) >>> (32 - bits);
  }

  /** Writes the model; {@link #read} reads it back equal. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(bits);
    data.writeFloat(scale);
    data.writeInt(labels.size());
    for (String label : labels) {
      data.writeUTF(label);
    }
    data.write(weights);
    data.flush();
  }

  /**
   * Reads one model, and no byte more.
   *
   * @throws IOException if these are not the bytes of a model
   */
  public static LinearModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a linear model");
    }
    int bits = data.readInt();
    float scale = data.readFloat();
    int count = data.readInt();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(data.readUTF());
    }
    byte[] weights = new byte[count << bits];
    data.readFully(weights);
    return new LinearModel(labels, bits, scale, weights);
  }
}

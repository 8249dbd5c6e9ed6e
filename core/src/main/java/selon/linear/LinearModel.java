package selon.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One weight for each label and bucket of features. Features are 32-bit hashes, folded into {@code
 * 2^bits} buckets (feature hashing: Weinberger et al., ICML 2009), so no words can be read back out
 * of a model. Only weights that matter are kept, bucket by bucket, each in two bytes: its label and
 * its level. Levels are finer near zero, where most weights are.
 *
 * <p>Immutable and safe for threads; scoring costs one run over the kept weights of each feature,
 * or of a model with few labels one look into a table.
 */
public final class LinearModel implements Scorer {

  private static final int FEW = 3;
  private static final int SPREAD = 0x9E3779B1;
  private static final int MAGIC = 0x53454c32; // "SEL2"

  private final List<String> labels;
  private final int bits;
  private final float largest;
  private final int[] offsets;

  /** The label in the high byte, the level in the low one. */
  private final short[] entries;

  private final float[] levels = new float[256];

  /**
   * Of a model with few labels, the levels of each bucket, label by label: a table that is read at
   * one place where entries are at two, and small enough for a cache. Empty if there are more.
   */
  private final byte[] few;

  private LinearModel(
      List<String> labels, int bits, float largest, int[] offsets, short[] entries) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.largest = largest;
    this.offsets = offsets;
    this.entries = Arrays.copyOf(entries, entries.length + 1);
    for (int level = -127; level <= 127; level++) {
      levels[level & 0xff] = largest * level * Math.abs(level) / (127f * 127f);
    }
    this.few = labels.size() <= FEW ? few() : new byte[0];
  }

  private byte[] few() {
    int width = labels.size();
    byte[] table = new byte[(offsets.length - 1) * width];
    for (int bucket = 0; bucket + 1 < offsets.length; bucket++) {
      for (int at = offsets[bucket]; at < offsets[bucket + 1]; at++) {
        table[bucket * width + ((entries[at] >>> 8) & 0xff)] = (byte) entries[at];
      }
    }
    return table;
  }

  /**
   * Rounds trained weights to levels.
   *
   * @param labels at most 256
   * @param weights bucket by bucket, within it label by label: {@code 2^bits * labels.size()} of
   *     them
   */
  public static LinearModel of(List<String> labels, int bits, float[] weights) {
    if (weights.length != labels.size() << bits) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + labels.size() + " labels and 2^" + bits + " buckets");
    }
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    Builder builder = new Builder(labels, bits, largest);
    for (int bucket = 0, i = 0; bucket < 1 << bits; bucket++) {
      for (int label = 0; label < labels.size(); label++, i++) {
        builder.add(label, weights[i]);
      }
      builder.endBucket();
    }
    return builder.build();
  }

  @Override
  public List<String> labels() {
    return labels;
  }

  /** How many weights are kept. */
  public int size() {
    return entries.length - 1;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    if (few.length > 0) {
      for (int label = 0; label < labels.size(); label++) {
        scores[label] = scoreFew(features, count, label, scores[label]);
      }
      return;
    }
    scoreMany(features, count, scores);
  }

  /**
   * Looks up where the weights of all features are before it reads any. How many there are decides
   * how the loop goes on, and a processor that guesses it wrong waits for the one look-up before it
   * begins the next; asked for together, they come together.
   */
  private void scoreMany(int[] features, int count, float[] scores) {
    int[] starts = new int[count];
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      int bucket = bucket(features[i], bits);
      starts[i] = offsets[bucket];
      ends[i] = offsets[bucket + 1];
    }
    short[] firsts = new short[count];
    for (int i = 0; i < count; i++) {
      firsts[i] = entries[starts[i]];
    }
    for (int i = 0; i < count; i++) {
      if (starts[i] < ends[i]) {
        add(firsts[i], scores);
        for (int at = starts[i] + 1; at < ends[i]; at++) {
          add(entries[at], scores);
        }
      }
    }
  }

  private void add(int entry, float[] scores) {
    scores[(entry >>> 8) & 0xff] += levels[entry & 0xff];
  }

  /** Sums in a local variable: each sum that goes through an array waits for the one before. */
  private float scoreFew(int[] features, int count, int label, float start) {
    byte[] table = few;
    float[] values = levels;
    int width = labels.size();
    int shift = 32 - bits;
    float sum = start;
    for (int i = 0; i < count; i++) {
      int bucket = (features[i] * SPREAD) >>> shift;
      sum += values[table[bucket * width + label] & 0xff];
    }
    return sum;
  }

  /** The bucket of a feature's hash; training must use this one. */
  public static int bucket(int feature, int bits) {
    return (feature * SPREAD) >>> (32 - bits);
  }

  /** Writes the model; {@link #read} reads it back equal. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(bits);
    data.writeFloat(largest);
    data.writeInt(labels.size());
    for (String label : labels) {
      data.writeUTF(label);
    }
    data.writeInt(size());
    byte[] sizes = new byte[1 << bits];
    for (int bucket = 0; bucket < sizes.length; bucket++) {
      sizes[bucket] = (byte) Math.min(255, offsets[bucket + 1] - offsets[bucket]);
    }
    data.write(sizes);
    byte[] half = new byte[size()];
    for (int shift = 8; shift >= 0; shift -= 8) {
      for (int i = 0; i < half.length; i++) {
        half[i] = (byte) (entries[i] >>> shift);
      }
      data.write(half);
    }
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
    float largest = data.readFloat();
    int count = data.readInt();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(data.readUTF());
    }
    int size = data.readInt();
    byte[] sizes = new byte[1 << bits];
    data.readFully(sizes);
    int[] offsets = new int[sizes.length + 1];
    for (int bucket = 0; bucket < sizes.length; bucket++) {
      offsets[bucket + 1] = offsets[bucket] + (sizes[bucket] & 0xff);
    }
    if (offsets[sizes.length] != size) {
      throw new IOException("linear model of " + size + " weights, not " + offsets[sizes.length]);
    }
    byte[] high = new byte[size];
    byte[] low = new byte[size];
    data.readFully(high);
    data.readFully(low);
    short[] entries = new short[size];
    for (int i = 0; i < size; i++) {
      entries[i] = (short) (high[i] << 8 | low[i] & 0xff);
    }
    return new LinearModel(labels, bits, largest, offsets, entries);
  }

  /** Takes the weights one after the other, bucket by bucket, where a table of all is too large. */
  public static final class Builder {

    private final List<String> labels;
    private final int bits;
    private final float largest;
    private final int[] offsets;
    private short[] entries = new short[1024];
    private int size;
    private int bucket;

    /**
     * A model with no weights yet.
     *
     * @param largest the absolute value of the largest weight to come
     */
    public Builder(List<String> labels, int bits, float largest) {
      if (labels.size() > 256) {
        throw new IllegalArgumentException("more than 256 labels: " + labels.size());
      }
      this.labels = labels;
      this.bits = bits;
      this.largest = Math.max(largest, 1e-9f);
      this.offsets = new int[(1 << bits) + 1];
    }

    /** Adds a weight to the present bucket; one that rounds to nothing is left out. */
    public void add(int label, float weight) {
      double level = Math.sqrt(Math.abs(weight) / largest) * 127;
      int rounded = (int) Math.round(Math.copySign(level, weight));
      if (rounded == 0 || size - offsets[bucket] == 255) {
        return;
      }
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
      }
      entries[size++] = (short) (label << 8 | rounded & 0xff);
    }

    /** Ends the present bucket; the next weights are for the one after it. */
    public void endBucket() {
      offsets[++bucket] = size;
    }

    /** The model. */
    public LinearModel build() {
      if (bucket != 1 << bits) {
        throw new IllegalStateException(bucket + " buckets of 2^" + bits);
      }
      return new LinearModel(labels, bits, largest, offsets, Arrays.copyOf(entries, size));
    }
  }
}

package selon.trace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How common words are in the press at large, counted over corpora and not over the collection: so
 * what one article says of another does not change when a third comes in. Words are known by a hash
 * only. A word that is not known is rare.
 */
final class Background {

  private static final String FILE = "background.bin";
  private static final double RAREST = 0.0005;
  private static final double STEPS = 8;

  /** How rare a word is that is not known. */
  static final double UNKNOWN = -Math.log(RAREST);

  private static final Background SHIPPED = shipped();

  private final int[] words;
  private final byte[] classes;

  /**
   * Each word with one more than its class in the lower half, at the first free slot from where its
   * hash points: whoever looks for the one wants the other.
   */
  private final long[] slots;

  private Background(int[] words, byte[] classes) {
    this.words = words;
    this.classes = classes;
    this.slots = new long[Integer.highestOneBit(Math.max(1, words.length)) * 4];
    for (int i = 0; i < words.length; i++) {
      int slot = slot(words[i]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) words[i] << 32 | (classes[i] & 0xff) + 1;
    }
  }

  private int slot(int word) {
    return (word * 0x9E3779B9 >>> 8) & slots.length - 1;
  }

  /**
   * One counted anew.
   *
   * @param shares of articles that have the word, by its number
   */
  static Background of(Map<Integer, Double> shares) {
    SortedMap<Integer, Byte> known = new TreeMap<>();
    shares.forEach(
        (word, share) -> {
          byte rarity = (byte) Math.round(-STEPS * Math.log(Math.min(1, share)));
          if (share > 2 * RAREST) {
            known.put(word, rarity);
          }
        });
    int[] words = known.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] classes = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      classes[i] = known.getOrDefault(words[i], (byte) 0);
    }
    return new Background(words, classes);
  }

  static Background known() {
    return SHIPPED;
  }

  private static Background shipped() {
    try (InputStream in = Background.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + FILE + " beside " + Background.class.getName());
      }
      DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
      int[] words = new int[data.readInt()];
      byte[] classes = new byte[words.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = data.readInt();
        classes[i] = data.readByte();
      }
      return new Background(words, classes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      data.writeInt(words[i]);
      data.writeByte(classes[i]);
    }
    data.flush();
  }

  /** The number of a term's key, which is the same everywhere. */
  static int number(String key) {
    return key.hashCode();
  }

  /** The logarithm of the inverse share of articles that have the word. */
  double rarity(int word) {
    for (int slot = slot(word); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      if ((int) (slots[slot] >> 32) == word) {
        return ((int) slots[slot] - 1) / STEPS;
      }
    }
    return UNKNOWN;
  }

  /** Those of several words. */
  double[] rarities(int[] words) {
    double[] rarities = new double[words.length];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = rarity(words[i]);
    }
    return rarities;
  }

  /** The places of rarities, the greatest first. */
  static int[] rarestFirst(double[] rarities) {
    long[] order = new long[rarities.length];
    for (int i = 0; i < order.length; i++) {
      // rarity is at most some eight
      order[i] = (long) (rarities[i] * -4096) << 24 | i;
    }
    Arrays.sort(order);
    int[] places = new int[order.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) order[i] & 0xffffff;
    }
    return places;
  }
}

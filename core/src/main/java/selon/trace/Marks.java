package selon.trace;

import java.util.BitSet;

/**
 * A set of keys that may say of a few others that it has them: enough for what is looked at again
 * where it need not be, at one bit for each.
 */
final class Marks {

  private static final int BITS = 22;

  private final BitSet bits = new BitSet(1 << BITS);

  void add(long key) {
    bits.set(place(key));
  }

  void addAll(int[] keys) {
    for (int key : keys) {
      add(key);
    }
  }

  void addAll(long[] keys) {
    for (long key : keys) {
      add(key);
    }
  }

  boolean has(long key) {
    return bits.get(place(key));
  }

  private static int place(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 64 - BITS);
  }
}

package selon.trace;

import java.util.Collection;

/**
 * Tells of most words that they are none of a few, by one bit for what hashes to the same: sooner
 * than a set tells it, whose entries lie all over memory, and every word of every article is asked
 * for.
 */
final class Sieve {

  private static final int BITS = 14;

  private final long[] bits = new long[1 << BITS - 6];

  /** One that nothing passes yet. */
  Sieve() {}

  /** One that these pass. */
  Sieve(Collection<String> words) {
    words.forEach(this::add);
  }

  void add(String word) {
    int bit = bit(word);
    bits[bit >> 6] |= 1L << bit;
  }

  /** Whether the word may be one of those; it is not if this says no. */
  boolean passes(String word) {
    int bit = bit(word);
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private static int bit(String word) {
    return word.hashCode() * 0x9E3779B9 >>> 32 - BITS;
  }
}

package selon.trace;

/**
 * How likely pairs are to say the same, by a hash of each pair: a table of open addresses, since
 * boxed numbers would cost more than to compare the pairs anew.
 */
final class Likenesses {

  private static final long FREE = 0;

  private long[] pairs;
  private double[] probabilities;
  private int size;

  /**
   * @param expected how many pairs there will be; there may be more
   */
  Likenesses(int expected) {
    pairs = new long[Integer.highestOneBit(Math.max(4, expected)) * 4];
    probabilities = new double[pairs.length];
  }

  int size() {
    return size;
  }

  void put(long pair, double probability) {
    int slot = slot(pairs, known(pair));
    if (pairs[slot] == FREE) {
      if (2 * ++size > pairs.length) {
        grow();
        slot = slot(pairs, known(pair));
      }
      pairs[slot] = known(pair);
    }
    probabilities[slot] = probability;
  }

  /** How likely the pair is; not a number if that is not known. */
  double of(long pair) {
    int slot = slot(pairs, known(pair));
    return pairs[slot] == FREE ? Double.NaN : probabilities[slot];
  }

  private static long known(long pair) {
    return pair == FREE ? 1 : pair;
  }

  /** Where the pair is, or the free slot where it is not. */
  private static int slot(long[] pairs, long pair) {
    int slot = (int) (pair ^ pair >>> 32) & pairs.length - 1;
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = slot + 1 & pairs.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] from = pairs;
    double[] of = probabilities;
    pairs = new long[2 * from.length];
    probabilities = new double[pairs.length];
    for (int i = 0; i < from.length; i++) {
      if (from[i] != FREE) {
        int slot = slot(pairs, from[i]);
        pairs[slot] = from[i];
        probabilities[slot] = of[i];
      }
    }
  }
}

package selon.trace;

import java.util.Arrays;

/**
 * Sums for few of many things: a table of open addresses, since boxed numbers would cost more than
 * all the rest of gathering claims.
 */
final class SumTable implements Sums {

  private static final int FREE = -1;
  private static final int REMOVED = -2;

  private int[] things;
  private double[] sums;
  private int size;

  /** The slots that are not free, those that were emptied among them. */
  private int used;

  /**
   * @param expected how many things there will be; there may be more
   */
  SumTable(int expected) {
    things = new int[Integer.highestOneBit(Math.max(2, 2 * expected - 1)) * 2];
    sums = new double[things.length];
    Arrays.fill(things, FREE);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int slots() {
    return things.length;
  }

  @Override
  public int thing(int slot) {
    return things[slot];
  }

  @Override
  public double sum(int slot) {
    return sums[slot];
  }

  @Override
  public void add(int thing, double value) {
    int slot = slot(thing);
    if (things[slot] == thing) {
      sums[slot] += value;
      return;
    }
    if (2 * (used + 1) > things.length) {
      rehash();
      slot = slot(thing);
    }
    things[slot] = thing;
    sums[slot] = value;
    size++;
    used++;
  }

  @Override
  public void remove(int thing) {
    int slot = slot(thing);
    if (things[slot] == thing) {
      things[slot] = REMOVED;
      size--;
    }
  }

  /** Where the thing is, or the free slot where it is not. */
  private int slot(int thing) {
    int mask = things.length - 1;
    int slot = thing * 0x9E3779B9 >>> 7 & mask;
    while (things[slot] != thing && things[slot] != FREE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash() {
    int[] oldThings = things;
    double[] oldSums = sums;
    things = new int[Integer.highestOneBit(Math.max(1, size)) * 8];
    sums = new double[things.length];
    Arrays.fill(things, FREE);
    used = size;
    for (int i = 0; i < oldThings.length; i++) {
      if (oldThings[i] >= 0) {
        int slot = slot(oldThings[i]);
        things[slot] = oldThings[i];
        sums[slot] = oldSums[i];
      }
    }
  }
}

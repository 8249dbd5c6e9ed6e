package selon.trace;

import java.util.Arrays;

/** Sums for many of few things: each has its slot. */
final class SumRow implements Sums {

  private static final double NONE = -1;

  private final double[] sums;
  private int size;

  SumRow(int things) {
    sums = new double[things];
    Arrays.fill(sums, NONE);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int slots() {
    return sums.length;
  }

  @Override
  public int thing(int slot) {
    return sums[slot] >= 0 ? slot : -1;
  }

  @Override
  public double sum(int slot) {
    return sums[slot];
  }

  @Override
  public void add(int thing, double value) {
    if (sums[thing] < 0) {
      sums[thing] = value;
      size++;
    } else {
      sums[thing] += value;
    }
  }

  @Override
  public void remove(int thing) {
    if (sums[thing] >= 0) {
      sums[thing] = NONE;
      size--;
    }
  }
}

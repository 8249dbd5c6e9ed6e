package selon.trace;

import java.util.Arrays;

/** Sums for numbered things, of which few are touched between two times that all are cleared. */
final class Scores {

  private final double[] sums;
  private int[] touched = new int[64];
  private int size;

  Scores(int things) {
    sums = new double[things];
  }

  /** Adds to a thing's sum. */
  void add(int thing, double positive) {
    if (sums[thing] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, 2 * size);
      }
      touched[size++] = thing;
    }
    sums[thing] += positive;
  }

  /** Adds to the sums of things of a row, from one place to before another. */
  void add(int[] row, int from, int to, double positive) {
    if (touched.length < size + to - from) {
      touched = Arrays.copyOf(touched, Math.max(2 * size, size + to - from));
    }
    double[] sums = this.sums; // for Java to see that it stays the same
    int[] touched = this.touched;
    int size = this.size;
    for (int i = from; i < to; i++) { // no branch depends on whether it was touched before
      int thing = row[i];
      double sum = sums[thing];
      touched[size] = thing;
      size += sum == 0 ? 1 : 0;
      sums[thing] = sum + positive;
    }
    this.size = size;
  }

  /** How many things were touched. */
  int size() {
    return size;
  }

  /** A thing touched, by the order in which they were. */
  int thing(int at) {
    return touched[at];
  }

  double sum(int thing) {
    return sums[thing];
  }

  /** A thing's sum, which is cleared; all that were touched must be taken, and then forgotten. */
  double take(int thing) {
    double sum = sums[thing];
    sums[thing] = 0;
    return sum;
  }

  /** Forgets which things were touched, of which all sums were taken. */
  void forget() {
    size = 0;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    size = 0;
  }
}

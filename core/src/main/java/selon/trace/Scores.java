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

  void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    size = 0;
  }
}

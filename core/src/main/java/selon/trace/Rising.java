package selon.trace;

import java.util.Arrays;

/** Rows of numbers that rise, each once, as what two of them share is soon counted. */
final class Rising {

  private Rising() {}

  /** The same numbers rising, each once; the row itself is spent. */
  static long[] of(long[] numbers) {
    Arrays.sort(numbers);
    int distinct = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  /** The first so many of the numbers, rising, each once; the row itself is spent. */
  static int[] of(int[] numbers, int size) {
    Arrays.sort(numbers, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  /** Whether two rising rows share a number. */
  static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int x = a[i];
      int y = b[j];
      if (x == y) {
        return true;
      }
      i += x < y ? 1 : 0;
      j += y < x ? 1 : 0;
    }
    return false;
  }

  /** How many numbers two rising rows share. */
  static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) { // no branch depends on which is less
      long x = a[i];
      long y = b[j];
      shared += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return shared;
  }
}

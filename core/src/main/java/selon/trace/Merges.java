package selon.trace;

import java.util.Arrays;

/**
 * Pairs of groups that may become one, those that are likest on average first, of equal ones those
 * of lower numbers: a heap of numbers, since there are many more pairs than ever become one.
 */
final class Merges {

  private double[] averages = new double[16];
  private int[] firsts = new int[16];
  private int[] seconds = new int[16];
  private int[] sizes = new int[16];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** How many the two of the best pair had together when it was offered. */
  int bestSize() {
    return sizes[0];
  }

  /** The lower of the best pair. */
  int bestFirst() {
    return firsts[0];
  }

  int bestSecond() {
    return seconds[0];
  }

  /**
   * Takes a pair in.
   *
   * @param together how many the two have
   */
  void offer(int a, int b, double average, int together) {
    if (size == averages.length) {
      averages = Arrays.copyOf(averages, 2 * size);
      firsts = Arrays.copyOf(firsts, 2 * size);
      seconds = Arrays.copyOf(seconds, 2 * size);
      sizes = Arrays.copyOf(sizes, 2 * size);
    }
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    int at = size++;
    while (at > 0 && before(average, first, second, (at - 1) / 2)) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    put(at, average, first, second, together);
  }

  /** Takes the best pair out. */
  void removeBest() {
    size--;
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size
          && before(averages[child + 1], firsts[child + 1], seconds[child + 1], child)) {
        child++;
      }
      if (!before(averages[child], firsts[child], seconds[child], size)) {
        break;
      }
      move(child, at);
      at = child;
    }
    move(size, at);
  }

  /** Whether a pair comes before the one at a place. */
  private boolean before(double average, int first, int second, int place) {
    if (average != averages[place]) {
      return average > averages[place];
    }
    return first != firsts[place] ? first < firsts[place] : second < seconds[place];
  }

  private void move(int from, int to) {
    put(to, averages[from], firsts[from], seconds[from], sizes[from]);
  }

  private void put(int at, double average, int first, int second, int together) {
    averages[at] = average;
    firsts[at] = first;
    seconds[at] = second;
    sizes[at] = together;
  }
}

package selon.view;

import java.util.Arrays;

/**
 * Where moments stand on an axis. Order is kept and equal times are one place; distances are not to
 * scale, since half of a story happens in its first hour and the rest in weeks: a gap grows with
 * its logarithm.
 */
final class TimeScale {

  private static final double LEAST = 30;
  private static final double DOUBLING = 13;
  private static final double MOST = 120;

  private final long[] times;
  private final double[] places;

  /**
   * @param times in any order, not empty
   * @param start of the axis
   * @param most how long it may be
   */
  TimeScale(long[] times, int start, int most) {
    this.times = Arrays.stream(times).sorted().distinct().toArray();
    this.places = new double[this.times.length];
    for (int i = 1; i < places.length; i++) {
      places[i] = places[i - 1] + gap(this.times[i] - this.times[i - 1]);
    }
    double length = places[places.length - 1];
    double shrink = length > most ? most / length : 1;
    for (int i = 0; i < places.length; i++) {
      places[i] = start + places[i] * shrink;
    }
  }

  private static double gap(long seconds) {
    return Math.min(MOST, LEAST + DOUBLING * Math.log(1 + seconds / 3600.0) / Math.log(2));
  }

  /** The place of a moment; of one outside the axis, that of the nearer end. */
  int at(long time) {
    int found = Arrays.binarySearch(times, time);
    if (found >= 0) {
      return (int) Math.round(places[found]);
    }
    int next = -found - 1;
    if (next == 0) {
      return (int) Math.round(places[0]);
    }
    if (next == times.length) {
      return end();
    }
    double part = (double) (time - times[next - 1]) / (times[next] - times[next - 1]);
    return (int) Math.round(places[next - 1] + part * (places[next] - places[next - 1]));
  }

  int end() {
    return (int) Math.round(places[places.length - 1]);
  }

  long first() {
    return times[0];
  }

  long last() {
    return times[times.length - 1];
  }

  /** The moments that have a place of their own, in order. */
  long[] times() {
    return times.clone();
  }
}

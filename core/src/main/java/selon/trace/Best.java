package selon.trace;

/** The few best of many numbered things: those of most score, of equal ones the lower numbers. */
final class Best {

  private final int[] things;
  private final double[] scores;
  private int size;

  Best(int most) {
    things = new int[most];
    scores = new double[most];
  }

  int size() {
    return size;
  }

  /** Takes a thing in where it is one of the best so far. */
  void offer(int thing, double score) {
    if (size < things.length) {
      int at = size++;
      while (at > 0 && worse(thing, score, (at - 1) / 2)) {
        move((at - 1) / 2, at);
        at = (at - 1) / 2;
      }
      put(at, thing, score);
    } else if (size > 0 && !worse(thing, score, 0)) {
      sink(thing, score);
    }
  }

  /** Whether there are better ones enough than any of so little score. */
  boolean isBeyond(double score) {
    return size == things.length && size > 0 && score < scores[0];
  }

  double leastScore() {
    return scores[0];
  }

  /** Takes out the worst of those left. */
  int removeLeast() {
    int least = things[0];
    size--;
    if (size > 0) {
      sink(things[size], scores[size]);
    }
    return least;
  }

  /** Puts a thing in place of the worst. */
  private void sink(int thing, double score) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && worse(things[child + 1], scores[child + 1], child)) {
        child++;
      }
      if (!worse(things[child], scores[child], thing, score)) {
        break;
      }
      move(child, at);
      at = child;
    }
    put(at, thing, score);
  }

  private boolean worse(int thing, double score, int place) {
    return worse(thing, score, things[place], scores[place]);
  }

  private static boolean worse(int thing, double score, int other, double otherScore) {
    return score < otherScore || score == otherScore && thing > other;
  }

  private void move(int from, int to) {
    put(to, things[from], scores[from]);
  }

  private void put(int at, int thing, double score) {
    things[at] = thing;
    scores[at] = score;
  }
}

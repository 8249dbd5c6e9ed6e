package selon.trace;

import java.util.Arrays;

/**
 * Pairs of numbered things, the lower number first, and how likely each is. A thing may follow
 * another, its leader: then it is a pair with it alone, and as like all others as its leader is.
 */
final class Pairs {

  private static final int NONE = -1;

  private int[] firsts = new int[64];
  private int[] seconds = new int[64];
  private double[] probabilities = new double[64];
  private int size;

  /** For each thing up to the last first one the place of its first pair. */
  private int[] starts = new int[64];

  private int known;
  private int[] leaders = {};
  private double[] closeness = {};

  /** Makes a thing follow one that follows none. */
  void follow(int thing, int leader, double probability) {
    if (thing >= leaders.length) {
      int before = leaders.length;
      leaders = Arrays.copyOf(leaders, thing + 1 + thing / 2);
      closeness = Arrays.copyOf(closeness, leaders.length);
      Arrays.fill(leaders, before, leaders.length, NONE);
    }
    leaders[thing] = leader;
    closeness[thing] = probability;
  }

  /** Whether the thing follows another. */
  boolean follows(int thing) {
    return thing < leaders.length && leaders[thing] != NONE;
  }

  /** The thing's leader; itself if it follows none. */
  int leader(int thing) {
    return follows(thing) ? leaders[thing] : thing;
  }

  /** Adds a pair; they come in order. */
  void add(int first, int second, double probability) {
    if (size == firsts.length) {
      int more = size + size / 2;
      firsts = Arrays.copyOf(firsts, more);
      seconds = Arrays.copyOf(seconds, more);
      probabilities = Arrays.copyOf(probabilities, more);
    }
    if (first >= starts.length) {
      starts = Arrays.copyOf(starts, first + 1 + first / 2);
    }
    while (known <= first) {
      starts[known++] = size;
    }
    firsts[size] = first;
    seconds[size] = second;
    probabilities[size++] = probability;
  }

  /** Makes a pair less likely than it was. */
  void weaken(int pair, double probability) {
    probabilities[pair] = probability;
  }

  int size() {
    return size;
  }

  int first(int pair) {
    return firsts[pair];
  }

  int second(int pair) {
    return seconds[pair];
  }

  double probability(int pair) {
    return probabilities[pair];
  }

  /** The place of the first pair whose first thing is this one or a later. */
  int from(int first) {
    return first < known ? starts[first] : size;
  }

  /** How likely the two are a pair, in whatever order; 0 if they are none. */
  double of(int a, int b) {
    if (leader(a) == leader(b)) {
      return Math.min(follows(a) ? closeness[a] : 1, follows(b) ? closeness[b] : 1);
    }
    int first = Math.min(leader(a), leader(b));
    int second = Math.max(leader(a), leader(b));
    int low = from(first);
    int high = from(first + 1);
    int at = Arrays.binarySearch(seconds, low, high, second);
    return at < 0 ? 0 : probabilities[at];
  }
}

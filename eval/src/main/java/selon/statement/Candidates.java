package selon.statement;

import java.util.Arrays;
import java.util.List;
import selon.linear.Features;
import selon.linear.Ranker.Example;

/** The features of one candidate after the other, until they are an example. */
final class Candidates {

  private int[] features = new int[512];
  private int used;
  private int[] ends = new int[16];
  private float[] base = new float[16];
  private int size;
  private int gold = -1;

  /** A choice of this or nothing, to learn a yes or no. */
  static Example yesOrNo(Features bag, boolean yes, float weight) {
    Candidates two = new Candidates();
    two.end(0);
    two.add(bag, false);
    return two.example(yes ? 1 : 0, weight);
  }

  void add(Features bag, boolean right) {
    add(bag, 0, right);
  }

  /** A candidate that scores something already. */
  void add(Features bag, double score, boolean right) {
    if (right) {
      gold = size;
    }
    while (used + bag.count() > features.length) {
      features = Arrays.copyOf(features, features.length * 2);
    }
    System.arraycopy(bag.hashes(), 0, features, used, bag.count());
    used += bag.count();
    end(score);
  }

  boolean hasGold() {
    return gold >= 0;
  }

  /** Adds the example to those, if there is a right candidate and a wrong one. */
  void addTo(List<Example> examples, float weight) {
    if (gold >= 0 && size > 1) {
      examples.add(example(gold, weight));
    }
  }

  private void end(double score) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      base = Arrays.copyOf(base, size * 2);
    }
    base[size] = (float) score;
    ends[size++] = used;
  }

  private Example example(int right, float weight) {
    return new Example(
        Arrays.copyOf(features, used),
        Arrays.copyOf(ends, size),
        right,
        weight,
        Arrays.copyOf(base, size));
  }
}

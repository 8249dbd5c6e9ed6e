package selon.trace;

import java.util.Arrays;

/**
 * Things in groups that become fewer, with the sums of how like the members of one are to those of
 * another. A group keeps whom it is bound to as they were when it was put down; what has become of
 * them is looked up when the group itself becomes one with another. So to merge two groups nothing
 * of a third is changed, and it costs as many steps as the two have bonds.
 */
final class Linkage {

  /** For each thing another of its group, or itself: the group is known by the last in a row. */
  private final int[] groups;

  private final int[] sizes;

  // for each group its bonds, of which two may be to the same by now
  private final int[][] others;
  private final double[][] sums;
  private final int[] bonds;

  /** For each group where it is among the bonds looked at; of others a place that is not theirs. */
  private final int[] places;

  /**
   * Things that are each a group.
   *
   * @param bonds for each how many it will be bound to
   */
  Linkage(int[] bonds) {
    int things = bonds.length;
    groups = new int[things];
    sizes = new int[things];
    others = new int[things][];
    sums = new double[things][];
    this.bonds = new int[things];
    places = new int[things];
    for (int thing = 0; thing < things; thing++) {
      groups[thing] = thing;
      sizes[thing] = 1;
      others[thing] = new int[bonds[thing]];
      sums[thing] = new double[bonds[thing]];
    }
  }

  /** Binds two things that are not bound yet. */
  void bind(int a, int b, double likeness) {
    put(a, b, likeness);
    put(b, a, likeness);
  }

  private void put(int thing, int other, double likeness) {
    others[thing][bonds[thing]] = other;
    sums[thing][bonds[thing]++] = likeness;
  }

  /** How many things the group has; 0 if it went into another. */
  int size(int group) {
    return sizes[group];
  }

  /** For each thing its group. */
  int[] groups() {
    int[] found = new int[groups.length];
    for (int thing = 0; thing < found.length; thing++) {
      found[thing] = group(thing);
    }
    return found;
  }

  private int group(int thing) {
    int at = thing;
    while (groups[at] != at) {
      groups[at] = groups[groups[at]];
      at = groups[at];
    }
    return at;
  }

  /**
   * Makes one group of two, of which the one bound to fewer goes into the other.
   *
   * @return the one that is left, whose bonds are each to another group
   */
  int merge(int a, int b) {
    settle(a);
    settle(b);
    boolean swap = bonds[a] < bonds[b];
    int into = swap ? b : a;
    int from = swap ? a : b;
    sizes[into] += sizes[from];
    sizes[from] = 0;
    groups[from] = into;
    int[] kept = Arrays.copyOf(others[into], bonds[into] + bonds[from]);
    double[] added = Arrays.copyOf(sums[into], kept.length);
    int size = 0;
    for (int i = 0; i < bonds[into]; i++) {
      if (kept[i] != from) {
        places[kept[i]] = size;
        kept[size] = kept[i];
        added[size++] = added[i];
      }
    }
    for (int i = 0; i < bonds[from]; i++) {
      int other = others[from][i];
      int place = places[other];
      if (place < size && kept[place] == other) {
        added[place] += sums[from][i];
      } else if (other != into) {
        places[other] = size;
        kept[size] = other;
        added[size++] = sums[from][i];
      }
    }
    others[into] = kept;
    sums[into] = added;
    bonds[into] = size;
    others[from] = new int[0];
    sums[from] = new double[0];
    bonds[from] = 0;
    return into;
  }

  /** Makes one bond of those to what is one group by now. */
  private void settle(int group) {
    int[] own = others[group];
    double[] sums = this.sums[group];
    int size = 0;
    for (int i = 0; i < bonds[group]; i++) {
      int other = group(own[i]);
      int place = places[other];
      if (place < size && own[place] == other) {
        sums[place] += sums[i];
      } else {
        places[other] = size;
        own[size] = other;
        sums[size++] = sums[i];
      }
    }
    bonds[group] = size;
  }

  /** How many others the group is bound to that was merged last. */
  int bonds(int group) {
    return bonds[group];
  }

  /** One of those. */
  int other(int group, int bond) {
    return others[group][bond];
  }

  /** How like the members of the two are, on average. */
  double average(int group, int bond) {
    return sums[group][bond] / ((double) sizes[group] * sizes[others[group][bond]]);
  }
}

package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers wordings into claims: the two groups whose members are on average the likeliest to say
 * the same become one, until none are likely enough. Then each member must be near the medoid, the
 * member that is most like all others: so there is no chain whose ends have nothing in common. What
 * is not near is gathered by itself.
 */
final class ClaimFinder {

  private static final int[] NONE = {};

  /** How often what was left over is gathered anew. */
  private static final int ROUNDS = 3;

  private final double together;
  private final double near;

  /**
   * @param together the least average likeness of two groups that become one
   * @param near the least likeness to the medoid
   */
  ClaimFinder(double together, double near) {
    this.together = together;
    this.near = near;
  }

  /**
   * A claim as the numbers of its wordings, rising, with the medoid's.
   *
   * @param decided whether somebody says that some of them belong together
   */
  record Group(List<Integer> members, int medoid, boolean decided) {}

  /**
   * The groups, those of one wording among them, in the order of their first wordings.
   *
   * <p>Two groups become one only if some pair of theirs is likely enough by itself, so each set
   * that such pairs hold together is gathered alone.
   */
  List<Group> find(int wordings, Pairs pairs) {
    int[] sets = sets(wordings, pairs);
    int[] sizes = new int[wordings];
    for (int set : sets) {
      sizes[set]++;
    }
    int[] within = new int[wordings];
    for (int pair = 0; pair < pairs.size(); pair++) {
      int set = sets[pairs.first(pair)];
      within[set] += set == sets[pairs.second(pair)] ? 1 : 0;
    }
    int[] places = new int[wordings];
    int[][] members = new int[wordings][];
    int[][] inside = new int[wordings][];
    List<Group> groups = new ArrayList<>();
    for (int wording = 0; wording < wordings; wording++) {
      members[wording] = sizes[wording] > 1 ? new int[sizes[wording]] : NONE;
      inside[wording] = within[wording] > 0 ? new int[within[wording]] : NONE;
      if (sizes[sets[wording]] == 1) {
        groups.add(new Group(List.of(wording), wording, false));
      }
    }
    for (int wording = wordings - 1; wording >= 0; wording--) {
      int set = sets[wording];
      if (members[set].length > 0) {
        members[set][--sizes[set]] = wording;
        places[wording] = sizes[set];
      }
    }
    for (int pair = pairs.size() - 1; pair >= 0; pair--) {
      int set = sets[pairs.first(pair)];
      if (set == sets[pairs.second(pair)]) {
        inside[set][--within[set]] = pair;
      }
    }
    for (int set = 0; set < wordings; set++) {
      if (members[set].length > 0) {
        find(members[set], inside[set], places, pairs, groups, 1);
      }
    }
    return groups;
  }

  /** For each wording the first of the set that likely pairs hold together. */
  private int[] sets(int wordings, Pairs pairs) {
    int[] sets = new int[wordings];
    for (int wording = 0; wording < wordings; wording++) {
      sets[wording] = wording;
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      if (pairs.probability(pair) >= together) {
        int a = first(sets, pairs.first(pair));
        int b = first(sets, pairs.second(pair));
        sets[Math.max(a, b)] = Math.min(a, b);
      }
    }
    for (int wording = 0; wording < wordings; wording++) {
      sets[wording] = first(sets, pairs.leader(wording));
    }
    return sets;
  }

  private static int first(int[] sets, int wording) {
    int at = wording;
    while (sets[at] != at) {
      sets[at] = sets[sets[at]];
      at = sets[at];
    }
    return at;
  }

  /**
   * Gathers one set.
   *
   * @param set the numbers of its wordings, rising
   * @param inside the places of its pairs
   * @param places for each of its wordings where it is in the set
   * @param round 1, or more for what an earlier one left over
   */
  private void find(
      int[] set, int[] inside, int[] places, Pairs pairs, List<Group> groups, int round) {
    if (set.length == 2 && pairs.of(set[0], set[1]) >= near) {
      groups.add(new Group(List.of(set[0], set[1]), set[0], false));
      return;
    }
    int[] firsts = new int[inside.length];
    int[] seconds = new int[inside.length];
    int[] degrees = new int[set.length];
    for (int i = 0; i < inside.length; i++) {
      firsts[i] = places[pairs.first(inside[i])];
      seconds[i] = places[pairs.second(inside[i])];
      degrees[firsts[i]]++;
      degrees[seconds[i]]++;
    }
    Linkage linkage = new Linkage(degrees);
    Merges merges = new Merges();
    for (int i = 0; i < inside.length; i++) {
      double probability = pairs.probability(inside[i]);
      linkage.bind(firsts[i], seconds[i], probability);
      offer(merges, firsts[i], seconds[i], probability, 2);
    }
    while (!merges.isEmpty()) {
      int a = merges.bestFirst();
      int b = merges.bestSecond();
      int sizes = merges.bestSize();
      merges.removeBest();
      boolean both = linkage.size(a) > 0 && linkage.size(b) > 0;
      // they are no more what they were if they have become more
      if (both && linkage.size(a) + linkage.size(b) == sizes) {
        merge(merges, linkage, a, b);
      }
    }
    int[] inGroup = linkage.groups();
    double[] sums = new double[set.length];
    for (int i = 0; i < set.length; i++) {
      if (pairs.follows(set[i])) {
        int leader = places[pairs.leader(set[i])];
        inGroup[i] = inGroup[leader];
        sums[i] += pairs.of(set[i], set[leader]);
        sums[leader] += pairs.of(set[i], set[leader]);
      }
    }
    int[] within = new int[set.length];
    for (int i = 0; i < inside.length; i++) {
      if (inGroup[firsts[i]] == inGroup[seconds[i]]) {
        sums[firsts[i]] += pairs.probability(inside[i]);
        sums[seconds[i]] += pairs.probability(inside[i]);
        within[inGroup[firsts[i]]]++;
      }
    }
    int[] many = new int[set.length];
    for (int group : inGroup) {
      many[group]++;
    }
    int[][] own = new int[set.length][];
    int[][] ownPairs = new int[set.length][];
    for (int group = 0; group < set.length; group++) {
      own[group] = many[group] > 0 ? new int[many[group]] : NONE;
      ownPairs[group] = within[group] > 0 ? new int[within[group]] : NONE;
    }
    for (int member = set.length - 1; member >= 0; member--) {
      own[inGroup[member]][--many[inGroup[member]]] = member;
    }
    for (int i = inside.length - 1; i >= 0; i--) {
      int group = inGroup[firsts[i]];
      if (group == inGroup[seconds[i]]) {
        ownPairs[group][--within[group]] = inside[i];
      }
    }
    for (int group = 0; group < set.length; group++) {
      if (own[group].length > 0) {
        int[] left = group(own[group], medoid(own[group], sums), set, places, pairs, groups);
        if (round < ROUNDS && left.length > 1) {
          find(left, within(ownPairs[group], places, pairs), places, pairs, groups, round + 1);
        } else {
          for (int wording : left) {
            groups.add(new Group(List.of(wording), wording, false));
          }
        }
      }
    }
  }

  /**
   * Adds the group of what is near the medoid; gives what is not, rising.
   *
   * @param places takes for each wording where it is in what is given; less than 0 if it is not
   */
  private int[] group(
      int[] members, int medoid, int[] set, int[] places, Pairs pairs, List<Group> groups) {
    List<Integer> nearby = new ArrayList<>(members.length);
    int[] left = new int[members.length];
    int size = 0;
    for (int member : members) {
      if (member == medoid || pairs.of(set[member], set[medoid]) >= near) {
        nearby.add(set[member]);
        places[set[member]] = -1;
      } else {
        places[set[member]] = size;
        left[size++] = set[member];
      }
    }
    groups.add(new Group(nearby, set[medoid], false));
    return Arrays.copyOf(left, size);
  }

  /** Of these pairs those of two wordings that have a place. */
  private static int[] within(int[] inside, int[] places, Pairs pairs) {
    int[] within = new int[inside.length];
    int size = 0;
    for (int pair : inside) {
      if (places[pairs.first(pair)] >= 0 && places[pairs.second(pair)] >= 0) {
        within[size++] = pair;
      }
    }
    return Arrays.copyOf(within, size);
  }

  /** The one that is most like all others of the group. */
  private static int medoid(int[] members, double[] sums) {
    int medoid = members[0];
    for (int member : members) {
      medoid = sums[member] > sums[medoid] ? member : medoid;
    }
    return medoid;
  }

  private void offer(Merges merges, int a, int b, double average, int sizes) {
    if (average >= together) {
      merges.offer(a, b, average, sizes);
    }
  }

  private void merge(Merges merges, Linkage linkage, int a, int b) {
    int group = linkage.merge(a, b);
    for (int bond = 0; bond < linkage.bonds(group); bond++) {
      int other = linkage.other(group, bond);
      int sizes = linkage.size(group) + linkage.size(other);
      offer(merges, group, other, linkage.average(group, bond), sizes);
    }
  }
}

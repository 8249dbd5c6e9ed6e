package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Gathers wordings into claims: the two groups whose members are on average the likeliest to say
 * the same become one, until none are likely enough. Then each member must be near the medoid, the
 * member that is most like all others: so there is no chain whose ends have nothing in common.
 */
final class ClaimFinder {

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
   * Two groups that may become one.
   *
   * @param sizes of both together: they are no more what they were if it is another
   */
  private record Merge(int first, int second, double average, int sizes)
      implements Comparable<Merge> {

    @Override
    public int compareTo(Merge other) {
      if (average != other.average) {
        return average > other.average ? -1 : 1;
      }
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(second, other.second);
    }
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
    for (int wording = 0; wording < wordings; wording++) {
      sizes[sets[wording]]++;
    }
    Map<Integer, List<Integer>> inside = new HashMap<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      int set = sets[pairs.first(pair)];
      if (set == sets[pairs.second(pair)]) {
        inside.computeIfAbsent(set, s -> new ArrayList<>()).add(pair);
      }
    }
    Map<Integer, List<Integer>> members = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (int wording = 0; wording < wordings; wording++) {
      if (sizes[sets[wording]] == 1) {
        groups.add(new Group(List.of(wording), wording, false));
      } else {
        members.computeIfAbsent(sets[wording], s -> new ArrayList<>()).add(wording);
      }
    }
    for (int wording = 0; wording < wordings; wording++) {
      List<Integer> set = members.get(wording);
      if (set != null) {
        find(set, inside.getOrDefault(wording, List.of()), pairs, groups);
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
      sets[wording] = first(sets, wording);
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
   */
  private void find(List<Integer> set, List<Integer> inside, Pairs pairs, List<Group> groups) {
    Map<Integer, Integer> places = new HashMap<>();
    List<Sums> links = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int wording : set) {
      places.put(wording, links.size());
      members.add(new ArrayList<>(List.of(links.size())));
      links.add(new Sums());
    }
    PriorityQueue<Merge> queue = new PriorityQueue<>();
    List<Pair> known = new ArrayList<>();
    for (int pair : inside) {
      int a = places.getOrDefault(pairs.first(pair), 0);
      int b = places.getOrDefault(pairs.second(pair), 0);
      double probability = pairs.probability(pair);
      links.get(a).add(b, probability);
      links.get(b).add(a, probability);
      known.add(new Pair(a, b, probability));
      offer(queue, a, b, probability, 2);
    }
    while (!queue.isEmpty()) {
      Merge merge = queue.remove();
      int a = merge.first();
      int b = merge.second();
      if (members.get(a).size() + members.get(b).size() == merge.sizes()
          && !members.get(a).isEmpty()
          && !members.get(b).isEmpty()) {
        merge(queue, links, members, a, b);
      }
    }
    int[] medoids = medoids(members, known, set.size());
    for (List<Integer> group : members) {
      if (!group.isEmpty()) {
        int medoid = set.get(medoids[group.get(0)]);
        groups.add(
            new Group(
                group.stream()
                    .map(set::get)
                    .filter(w -> w == medoid || pairs.of(w, medoid) >= near)
                    .sorted()
                    .toList(),
                medoid,
                false));
      }
    }
  }

  private record Pair(int first, int second, double probability) {}

  /** For each wording the one of its group that is most like all others of the group. */
  private static int[] medoids(List<List<Integer>> members, List<Pair> pairs, int wordings) {
    int[] group = new int[wordings];
    for (int i = 0; i < members.size(); i++) {
      for (int member : members.get(i)) {
        group[member] = i;
      }
    }
    double[] sums = new double[wordings];
    for (Pair pair : pairs) {
      if (group[pair.first()] == group[pair.second()]) {
        sums[pair.first()] += pair.probability();
        sums[pair.second()] += pair.probability();
      }
    }
    int[] medoids = new int[wordings];
    for (List<Integer> together : members) {
      int medoid = -1;
      for (int member : together) {
        boolean more = medoid < 0 || sums[member] > sums[medoid];
        medoid = more || sums[member] == sums[medoid] && member < medoid ? member : medoid;
      }
      for (int member : together) {
        medoids[member] = medoid;
      }
    }
    return medoids;
  }

  private void offer(PriorityQueue<Merge> queue, int a, int b, double average, int sizes) {
    if (average >= together) {
      queue.add(new Merge(Math.min(a, b), Math.max(a, b), average, sizes));
    }
  }

  private void merge(
      PriorityQueue<Merge> queue, List<Sums> links, List<List<Integer>> members, int a, int b) {
    boolean swap = links.get(a).size() < links.get(b).size();
    int into = swap ? b : a;
    int from = swap ? a : b;
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    Sums kept = links.get(into);
    Sums lost = links.get(from);
    kept.remove(from);
    for (int slot = 0; slot < lost.slots(); slot++) {
      int other = lost.thing(slot);
      if (other >= 0) {
        links.get(other).remove(from);
        if (other != into) {
          kept.add(other, lost.sum(slot));
          links.get(other).add(into, lost.sum(slot));
        }
      }
    }
    links.set(from, Sums.NONE);
    double size = members.get(into).size();
    for (int slot = 0; slot < kept.slots(); slot++) {
      int other = kept.thing(slot);
      if (other >= 0) {
        int theirs = members.get(other).size();
        offer(queue, into, other, kept.sum(slot) / (size * theirs), (int) size + theirs);
      }
    }
  }
}

package selon.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

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

  /** Two wordings, the first with the lower number, and how likely they say the same. */
  record Pair(int first, int second, double probability) {}

  private record Merge(int first, int second, double average, int sizes) {}

  /**
   * A claim as the numbers of its wordings, rising, with the medoid's.
   *
   * @param decided whether somebody says that some of them belong together
   */
  record Group(List<Integer> members, int medoid, boolean decided) {}

  List<Group> find(int wordings, List<Pair> pairs) {
    List<Map<Integer, Double>> links = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < wordings; i++) {
      links.add(new TreeMap<>());
      members.add(new ArrayList<>(List.of(i)));
    }
    Map<Long, Double> likeness = new HashMap<>();
    PriorityQueue<Merge> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((Merge merge) -> -merge.average())
                .thenComparingInt(Merge::first)
                .thenComparingInt(Merge::second));
    for (Pair pair : pairs) {
      links.get(pair.first()).put(pair.second(), pair.probability());
      links.get(pair.second()).put(pair.first(), pair.probability());
      likeness.put(key(pair.first(), pair.second()), pair.probability());
      offer(queue, pair.first(), pair.second(), pair.probability(), 2);
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
    List<Group> groups = new ArrayList<>();
    for (List<Integer> group : members) {
      if (!group.isEmpty()) {
        group.sort(Comparator.naturalOrder());
        groups.add(around(group, likeness));
      }
    }
    return groups;
  }

  private void offer(PriorityQueue<Merge> queue, int a, int b, double sum, int sizes) {
    double average = sum;
    if (average >= together) {
      queue.add(new Merge(Math.min(a, b), Math.max(a, b), average, sizes));
    }
  }

  private void merge(
      PriorityQueue<Merge> queue,
      List<Map<Integer, Double>> links,
      List<List<Integer>> members,
      int a,
      int b) {
    boolean swap = links.get(a).size() < links.get(b).size();
    int into = swap ? b : a;
    int from = swap ? a : b;
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    links.get(into).remove(from);
    for (Map.Entry<Integer, Double> link : links.get(from).entrySet()) {
      int other = link.getKey();
      links.get(other).remove(from);
      if (other != into) {
        links.get(into).merge(other, link.getValue(), Double::sum);
        links.get(other).put(into, links.get(into).get(other));
      }
    }
    links.get(from).clear();
    for (Map.Entry<Integer, Double> link : links.get(into).entrySet()) {
      int x = members.get(into).size();
      int y = members.get(link.getKey()).size();
      offer(queue, into, link.getKey(), link.getValue() / ((double) x * y), x + y);
    }
  }

  private Group around(List<Integer> group, Map<Long, Double> likeness) {
    int medoid = group.get(0);
    double most = -1;
    for (int candidate : group) {
      double sum = 0;
      for (int other : group) {
        sum += likeness.getOrDefault(key(candidate, other), 0.0);
      }
      if (sum > most) {
        most = sum;
        medoid = candidate;
      }
    }
    int centre = medoid;
    List<Integer> kept =
        group.stream()
            .filter(
                member ->
                    member == centre || likeness.getOrDefault(key(member, centre), 0.0) >= near)
            .toList();
    return new Group(kept, medoid, false);
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }
}

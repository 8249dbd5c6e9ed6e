package selon.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by name. Those of several articles add up to those of a corpus. */
final class Tally {

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  static Tally sum(Iterable<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(tally -> tally.counts.forEach(sum::add));
    return sum;
  }

  void add(String name, int count) {
    counts.merge(name, count, Integer::sum);
  }

  void add(String name, boolean holds) {
    add(name, holds ? 1 : 0);
  }

  /** Zero if nothing was counted. */
  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  SortedMap<String, Integer> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }
}

package selon.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for a derivation. */
public enum Evidence {
  /** Both share a wording that is no common one. */
  WORDING,
  /** The child names the outlet of its parent. */
  CREDIT,
  LINK,
  /** Both misspell a name in the same way that others spell otherwise. */
  SHARED_ERROR,
  /** Both quote the same words. */
  QUOTE;

  /** All sets there are, by themselves. */
  private static final Map<Set<Evidence>, Set<Evidence>> SETS = new HashMap<>();

  static {
    List<Set<Evidence>> sets = new ArrayList<>(List.of(EnumSet.noneOf(Evidence.class)));
    for (Evidence one : values()) {
      for (Set<Evidence> smaller : List.copyOf(sets)) {
        EnumSet<Evidence> larger = EnumSet.of(one);
        larger.addAll(smaller);
        sets.add(larger);
      }
    }
    sets.forEach(set -> SETS.put(set, Collections.unmodifiableSet(set)));
  }

  /** The same as a set that cannot change, in the order above; equal ones are one. */
  static Set<Evidence> all(Set<Evidence> some) {
    return SETS.getOrDefault(some, some);
  }
}

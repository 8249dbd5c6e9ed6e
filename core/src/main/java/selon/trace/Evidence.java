package selon.trace;

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
  /** Both share a number or a slip that others do not have. */
  SHARED_ERROR,
  /** Both quote the same words. */
  QUOTE;

  private static final Map<Set<Evidence>, Set<Evidence>> SETS = new HashMap<>();

  static {
    SETS.put(Set.of(), Set.of());
    for (Evidence one : values()) {
      for (Set<Evidence> without : List.copyOf(SETS.values())) {
        EnumSet<Evidence> set = EnumSet.of(one);
        set.addAll(without);
        SETS.put(set, Collections.unmodifiableSet(set));
      }
    }
  }

  /** The same as a set that cannot change, in the order above; equal ones are one. */
  static Set<Evidence> all(Set<Evidence> some) {
    return java.util.Objects.requireNonNull(SETS.get(some));
  }
}

package selon.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

  private static final List<Set<Evidence>> SETS = new ArrayList<>();

  static {
    for (int bits = 0; bits < 1 << values().length; bits++) {
      EnumSet<Evidence> set = EnumSet.noneOf(Evidence.class);
      for (Evidence one : values()) {
        if ((bits >> one.ordinal() & 1) == 1) {
          set.add(one);
        }
      }
      SETS.add(Collections.unmodifiableSet(set));
    }
  }

  /** The same as a set that cannot change, in the order above; equal ones are one. */
  static Set<Evidence> all(Set<Evidence> some) {
    int bits = 0;
    for (Evidence one : some) {
      bits |= 1 << one.ordinal();
    }
    return SETS.get(bits);
  }
}

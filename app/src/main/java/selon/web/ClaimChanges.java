package selon.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import selon.view.ClaimEntry;
import selon.view.Derivations;
import selon.view.TellingEntry;

/**
 * What changed on the way of a claim.
 *
 * @param first where each kind of change came first, at most {@value #MOST} of them
 * @param all how many changes there are
 */
record ClaimChanges(List<Change> first, int all) {

  private static final int MOST = 5;

  /** A change at one telling, in words. */
  record Change(TellingEntry telling, String what) {}

  ClaimChanges {
    first = List.copyOf(first);
  }

  static ClaimChanges of(ClaimEntry claim, Derivations derivations) {
    List<Change> first = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>();
    int all = 0;
    for (TellingEntry telling : claim.tellings()) {
      List<String> changes = derivations.changes(telling);
      all += changes.size();
      for (String change : changes) {
        if (kinds.add(change) && first.size() < MOST) {
          first.add(new Change(telling, change));
        }
      }
    }
    return new ClaimChanges(first, all);
  }

  /** Whether there are more than are told. */
  boolean isCut() {
    return all > first.size();
  }
}

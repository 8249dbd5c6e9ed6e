package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermRow;

/**
 * Names what changed between a version and its parent. A change of typography is none: terms are
 * compared, not characters.
 */
final class MutationFinder {

  /** By how much another telling must be closer than the one that says it most plainly. */
  private static final double CLEARLY = 0.1;

  private final Credits credits;

  MutationFinder(Credits credits) {
    this.credits = credits;
  }

  /** The changes, in the order of {@link MutationKind}. */
  List<Mutation> find(Version from, Version to) {
    Version child = to;
    Version parent = from.by(closest(from, to.main()));
    List<Mutation> found = new ArrayList<>();
    if (!Keys.same(parent.main().terms(), child.main().terms())) {
      HedgeChange.find(parent, child).ifPresent(found::add);
      found.addAll(NumberChange.find(parent, child));
      NegationChange.find(parent, child).ifPresent(found::add);
      PlaceOrDateChange.find(parent, child).ifPresent(found::add);
      QuoteChange.find(parent, child).ifPresent(found::add);
    }
    new SourceChange(credits).find(parent, child).ifPresent(found::add);
    found.sort((a, b) -> a.kind().compareTo(b.kind()));
    return found;
  }

  /** The telling that has most in common with the other article's; the main one where no other. */
  private static Telling closest(Version version, Telling other) {
    if (version.tellings().size() == 1) {
      return version.main();
    }
    Set<String> wanted = keys(other);
    Telling best = version.main();
    double most = likeness(wanted, best) + CLEARLY;
    for (Telling telling : version.tellings()) {
      double likeness = likeness(wanted, telling);
      if (likeness > most) {
        most = likeness;
        best = telling;
      }
    }
    return best;
  }

  private static double likeness(Set<String> wanted, Telling telling) {
    Set<String> keys = keys(telling);
    int shared = 0;
    for (String key : keys) {
      shared += wanted.contains(key) ? 1 : 0;
    }
    return 2.0 * shared / Math.max(1, keys.size() + wanted.size());
  }

  private static Set<String> keys(Telling telling) {
    Set<String> keys = new HashSet<>();
    for (Term term : TermRow.of(telling.terms()).unplaced()) {
      if (term.tells()) {
        keys.add(term.key());
      }
    }
    return keys;
  }
}

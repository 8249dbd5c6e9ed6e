package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.claim.Alignment;
import selon.claim.Edit;
import selon.claim.Keys;
import selon.claim.Term;
import selon.claim.TermKind;

/**
 * Names what changed between a version and its parent. A change of typography is none: terms are
 * compared, not characters.
 */
final class MutationFinder {

  /** The longest edit, in words, that only flips a negation. */
  private static final int LOCAL = 4;

  private final Credits credits;

  MutationFinder(Credits credits) {
    this.credits = credits;
  }

  /** The changes, in the order of {@link MutationKind}. */
  List<Mutation> find(Version parent, Version child) {
    List<Mutation> found = new ArrayList<>();
    if (!Keys.wording(parent.main().terms()).equals(Keys.wording(child.main().terms()))) {
      HedgeChange.find(parent, child).ifPresent(found::add);
      found.addAll(NumberChange.find(parent, child));
      negation(found, parent, child);
      PlaceOrDateChange.find(parent, child).ifPresent(found::add);
      QuoteChange.find(parent, child).ifPresent(found::add);
    }
    new SourceChange(credits).find(parent, child).ifPresent(found::add);
    found.sort((a, b) -> a.kind().compareTo(b.kind()));
    return found;
  }

  private static void negation(List<Mutation> found, Version parent, Version child) {
    List<Term> from = negations(parent);
    List<Term> to = negations(child);
    if (from.isEmpty() == to.isEmpty()) {
      return;
    }
    List<Term> whole = from.isEmpty() ? child.main().terms() : parent.main().terms();
    Set<String> other = keys(from.isEmpty() ? parent : child);
    Term negation = from.isEmpty() ? to.get(0) : from.get(0);
    if (bearsOnShared(whole, negation, other) && shareMuch(parent, child)) {
      String before = changed(parent, child, true);
      String after = changed(parent, child, false);
      if (before != null || after != null) {
        found.add(new Mutation(MutationKind.NEGATION_FLIPPED, before, after));
      }
    }
  }

  private static List<Term> negations(Version version) {
    return version.main().terms().stream()
        .filter(term -> term.kind() == TermKind.NEGATION)
        .toList();
  }

  private static Set<String> keys(Version version) {
    Set<String> keys = new HashSet<>();
    version.main().terms().stream().filter(Term::tells).forEach(term -> keys.add(term.key()));
    return keys;
  }

  /**
   * Whether the telling word next to the negation, after or before, stands in the other version.
   */
  private static boolean bearsOnShared(List<Term> terms, Term negation, Set<String> other) {
    int at = terms.indexOf(negation);
    for (int step : new int[] {1, -1}) {
      int i = at + step;
      while (i >= 0 && i < terms.size() && !terms.get(i).tells()) {
        i += step;
      }
      if (i >= 0
          && i < terms.size()
          && Math.abs(i - at) <= 4
          && terms.get(i).kind() != TermKind.NUMBER
          && other.contains(terms.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareMuch(Version parent, Version child) {
    Set<String> from = keys(parent);
    Set<String> to = keys(child);
    long shared = to.stream().filter(from::contains).count();
    return shared >= 2 && shared >= 0.4 * Math.min(from.size(), to.size());
  }

  /** The words of the first edit that changes a negation. */
  private static @org.jspecify.annotations.Nullable String changed(
      Version parent, Version child, boolean before) {
    for (Edit edit : Alignment.of(parent.main().terms(), child.main().terms()).edits()) {
      List<Term> words = before ? edit.from() : edit.to();
      boolean negation =
          !edit.same()
              && (edit.from().stream().anyMatch(t -> t.kind() == TermKind.NEGATION)
                  || edit.to().stream().anyMatch(t -> t.kind() == TermKind.NEGATION));
      if (negation && edit.from().size() <= LOCAL && edit.to().size() <= LOCAL) {
        return (before ? parent : child).words(words);
      }
    }
    return null;
  }
}

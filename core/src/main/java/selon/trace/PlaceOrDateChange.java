package selon.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.claim.Alignment;
import selon.claim.Edit;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;

/**
 * Whether the same thing is said to have happened elsewhere or on another day. Only a name in the
 * place of a name after "in" or "near" counts, and only if neither article knows the other's: a
 * place told more or less exactly is the same place.
 */
final class PlaceOrDateChange {

  private static final Set<String> BEFORE_PLACES = SmallWords.of("before-place");

  private static final Set<String> DAYS = SmallWords.of("weekday");

  /** Within so many hours a day of the week is the same day for both. */
  private static final double SAME_WEEK = 72;

  private PlaceOrDateChange() {}

  static Optional<Mutation> find(Version parent, Version child) {
    if (!namesAnother(parent, child)) {
      return Optional.empty();
    }
    @Nullable Term before = null;
    for (Edit edit : Alignment.of(parent.main().terms(), child.main().terms()).edits()) {
      if (edit.same()) {
        before = edit.to().get(edit.to().size() - 1);
        continue;
      }
      Term from = only(edit.from());
      Term to = only(edit.to());
      if (from != null && to != null && (day(parent, child, from, to) || place(before, from, to))) {
        boolean known = has(parent, to) || has(child, from);
        if (!known) {
          return Optional.of(
              new Mutation(
                  MutationKind.PLACE_OR_DATE_CHANGED,
                  parent.words(List.of(from)),
                  child.words(List.of(to))));
        }
      }
      before = null;
    }
    return Optional.empty();
  }

  /**
   * Whether the child's content has a day that the parent's has not, or a name where a place may
   * stand: no others are worth laying the two side by side.
   */
  private static boolean namesAnother(Version parent, Version child) {
    boolean last = false;
    boolean lastButOne = false;
    for (Term term : TermRow.of(child.main().terms()).unplaced()) {
      if (term.kind() != TermKind.MARK) {
        boolean place = term.kind() == TermKind.NAME && (last || lastButOne);
        if ((place || DAYS.contains(term.key())) && !tells(parent, term)) {
          return true;
        }
        lastButOne = last;
        last = BEFORE_PLACES.contains(term.form());
      }
    }
    return false;
  }

  private static boolean tells(Version version, Term word) {
    for (Term term : TermRow.of(version.main().terms()).unplaced()) {
      if (term.key().equals(word.key())) {
        return true;
      }
    }
    return false;
  }

  /** The only word of an edit that tells something; null if there are more, or none. */
  private static @Nullable Term only(List<Term> terms) {
    List<Term> telling = terms.stream().filter(Term::tells).toList();
    return telling.size() == 1 && terms.size() <= 2 ? telling.get(0) : null;
  }

  private static boolean day(Version parent, Version child, Term from, Term to) {
    Double gap = parent.dossier().when().gap(child.dossier().when());
    return gap != null && gap < SAME_WEEK && DAYS.contains(from.key()) && DAYS.contains(to.key());
  }

  private static boolean place(@Nullable Term before, Term from, Term to) {
    return before != null
        && BEFORE_PLACES.contains(before.form())
        && from.kind() == TermKind.NAME
        && to.kind() == TermKind.NAME;
  }

  private static boolean has(Version version, Term term) {
    return version.dossier().terms().unplaced().stream()
        .anyMatch(other -> other.key().equals(term.key()));
  }
}

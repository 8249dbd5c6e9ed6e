package selon.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import selon.claim.Alignment;
import selon.claim.Edit;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;

/**
 * Whether what one version denies the other says: a negation put in or left out beside a word that
 * both have. "Nobody was hurt" added to a story denies nothing that was said.
 */
final class NegationChange {

  /** The most words of an edit that does no more than flip a negation. */
  private static final int LOCAL = 4;

  private static final int REACH = 4;

  /** Words that deny what follows them, never what comes before. */
  private static final Set<String> FORWARD = SmallWords.of("denies-next");

  private NegationChange() {}

  static Optional<Mutation> find(Version parent, Version child) {
    Optional<Mutation> flipped = flipped(parent, child);
    return flipped.isPresent() ? flipped : opposed(parent, child);
  }

  /** "The water is safe" becomes "the water is unsafe". */
  private static Optional<Mutation> opposed(Version parent, Version child) {
    List<Term> from = parent.main().terms();
    List<Term> to = child.main().terms();
    int had = States.of(from);
    int has = States.of(to);
    return States.contrary(had, has) && !Collections.disjoint(keys(from), keys(to))
        ? Optional.of(
            new Mutation(
                MutationKind.NEGATION_FLIPPED,
                parent.words(States.first(from, has)),
                child.words(States.first(to, had))))
        : Optional.empty();
  }

  private static Optional<Mutation> flipped(Version parent, Version child) {
    List<Term> from = parent.contentAndCue();
    List<Term> to = child.contentAndCue();
    int had = count(from);
    int has = count(to);
    if (had == has || !shareMuch(keys(from), keys(to)) || sayItOtherwise(from, had, to, has)) {
      return Optional.empty();
    }
    boolean added = has > had;
    List<Term> whole = added ? to : from;
    Set<String> other = keys(added ? from : to);
    for (Edit edit : Alignment.of(from, to).edits()) {
      List<Term> with = added ? edit.to() : edit.from();
      List<Term> without = added ? edit.from() : edit.to();
      Optional<Term> negation = with.stream().filter(NegationChange::denies).findFirst();
      if (!edit.same()
          && negation.isPresent()
          && without.stream().noneMatch(NegationChange::denies)
          && bearsOnShared(whole, negation.get(), other)) {
        boolean local = edit.from().size() <= LOCAL && edit.to().size() <= LOCAL;
        List<Term> told = local ? with : List.of(negation.get());
        Version teller = added ? child : parent;
        String words = teller.words(told);
        String before = local ? (added ? parent : child).words(without) : null;
        return Optional.of(
            added
                ? new Mutation(MutationKind.NEGATION_FLIPPED, before, words)
                : new Mutation(MutationKind.NEGATION_FLIPPED, words, before));
      }
    }
    return Optional.empty();
  }

  /** Whether one of them alone denies, and what it denies is a word that both have. */
  static boolean contrary(List<Term> one, List<Term> other) {
    boolean first = one.stream().anyMatch(NegationChange::refutes);
    List<Term> whole = first ? one : other;
    List<Term> plain = first ? other : one;
    if (plain.stream().anyMatch(NegationChange::denies)
        || whole.stream().noneMatch(NegationChange::refutes)
        || sayItOtherwise(whole, count(whole), plain, 0)) {
      return false;
    }
    Set<String> keys = keys(plain);
    return shareMuch(keys(whole), keys)
        && whole.stream()
            .filter(NegationChange::refutes)
            .anyMatch(negation -> bearsOnShared(whole, negation, keys));
  }

  /** Whether one says in a word what the other says by a negation: "privés de", "without". */
  private static boolean sayItOtherwise(List<Term> from, int had, List<Term> to, int has) {
    return had + Lacks.count(from) == has + Lacks.count(to);
  }

  /** Whether it denies and does not only tell what there is none of: "without power". */
  private static boolean refutes(Term term) {
    return denies(term) && !Lacks.isOne(term.form());
  }

  private static boolean denies(Term term) {
    return term.kind() == TermKind.NEGATION;
  }

  private static int count(List<Term> terms) {
    int count = 0;
    for (Term term : TermRow.of(terms).unplaced()) {
      count += denies(term) ? 1 : 0;
    }
    return count;
  }

  private static Set<String> keys(List<Term> terms) {
    Set<String> keys = new HashSet<>();
    terms.stream().filter(Term::tells).forEach(term -> keys.add(term.key()));
    return keys;
  }

  /**
   * Whether the telling word that the negation bears on stands in the other version: the next one,
   * or the one before it.
   */
  private static boolean bearsOnShared(List<Term> terms, Term negation, Set<String> other) {
    int at = terms.indexOf(negation);
    List<Integer> steps = new ArrayList<>(List.of(1));
    if (!FORWARD.contains(negation.form())) {
      steps.add(-1);
    }
    for (int step : steps) {
      int i = at + step;
      while (i >= 0
          && i < terms.size()
          && !terms.get(i).tells()
          && terms.get(i).kind() != TermKind.MARK) {
        i += step;
      }
      if (i >= 0
          && i < terms.size()
          && Math.abs(i - at) <= REACH
          && terms.get(i).kind() == TermKind.WORD
          && other.contains(terms.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareMuch(Set<String> from, Set<String> to) {
    long shared = to.stream().filter(from::contains).count();
    return shared >= 2 && shared >= 0.4 * Math.min(from.size(), to.size());
  }
}

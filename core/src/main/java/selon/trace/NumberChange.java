package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.claim.Alignment;
import selon.claim.Bilingual;
import selon.claim.Edit;
import selon.claim.Term;
import selon.claim.TermKind;

/**
 * Whether a quantity became another, or lost the word that blurred it. Numbers of different things
 * are not compared: twelve firefighters are not what became of forty homes.
 */
final class NumberChange {

  /** The most words of an edit in which one number takes the place of another. */
  private static final int LOCAL = 4;

  private NumberChange() {}

  static List<Mutation> find(Version parent, Version child) {
    List<Amount> to = Amount.of(child);
    if (to.isEmpty()) {
      return List.of();
    }
    List<Amount> from = Amount.of(parent);
    String language = parent.dossier().language();
    String other = child.dossier().language();
    if (Bilingual.joins(language, other)) {
      from = from.stream().map(amount -> amount.abroad(language)).toList();
      to = to.stream().map(amount -> amount.abroad(other)).toList();
    }
    List<Mutation> changes = new ArrayList<>();
    Set<Amount> used = new HashSet<>();
    for (Amount after : to) {
      Amount before = match(after, from, to, used, parent, child);
      if (before == null) {
        continue;
      }
      used.add(before);
      boolean same = before.value().equals(after.value());
      if (same ? !before.isLike(after) : parent.has(after.value())) {
        continue;
      }
      if (!same || before.isMeasuredOtherwise(after) || !before.blurred() && after.bounded()) {
        changes.add(change(MutationKind.NUMBER_CHANGED, parent, before, child, after));
      } else if (before.blurred() && !after.blurred()) {
        changes.add(change(MutationKind.HEDGE_DROPPED, parent, before, child, after));
      }
    }
    return changes.size() > 1 ? changes.subList(0, 1) : changes;
  }

  /** Whether the later version denies a number that the earlier one told: "118, not 1,180". */
  static boolean takesBack(Version earlier, Version later) {
    List<Amount> told = Amount.of(earlier);
    return denied(later.sentence())
        .anyMatch(term -> told.stream().anyMatch(amount -> amount.value().equals(term.key())));
  }

  /** Whether a number is denied: "118, not 1,180". */
  static boolean deniesAny(List<Term> terms) {
    return denied(terms).findAny().isPresent();
  }

  private static Stream<Term> denied(List<Term> terms) {
    List<Term> words = terms.stream().filter(term -> term.kind() != TermKind.MARK).toList();
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).kind() == TermKind.NUMBER && Amount.denied(words, i))
        .mapToObj(words::get);
  }

  private static Mutation change(
      MutationKind kind, Version parent, Amount before, Version child, Amount after) {
    return new Mutation(kind, parent.words(before.words()), child.words(after.words()));
  }

  /** The amount before that became this one: the same, or of the same, or in the same place. */
  private static @Nullable Amount match(
      Amount after,
      List<Amount> from,
      List<Amount> to,
      Set<Amount> used,
      Version parent,
      Version child) {
    for (Amount before : from) {
      if (before.value().equals(after.value()) && !used.contains(before)) {
        return before;
      }
    }
    for (Amount before : from) {
      boolean kept = to.stream().anyMatch(a -> a.value().equals(before.value()));
      if (before.isLike(after) && !used.contains(before) && !kept) {
        return before;
      }
    }
    boolean alone = from.size() == 1 && to.size() == 1 && used.isEmpty();
    boolean bare = alone && (from.get(0).counted().isEmpty() || after.counted().isEmpty());
    return bare && stands(from.get(0), after, parent, child) ? from.get(0) : null;
  }

  /** Whether one stands where the other stood, within words that both have. */
  private static boolean stands(Amount before, Amount after, Version parent, Version child) {
    for (Edit edit : Alignment.of(parent.main().terms(), child.main().terms()).edits()) {
      if (edit.from().contains(before.number()) && edit.to().contains(after.number())) {
        return edit.from().size() <= LOCAL && edit.to().size() <= LOCAL;
      }
    }
    return false;
  }
}

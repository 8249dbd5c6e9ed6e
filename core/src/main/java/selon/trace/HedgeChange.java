package selon.trace;

import java.util.List;
import java.util.Optional;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.statement.Stance;
import selon.statement.Statement;

/** Whether a version is put as more or less certain than its parent. */
final class HedgeChange {

  private HedgeChange() {}

  static Optional<Mutation> find(Version parent, Version child) {
    List<Term> from = hedges(parent);
    List<Term> to = hedges(child);
    int before = level(from);
    int after = level(to);
    if (before == after) {
      return stance(parent, child);
    }
    MutationKind kind =
        after > before
            ? to.isEmpty() ? MutationKind.HEDGE_DROPPED : MutationKind.CERTAINTY_RAISED
            : from.isEmpty() ? MutationKind.HEDGE_ADDED : MutationKind.CERTAINTY_LOWERED;
    return Optional.of(new Mutation(kind, parent.words(from), child.words(to)));
  }

  private static List<Term> hedges(Version version) {
    return version.contentAndCue().stream()
        .filter(term -> term.kind() == TermKind.HEDGE && !term.key().equals("~approximator"))
        .limit(1)
        .toList();
  }

  /** How certain, from 1 for what may be to 3 for what is. */
  private static int level(List<Term> hedges) {
    return hedges.stream().mapToInt(term -> term.key().equals("~modal") ? 1 : 2).min().orElse(3);
  }

  /** "indique" becomes "reconnaît". */
  private static Optional<Mutation> stance(Version parent, Version child) {
    Statement from = parent.main().statement();
    Statement to = child.main().statement();
    if (from != null
        && to != null
        && from.stance() != Stance.ENDORSING
        && to.stance() == Stance.ENDORSING) {
      return Optional.of(
          new Mutation(MutationKind.CERTAINTY_RAISED, cue(parent, from), cue(child, to)));
    }
    return Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable String cue(
      Version version, Statement statement) {
    return statement.cue().isEmpty()
        ? null
        : statement.cue().in(version.dossier().reading().article().text());
  }
}

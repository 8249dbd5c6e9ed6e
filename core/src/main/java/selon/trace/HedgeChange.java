package selon.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.statement.Statement;

/** Whether a version is put as more or less certain than its parent. */
final class HedgeChange {

  /** The starts of words that own to a fact or vouch for it, folded. */
  private static final Set<String> CONFIRM =
      Set.of("confirm", "reconna", "avou", "admet", "admit", "acknowledg", "conced", "corrobor");

  private static final Set<String> HAVE =
      Set.of("a", "ont", "est", "sont", "avait", "avaient", "etait", "etaient");

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
    TermRow terms = version.contentAndCue();
    List<Term> words = terms.unplaced();
    for (int i = 0; i < terms.size(); i++) {
      Term term = words.get(i);
      if (term.kind() == TermKind.HEDGE && !term.key().equals("~approximator")) {
        return List.of(terms.get(i));
      }
    }
    return List.of();
  }

  /** How certain, from 1 for what may be to 3 for what is. */
  private static int level(List<Term> hedges) {
    return hedges.stream().mapToInt(term -> term.key().equals("~modal") ? 1 : 2).min().orElse(3);
  }

  /** "Indique" becomes "reconnaît", "a circulé" becomes "a bien circulé". */
  private static Optional<Mutation> stance(Version parent, Version child) {
    Optional<Term> confirms = confirms(child);
    if (confirms.isEmpty() || confirms(parent).isPresent()) {
      return Optional.empty();
    }
    Statement from = parent.main().statement();
    String before =
        from == null || from.cue().isEmpty()
            ? null
            : from.cue().in(parent.dossier().reading().article().text());
    return Optional.of(
        new Mutation(MutationKind.CERTAINTY_RAISED, before, child.words(List.of(confirms.get()))));
  }

  /** The first word by which the telling, or who answers for it, insists that it is so. */
  private static Optional<Term> confirms(Version version) {
    TermRow terms = version.framed();
    List<Term> words = terms.unplaced();
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      boolean indeed =
          form.equals("bien")
              && i > 0
              && HAVE.contains(words.get(i - 1).form())
              && i + 1 < words.size()
              && words.get(i + 1).kind() == TermKind.WORD;
      if (indeed || confirms(form)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean confirms(String form) {
    for (String start : CONFIRM) {
      if (form.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}

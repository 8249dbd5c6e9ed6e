package selon.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.statement.Statement;
import selon.text.Spans;

/** Whether a version is put as more or less certain than its parent. */
final class HedgeChange {

  /** Words that own to a fact or vouch for it. */
  private static final Set<String> OWNS = SmallWords.of("owns");

  private static final String MODAL = "~modal";

  /** How a paper came to know. */
  private static final Set<String> SEEING = SmallWords.of("seeing");

  /** "Bien" of "a bien circulé", which insists behind "a" only: "elle nage bien". */
  private static final Set<String> INDEED = SmallWords.of("indeed");

  private static final Set<String> INDEED_BEHIND = SmallWords.of("indeed-behind");

  /** The language whose press puts what it does not vouch for in the conditional. */
  private static final String FRENCH = "fr";

  /** What the future tense of a verb is made of, before an ending of the conditional. */
  private static final Pattern CONDITIONAL = Pattern.compile("([a-z]+r)ai(?:t|ent)");

  private static final Set<String> SUBORDINATE = SmallWords.of("subordinates");

  private HedgeChange() {}

  static Optional<Mutation> find(Version parent, Version child) {
    List<Term> from = hedges(parent);
    List<Term> to = hedges(child);
    int before = level(from);
    int after = level(to);
    if (before == after) {
      Optional<Mutation> mood = from.isEmpty() ? mood(parent, child) : Optional.empty();
      return mood.or(() -> stance(parent, child));
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
      if (term.kind() == TermKind.HEDGE
          && !term.key().equals("~approximator")
          && !isOfSeeing(words, i)) {
        return List.of(terms.get(i));
      }
    }
    return List.of();
  }

  /** "Que le journal a pu consulter": who could, did. */
  private static boolean isOfSeeing(List<Term> words, int modal) {
    return words.get(modal).key().equals(MODAL)
        && modal + 1 < words.size()
        && SmallWords.any(SEEING, words.get(modal + 1).form());
  }

  /** How certain, from 1 for what may be to 3 for what is. */
  private static int level(List<Term> hedges) {
    return hedges.stream().mapToInt(term -> term.key().equals(MODAL) ? 1 : 2).min().orElse(3);
  }

  /**
   * "Fermerait" becomes "fermera" or "ferme", or the other way round: the conditional of the French
   * press. Behind "que" it may be a future in the past, and behind "si" it is a condition.
   */
  private static Optional<Mutation> mood(Version parent, Version child) {
    if (!isFrench(parent) || !isFrench(child)) {
      return Optional.empty();
    }
    List<Term> from = free(parent);
    List<Term> to = free(child);
    for (Term before : from) {
      for (Term after : to) {
        boolean dropped = isConditionalOf(before, after);
        if (dropped || isConditionalOf(after, before)) {
          return Optional.of(
              new Mutation(
                  dropped ? MutationKind.HEDGE_DROPPED : MutationKind.HEDGE_ADDED,
                  parent.words(List.of(before)),
                  child.words(List.of(after))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFrench(Version version) {
    return version.dossier().language().equals(FRENCH);
  }

  /** The words of the content, as far as nothing before them in the sentence subordinates them. */
  private static List<Term> free(Version version) {
    List<Term> free = new ArrayList<>();
    Spans content = version.main().content();
    for (Term term : version.sentence()) {
      if (SUBORDINATE.contains(term.form())) {
        break;
      }
      if (content.contains(term.span()) && term.kind() == TermKind.WORD) {
        free.add(term);
      }
    }
    return free;
  }

  /** Whether the first is the conditional of a verb, and the other its future or present. */
  private static boolean isConditionalOf(Term conditional, Term other) {
    Matcher matcher = CONDITIONAL.matcher(conditional.form());
    if (!matcher.matches() || CONDITIONAL.matcher(other.form()).matches()) {
      return false;
    }
    String future = matcher.group(1);
    String form = other.form();
    if (form.equals(future + "a") || form.equals(future + "ont")) {
      return true;
    }
    String present = future.substring(0, future.length() - 1);
    return future.endsWith("er") && (form.equals(present) || form.equals(present + "nt"));
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
          INDEED.contains(form)
              && i > 0
              && INDEED_BEHIND.contains(words.get(i - 1).form())
              && i + 1 < words.size()
              && words.get(i + 1).kind() == TermKind.WORD;
      if (indeed || SmallWords.any(OWNS, form)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }
}

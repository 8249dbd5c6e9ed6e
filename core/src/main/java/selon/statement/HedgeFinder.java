package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import selon.language.LanguagePack;
import selon.sentence.Token;

/**
 * Finds the hedges of a clause: those that bear on its main proposition, and those that blur a
 * quantity in it.
 */
final class HedgeFinder {

  private final PatternIndex<HedgeClass> lexicon;
  private final PressConditional conditional;

  HedgeFinder(LanguagePack pack) {
    this.lexicon = HedgeClass.lexicon(pack);
    this.conditional = PressConditional.of(pack);
  }

  /**
   * A hedge where it stands.
   *
   * @param certainty what it leaves of the certainty of what it bears on
   * @param onPredicate whether this is the main predicate itself
   */
  record Found(Hedge hedge, Certainty certainty, boolean onPredicate) {

    boolean is(HedgeKind kind) {
      return hedge.kind() == kind;
    }
  }

  /** The hedges of the clause, in order. */
  List<Found> find(Clause clause, QuotedParts quoted) {
    List<Token> tokens = clause.tokens();
    List<Found> found = new ArrayList<>();
    for (int i = clause.range().first(); i < clause.range().end(); i++) {
      if (clause.holds(i)) {
        Optional<TokenRange> verb = conditional.at(clause.sentence(), i);
        if (verb.isPresent() && isOfPress(clause, i, quoted)) {
          found.add(
              new Found(
                  new Hedge(verb.get().span(tokens), HedgeKind.CONDITIONAL),
                  Certainty.PROBABLE,
                  clause.isFirstVerb(i) || clause.bearsOnPredicate(i)));
        }
      }
    }
    for (PatternIndex.Match<HedgeClass> match : lexicon.in(tokens, clause.range())) {
      HedgeClass hedge = match.meaning();
      if (clause.holds(match.tokens())
          && (hedge.kind() == HedgeKind.APPROXIMATOR
              || clause.isFirstVerb(match.tokens().first())
              || clause.bearsOnContent(match.tokens().first()))) {
        found.add(found(clause, match.tokens(), hedge));
      }
    }
    found.sort((a, b) -> a.hedge.span().compareTo(b.hedge.span()));
    return found;
  }

  /**
   * Whether this conditional hands on what the content says. In the present tense it does not where
   * it is quoted, for who speaks says what would be ("« cela prendrait six mois »"), nor in a
   * relative clause ("un pont qui relierait les rives").
   */
  private boolean isOfPress(Clause clause, int verb, QuotedParts quoted) {
    if (conditional.isPerfect(clause.sentence(), verb)) {
      return clause.isFirstVerb(verb) || clause.bearsOnContent(verb);
    }
    boolean spoken = quoted.around(clause.tokens().get(verb).span().start()) != null;
    return !spoken && (clause.isFirstVerb(verb) || clause.bearsOnMainProposition(verb));
  }

  private static Found found(Clause clause, TokenRange tokens, HedgeClass hedge) {
    int first = tokens.first();
    // "une écriture probablement fausse"
    boolean ofPhrase = hedge.kind() == HedgeKind.ADVERB && clause.isPhrase();
    return new Found(
        new Hedge(tokens.span(clause.tokens()), hedge.kind()),
        hedge.certainty(),
        ofPhrase || clause.isFirstVerb(first) || clause.bearsOnPredicate(first));
  }
}

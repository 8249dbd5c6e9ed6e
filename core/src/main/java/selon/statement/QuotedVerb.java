package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Marks that open between the one who speaks and the verb: "La préfecture « condamne fermement ces
 * violences »", "le port « dément formellement » ces chiffres".
 */
final class QuotedVerb extends PhraseRule {

  QuotedVerb(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int open) {
    int verb = open + 1;
    boolean fits =
        grid.mark[open] == 1
            && grid.depth[open] == 1
            && open > grid.sentenceFirst(open)
            && grid.mark[grid.quoteLast[grid.quote[open]]] == 2
            && tells(verb)
            && cues.standing(verb) == null;
    Part source = fits ? subject(verb, open) : Part.NONE;
    if (!source.isNone()) {
      Part content = content(verb, grid.quoteLast[grid.quote[open]]);
      if (!content.isNone()) {
        cues.put(Part.of(verb, verb, grid.lastOfEntry(verb)), source, Part.NONE, content);
      }
    }
  }

  private boolean tells(int verb) {
    return grid.isCue(verb, CueClass.Part.VERB)
        && grid.cue[verb].cue().strength() > 1
        && grid.isFinite(verb);
  }

  /** The name or noun for a source that ends at the mark, and is no part of another phrase. */
  private Part subject(int verb, int open) {
    int name = open;
    while (name > grid.sentenceFirst(open) && grid.is(name - 1, Upos.PROPN)) {
      name--;
    }
    int subject = grid.subject[verb];
    Part phrase = nouns.endingBefore(open);
    if (subject >= grid.sentenceFirst(open) && subject < open) {
      phrase = Part.of(subject, grid.first[subject], open - 1);
    } else if (name < open) {
      phrase = Part.of(name, name, open - 1);
    }
    boolean begins =
        !phrase.isNone()
            && speakers.is(phrase.main())
            && (phrase.from() == grid.sentenceFirst(open) || grid.is(phrase.from() - 1, ","));
    return begins ? phrase : Part.NONE;
  }

  /** What the quotation goes on with; behind it, where it holds the verb alone. */
  private Part content(int verb, int close) {
    int from = grid.lastOfEntry(verb) + 1;
    while (grid.is(from, Upos.ADV) && !grid.tokens[from].has("Polarity=Neg")) {
      from++;
    }
    if (from < close) {
      return Part.of(from, close - 1);
    }
    if (clauses.opensInfinitive(close + 1)) {
      return Part.of(close + 1, clauses.end(close + 1));
    }
    boolean goesOn = close + 1 < grid.sentenceEnd(verb) && grid.opensNominal(close + 1);
    return goesOn ? nouns.startingAt(close + 1) : Part.NONE;
  }
}

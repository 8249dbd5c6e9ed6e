package selon.statement;

import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who is meant by "on" where a sentence begins with where that is: "À {la mairie}, on assure que
 * …", "du côté de {la préfecture}, on dément", "chez {Delhart}, on se dit prêt".
 */
final class PlacedSpeaker extends PhraseRule {

  PlacedSpeaker(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int anyone) {
    int first = grid.sentenceFirst(anyone);
    int comma = anyone - 1;
    if (!is(Role.ANYONE, anyone)
        || comma < first + 2
        || comma - first > NounPhrases.LONGEST
        || !grid.is(comma, ",")) {
      return;
    }
    Part body = body(first, comma);
    if (!body.isNone()) {
      cues.replaceBetween(
          anyone,
          Math.min(grid.sentenceEnd(anyone) - 1, anyone + NounPhrases.LONGEST),
          each ->
              each.proposal().source().from() == anyone
                  ? each.with(each.proposal().withSource(body))
                  : each);
    }
  }

  private Part body(int first, int comma) {
    boolean side = is(Role.SIDE, first + 1) && is(Role.OF, first + 2);
    boolean home = is(Role.HOME, first);
    if (!side && !home && !is(Role.PLACE, first)) {
      return Part.NONE;
    }
    Part body = nouns.startingAt(side ? first + 3 : first + 1);
    boolean speaks =
        !body.isNone()
            && body.to() <= comma - 1
            && (home || speakers.noun(body.main()) != null || side && speakers.is(body.main()));
    boolean whole = speaks && !grid.hasVerb(body.to(), comma - 1) && body.to() < comma;
    return whole ? Part.of(body.main(), body.from(), comma - 1) : Part.NONE;
  }
}

package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who has learned something from somebody: "{The Courier} has learned from {two officials} that the
 * dam leaks". Both have the same content.
 */
final class LearntReport extends PhraseRule {

  LearntReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int from) {
    int verb = from - 1;
    boolean learns =
        is(Role.ORIGIN_OF, from)
            && verb > grid.sentenceFirst(from)
            && grid.is(verb, Upos.VERB)
            && is(Role.LEARN, grid.tokens[verb].lemma());
    Part origin = learns ? nouns.startingAt(from + 1) : Part.NONE;
    int that = origin.to() + 1;
    if (origin.isNone() || that + 1 >= grid.sentenceEnd(from) || !is(Role.COMPLEMENTIZER, that)) {
      return;
    }
    int first = verb;
    while (first > grid.sentenceFirst(verb) && grid.is(first - 1, Upos.AUX)) {
      first--;
    }
    Part who = nouns.endingBefore(first);
    if (who.isNone()) {
      return;
    }
    Part content = Part.of(that, clauses.end(that));
    cues.put(Part.of(verb, first, verb), who, Part.NONE, content);
    cues.put(Part.of(from, from, from), origin, Part.NONE, content);
  }
}

package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What a thing is held to be by nobody who is named: "[The group] is understood [to be …]", "It is
 * thought [the pair met]".
 */
final class PassiveBelief extends PhraseRule {

  PassiveBelief(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  /** "That the pair met", "the pair met": with a subject before its verb. */
  private boolean opensClause(int from) {
    int subject = is(Role.COMPLEMENTIZER, from) ? from + 1 : from;
    Part who = nouns.subjectBefore(subject);
    int next = who.to() + 1;
    if (who.isNone() || next >= grid.sentenceEnd(from)) {
      return false;
    }
    // "the pair met", of which the tagger makes two nouns
    boolean mistagged =
        grid.is(who.from(), Upos.DET)
            && grid.is(who.to(), Upos.NOUN)
            && grid.is(who.to() - 1, Upos.NOUN)
            && grid.is(next, Upos.ADP);
    return grid.isFinite(next) || mistagged;
  }

  @Override
  void at(int held) {
    int first = grid.sentenceFirst(held);
    int be = held - 1;
    boolean passive =
        is(Role.IMPERSONAL, held) && be > first && isBe(be) && held + 2 < grid.sentenceEnd(held);
    if (!passive || cues.between(be, held).stream().anyMatch(Judged::stands)) {
      return;
    }
    // in "let it be understood" somebody lets it
    boolean finite = !grid.tokens[be].has("VerbForm=Inf");
    if (finite && is(Role.FOR_CLAUSE, be - 1) && opensClause(held + 1)) {
      cues.put(
          Part.of(held, be, held), Part.NONE, Part.NONE, Part.of(held + 1, clauses.end(held + 1)));
      return;
    }
    if (!grid.is(held + 1, Upos.PART) || !grid.isVerb(held + 2)) {
      return;
    }
    Part thing = nouns.endingBefore(be);
    if (!thing.isNone() && !grid.is(thing.main(), Upos.PRON)) {
      // "to be considering" goes with it
      cues.between(held + 1, held + 3).removeIf(each -> each.proposal().cue().from() == held + 1);
      cues.put(Part.of(held, be, held), Part.NONE, thing, Part.of(held + 1, clauses.end(held + 1)));
    }
  }
}

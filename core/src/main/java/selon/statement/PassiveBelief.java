package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/** What a thing is held to be by nobody who is named: "[The group] is understood [to be …]". */
final class PassiveBelief extends PhraseRule {

  PassiveBelief(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int held) {
    int first = grid.sentenceFirst(held);
    int be = held - 1;
    boolean passive =
        is(Role.IMPERSONAL, held)
            && be > first
            && isBe(be)
            && held + 2 < grid.sentenceEnd(held)
            && grid.is(held + 1, Upos.PART)
            && grid.isVerb(held + 2);
    if (!passive || cues.between(be, held).stream().anyMatch(Judged::stands)) {
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

package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What is said by nobody who is named, beside what happens: "The plan was approved despite warnings
 * [that the wall would crack]".
 */
final class ReportAmid extends PhraseRule {

  /** How many words may stand between the preposition and the noun. */
  private static final int GAP = 3;

  ReportAmid(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int amid) {
    int end = grid.sentenceEnd(amid);
    if (!is(Role.AMID, amid)) {
      return;
    }
    int noun = amid + 1;
    while (noun < end && noun - amid <= GAP && isLight(noun)) {
      noun++;
    }
    int that = noun + 1;
    boolean reports =
        that + 1 < end
            && grid.cue[noun] != null
            && grid.cue[noun].cue().part() == CueClass.Part.NOUN
            && is(Role.COMPLEMENTIZER, that)
            // "proposals that would govern" are told what they do
            && !grid.isVerb(that + 1)
            && grid.is(noun, Upos.NOUN);
    if (!reports) {
      return;
    }
    Part content = Part.of(that, clauses.end(that));
    Proposal known = cues.standing(noun);
    if (known != null && known.right().from() == that) {
      content = known.right();
    }
    cues.put(Part.of(noun, noun, noun), Part.NONE, Part.NONE, content);
  }

  private boolean isLight(int i) {
    return grid.cue[i] == null && (grid.is(i, Upos.DET) || grid.is(i, Upos.ADJ));
  }
}

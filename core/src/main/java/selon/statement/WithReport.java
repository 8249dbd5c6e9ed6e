package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind what is told, who says something besides: "The club expects a bid, with {sources close to
 * the player} suggesting [he would go]".
 */
final class WithReport extends PhraseRule {

  /** How many words may name who says it. */
  private static final int LONGEST = 10;

  /** How far before it a content may begin that runs on into it. */
  private static final int REACH = 120;

  WithReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int with) {
    int end = Math.min(grid.sentenceEnd(with), with + 2 + LONGEST);
    if (!is(Role.BESIDE, with) || !grid.is(with - 1, ",") || !grid.opensNominal(with + 1)) {
      return;
    }
    int verb = with + 2;
    while (verb < end && !says(verb)) {
      if (grid.is(verb, Upos.PUNCT) || grid.isVerb(verb)) {
        return;
      }
      verb++;
    }
    if (verb >= end || !speakers.among(with + 1, verb - 1) || !opensClause(verb + 1)) {
      return;
    }
    int comma = with - 1;
    cues.endContentsAt(comma, Math.max(grid.sentenceFirst(with), with - REACH));
    for (Judged each : List.copyOf(cues.between(with, verb - 1))) {
      cues.remove(each.proposal().head());
    }
    Part source = Part.of(grid.firstNominal(with + 1, verb - 1), with + 1, verb - 1);
    @Nullable Proposal known = cues.standing(verb);
    Part content =
        known == null || known.right().isNone()
            ? Part.of(verb + 1, clauses.end(verb + 1))
            : known.right();
    cues.put(Part.of(verb, verb, verb), source, Part.NONE, content);
  }

  private boolean says(int i) {
    return grid.isCue(i, CueClass.Part.VERB)
        && grid.cue[i].cue().strength() > 1
        && grid.cue[i].cue().attitude() != Attitude.DIRECTIVE
        && !grid.is(i - 1, Upos.ADP)
        && words.endsIn(Role.PRESENT_ENDING, grid.tokens[i].form())
        && grid.is(i, Upos.VERB);
  }

  private boolean opensClause(int i) {
    int end = grid.sentenceEnd(i - 1);
    return i + 1 < end
        && !grid.is(i, Upos.PUNCT)
        && grid.hasFinite(i, Math.min(end - 1, i + REACH));
  }
}

package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.statement.Proposal.Part;

/**
 * Hands a clause to whom a frame behind it names, though a relative clause goes on about him: "[Le
 * pont est fermé], selon {la mairie}, | qui attend un expert". Linear in the sentence.
 */
final class FrameReport extends PhraseRule {

  /** How long what is said before the frame may be. */
  private static final int REACH = 120;

  FrameReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int frame) {
    int comma = frame - 1;
    if (!grid.isFrame(frame) || !grid.is(comma, ",")) {
      return;
    }
    Part source = nouns.startingAt(grid.lastOfEntry(frame) + 1);
    int first = grid.sentenceFirst(frame);
    int start = clauses.startBefore(first, comma);
    boolean fits =
        !source.isNone()
            && speakers.is(source.main())
            && isRelative(source.to() + 1, grid.sentenceEnd(frame))
            && start < comma
            && comma - start <= REACH
            && grid.quote[start] == grid.quote[frame]
            && grid.hasFinite(start, comma - 1);
    if (!fits) {
      return;
    }
    @Nullable Proposal known = cues.standing(frame);
    if (known == null) {
      cues.put(frame(frame), source, Part.of(start, comma - 1), Part.NONE);
    } else if (known.right().from() > source.to() && !known.left().isNone()) {
      cues.put(known.cue(), known.source(), known.left(), Part.NONE);
    }
  }

  private boolean isRelative(int comma, int end) {
    return comma + 1 < end && grid.is(comma, ",") && grid.tokens[comma + 1].has("PronType=Rel");
  }
}

package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/** To each camp its own figure: "300 selon la police, 900 selon les organisateurs". */
final class CampFigures extends PhraseRule {

  /** How many words of a figure may stand before its frame. */
  private static final int NEAR = 8;

  CampFigures(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int frame) {
    if (!grid.isFrame(frame)) {
      return;
    }
    int from = frame;
    boolean figure = false;
    while (goesOn(from - 1, frame)) {
      from--;
      figure |= grid.is(from, Upos.NUM);
    }
    int other = frameBefore(from);
    Part source = nouns.startingAt(grid.lastOfEntry(frame) + 1);
    boolean both =
        figure
            && !source.isNone()
            && (grid.is(from - 1, ",") || grid.is(from - 1, Upos.CCONJ))
            && other >= 0
            && grid.depth[other] == grid.depth[frame];
    Part first = both ? nouns.startingAt(grid.lastOfEntry(other) + 1) : Part.NONE;
    if (!first.isNone() && cuts(other, first, from - 2)) {
      cues.put(frame(frame), source, Part.of(from, frame - 1), Part.NONE);
    }
  }

  private boolean goesOn(int i, int frame) {
    return i > grid.sentenceFirst(frame)
        && frame - i <= NEAR
        && !grid.is(i, Upos.PUNCT)
        && !grid.is(i, Upos.CCONJ)
        && !grid.isVerb(i)
        && !grid.isFrame(i);
  }

  /** The nearest frame before the figure and in its sentence; -1 if there is none. */
  private int frameBefore(int from) {
    int least = Math.max(grid.sentenceFirst(from), from - NounPhrases.LONGEST - 1);
    for (int i = from - 2; i >= least; i--) {
      if (grid.isFrame(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Ends the first camp's statement before the second one's figure; whether it has one. */
  private boolean cuts(int frame, Part source, int last) {
    @Nullable Proposal p = cues.standing(frame);
    if (source.to() >= last) {
      int start = clauses.start(frame);
      if (start < frame && (p == null || p.left().from() <= start)) {
        Part named = Part.of(source.main(), source.from(), last);
        int to = grid.is(frame - 1, ",") && frame - 2 >= start ? frame - 2 : frame - 1;
        cues.put(frame(frame), named, Part.of(start, to), Part.NONE);
      }
      return true;
    }
    if (p == null || p.right().isNone() || p.right().from() >= last) {
      return false;
    }
    cues.put(p.cue(), p.source(), p.left(), Part.of(p.right().from(), last));
    return true;
  }
}

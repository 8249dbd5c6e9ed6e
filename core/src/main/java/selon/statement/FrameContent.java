package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends what a sentence opens with: the content of a frame begins right behind the comma, though
 * the verb of another statement may stand nearer ("Selon un sondage, | 64 % des habitants se disent
 * inquiets"), and where somebody speaks is not said ("Outside the court, | Crane said she was
 * glad").
 */
final class FrameContent {

  /** How many words may have been left out. */
  private static final int LONGEST = 16;

  /** How far behind the place the name may begin: "Outside the court, baker | Ada Crane". */
  private static final int NAME = 4;

  private final WordGrid grid;

  FrameContent(WordGrid grid) {
    this.grid = grid;
  }

  Proposal mended(Proposal p) {
    return withoutPlace(behindComma(p));
  }

  private Proposal withoutPlace(Proposal p) {
    Part left = p.left();
    boolean place =
        !left.isNone()
            && left.from() == grid.sentenceFirst(p.head())
            && (grid.is(left.from(), Upos.ADP) || grid.is(left.from(), Upos.ADV))
            && left.to() - left.from() <= LONGEST
            && left.to() < p.source().from() - 1
            && p.source().from() - left.to() <= NAME
            && grid.is(left.to() + 1, ",")
            && p.source().to() < p.cue().from()
            && p.right().from() == p.cue().to() + 1
            && grid.mark[left.to()] == 0
            && !grid.hasFinite(left.from(), left.to());
    return place ? p.withContent(Part.NONE, p.right()) : p;
  }

  private Proposal behindComma(Proposal p) {
    Part right = p.right();
    int comma = p.source().to() + 1;
    int from = comma + 1;
    boolean frame =
        !p.source().isNone()
            && p.left().isNone()
            && grid.isFrame(p.cue().from())
            && p.cue().from() == grid.sentenceFirst(p.head())
            && p.source().from() == p.cue().to() + 1
            && right.from() > from
            && right.from() - from <= LONGEST
            && grid.sentence[right.from()] == grid.sentence[comma]
            && grid.is(comma, ",");
    for (int i = from; frame && i < right.from(); i++) {
      frame = !grid.is(i, Upos.PUNCT) && grid.depth[i] == 0;
    }
    return frame ? p.withContent(p.left(), Part.of(from, right.to())) : p;
  }
}

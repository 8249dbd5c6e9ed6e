package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends where the content of a frame begins that opens its sentence: right behind the comma, though
 * the verb of another statement may stand nearer: "Selon un sondage, | 64 % des habitants se disent
 * inquiets".
 */
final class FrameContent {

  /** How many words may have been left out. */
  private static final int LONGEST = 16;

  private final WordGrid grid;

  FrameContent(WordGrid grid) {
    this.grid = grid;
  }

  Proposal mended(Proposal p) {
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

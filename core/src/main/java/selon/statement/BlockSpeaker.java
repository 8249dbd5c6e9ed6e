package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/** The one who is quoted in paragraphs of his own, as long as it is one: who speaks in the next. */
final class BlockSpeaker {

  private final WordGrid grid;
  private Part last = Part.NONE;
  private boolean several;

  BlockSpeaker(WordGrid grid) {
    this.grid = grid;
  }

  /** Takes note of who says a quotation. */
  void note(Part quotation, @Nullable Linked own) {
    if (own != null && isBlock(quotation) && !own.source().isNone()) {
      several |= !last.isNone() && !same(last, own.source());
      last = own.source();
    }
  }

  /** Who says a quotation that is nobody's, if it is a block like those before. */
  Part of(Part quotation) {
    return isBlock(quotation) && !several ? last : Part.NONE;
  }

  /** Whether the two have a name in common, or the same main word. */
  private boolean same(Part one, Part other) {
    for (int i = one.from(); i <= one.to(); i++) {
      for (int j = other.from(); j <= other.to(); j++) {
        if (grid.lemma[i] == grid.lemma[j]
            && (grid.is(i, Upos.PROPN) || i == one.main() && j == other.main())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the quotation is all of its paragraph. */
  private boolean isBlock(Part part) {
    boolean begins = part.from() == 0 || grid.breaks(part.from() - 1, part.from()) > 0;
    boolean ends = part.to() + 1 >= grid.size || grid.breaks(part.to(), part.to() + 1) > 0;
    return begins && ends && grid.mark[part.from()] == 1;
  }
}

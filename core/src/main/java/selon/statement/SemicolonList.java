package selon.statement;

import java.util.List;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/** One speaker's list: "said the pump had failed; that nobody knew; and that it was old". */
final class SemicolonList extends PhraseRule {

  /** How far before the semicolon the verb may stand. */
  private static final int REACH = 120;

  SemicolonList(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int semicolon) {
    int end = grid.sentenceEnd(semicolon);
    if (!grid.is(semicolon, ";") || semicolon + 3 >= end) {
      return;
    }
    int that = grid.is(semicolon + 1, Upos.CCONJ) ? semicolon + 2 : semicolon + 1;
    if (!is(Role.COMPLEMENTIZER, that) || grid.isVerb(that + 1)) {
      return;
    }
    int first = Math.max(grid.sentenceFirst(semicolon), semicolon - REACH);
    for (Judged each : List.copyOf(cues.between(first, semicolon - 1))) {
      Proposal p = each.proposal();
      Part right = p.right();
      if (each.stands() && right.from() > p.cue().to() && right.to() == semicolon - 1) {
        int to = end(that, grid.lastWord(that));
        Part whole = new Part(right.main(), right.from(), to, right.log());
        cues.replaceBetween(
            p.head(), p.head(), known -> known.with(p.withContent(p.left(), whole)));
        cues.between(that, to).removeIf(other -> takes(other.proposal(), p));
        return;
      }
    }
  }

  /** Where the member ends that begins here. */
  private int end(int from, int last) {
    for (int i = from; i < last; i++) {
      if (grid.is(i, ";") && grid.depth[i] == grid.depth[from]) {
        return i - 1;
      }
    }
    return last;
  }

  /** Whether a verb of the list was given the words before it, speaker and all. */
  private static boolean takes(Proposal other, Proposal p) {
    return other.left().from() <= p.head() && p.head() <= other.left().to();
  }
}

package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.statement.Proposal.Part;

/**
 * A sentence that begins with whose view it is, told by a possessive: "À {son} avis, [il faut
 * fermer]", "à {ses} yeux, …".
 */
final class OwnViewReport extends PhraseRule {

  OwnViewReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int first) {
    if (first != grid.sentenceFirst(first) || !grid.isFrame(first)) {
      return;
    }
    int comma = grid.lastOfEntry(first) + 1;
    int owner = first + 1;
    boolean own =
        comma + 1 < grid.sentenceEnd(first)
            && grid.is(comma, ",")
            && owner < comma
            && grid.tokens[owner].has("Poss=Yes");
    @Nullable Proposal known = cues.standing(first);
    if (own && (known == null || known.right().from() != comma + 1)) {
      int last = clauses.end(comma + 1);
      Part source = Part.of(owner, owner, owner);
      cues.put(frame(first), source, Part.NONE, Part.of(comma + 1, last));
    }
  }
}

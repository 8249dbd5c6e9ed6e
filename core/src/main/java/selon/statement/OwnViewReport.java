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
    @Nullable VerbGroup verb = own ? verbs.at(comma + 1) : null;
    if (verb != null) {
      told(first, comma, verb);
      return;
    }
    @Nullable Proposal known = cues.standing(first);
    if (own && (known == null || known.right().from() != comma + 1)) {
      int last = clauses.end(comma + 1);
      Part source = Part.of(owner, owner, owner);
      cues.put(frame(first), source, Part.NONE, Part.of(comma + 1, last));
    }
  }

  /** "De {son} point de vue, a expliqué X, [il faut fermer]": X says both. */
  private void told(int first, int comma, VerbGroup verb) {
    Part speaker = nouns.subjectBehind(verb.to() + 1, false);
    int from = speaker.to() + 2;
    if (!speaker.isNone() && from < grid.sentenceEnd(first) && grid.is(from - 1, ",")) {
      Part rest = Part.of(from, clauses.end(from));
      cues.put(verb.part(), speaker, Part.of(first, comma - 1), rest);
      cues.put(frame(first), Part.of(first + 1, first + 1, first + 1), Part.NONE, rest);
    }
  }
}

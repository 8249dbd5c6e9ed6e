package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Gives a phrase that comments on a clause ("comme l'a annoncé la mairie") that clause: the one
 * before it, or behind it where a sentence begins with the phrase, or both where it stands in their
 * midst.
 */
final class ClauseBeside extends PhraseStep {

  private final JudgedCues cues;

  ClauseBeside(PhrasePieces pieces, JudgedCues cues) {
    super(pieces);
    this.cues = cues;
  }

  /** The phrase reaches from one token to another. */
  void give(int from, int to, Part source, Part cue) {
    int first = clauses.start(from);
    int before = grid.is(from - 1, ",") ? from - 2 : from - 1;
    int comma = times.after(to + 1);
    int last = grid.is(comma, ",") ? clauses.end(comma) : comma;
    Part left = before < first ? Part.NONE : Part.of(first, before);
    Part right = last <= comma ? Part.NONE : Part.of(comma + 1, last);
    if (left.isNone() || !right.isNone() && opens(before, comma + 1)) {
      if (!right.isNone()) {
        cues.put(cue, source, Part.NONE, right);
      }
    } else if (isGiven(cue.main(), source, before)) {
      return;
    } else if (right.isNone() || grid.hasVerb(first, before) && !goesOn(before, comma + 1)) {
      cues.put(cue, source, left, Part.NONE);
    } else {
      left = Part.of(clauses.afterConjunction(first, before), before);
      cues.put(cue, source, left, right);
    }
  }

  /** Whether the clause begins behind the phrase, or in front of it with its conjunction. */
  private boolean opens(int before, int behind) {
    return grid.is(before, Upos.SCONJ)
        || grid.tokens[before].has("PronType=Rel")
        || words.is(Role.WHO, grid.tokens[before])
        || grid.mark[behind] == 1;
  }

  /** Whether the phrase stands in the midst of a clause. */
  private boolean goesOn(int before, int behind) {
    return grid.isVerb(before) || clauses.isBare(behind);
  }

  /** Whether the source has a content already, of some words, that ends where it must. */
  boolean isGiven(int head, Part source, int last) {
    @Nullable Proposal p = cues.standing(head);
    return p != null
        && source.meets(p.source())
        && p.right().isNone()
        && p.left().to() == last
        && p.left().from() < last;
  }
}

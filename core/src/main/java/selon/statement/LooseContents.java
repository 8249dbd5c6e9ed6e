package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Takes from statements what English never attributes so: what only begins with "and" behind a cue
 * ("we told the police, and nobody listened"), words of another sentence that no marks hold, what a
 * noun does that is no claim ("the claim has been shared widely"), and the clause before a colon
 * behind which somebody speaks.
 */
final class LooseContents extends PhraseStep {

  LooseContents(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    if (!words.headLast()) {
      return p;
    }
    Part left = isElsewhere(p, p.left()) || isBeforeColon(p) ? Part.NONE : p.left();
    Part right =
        isElsewhere(p, p.right()) || left.isNone() && isJoined(p) || isPredicate(p)
            ? Part.NONE
            : p.right();
    return left == p.left() && right == p.right() ? p : p.withContent(left, right);
  }

  /** Words of another sentence, neither in quotation marks nor behind a colon. */
  private boolean isElsewhere(Proposal p, Part piece) {
    if (piece.isNone() || grid.is(p.head(), Upos.PUNCT)) {
      return false;
    }
    int from = piece.from();
    int first = grid.sentenceFirst(p.head());
    boolean before = piece.to() < first;
    boolean behind = p.left().isNone() && from >= grid.sentenceEnd(p.head());
    boolean free =
        grid.quote[from] == grid.quote[p.head()]
            && grid.mark[from] == 0
            && grid.quote[piece.to()] == grid.quote[p.head()];
    return free && (before || behind && !grid.is(from - 1, ":"));
  }

  /** "Told the police, | and nobody listened". */
  private boolean isJoined(Proposal p) {
    int from = p.right().from();
    return !p.right().isNone()
        && from > p.last()
        && is(Role.JOINING, from)
        && grid.quote[from] == grid.quote[p.head()]
        && grid.mark[from] == 0
        && !grid.is(p.first() - 1, ",") // "…, she says, and": the first half may be missing
        && !grid.is(from - 1, ":");
  }

  /** "The claim | has been shared widely". */
  private boolean isPredicate(Proposal p) {
    int from = p.right().from();
    return !p.right().isNone()
        && p.source().isNone()
        && p.left().isNone()
        && from == p.cue().to() + 1
        && grid.isCue(p.head(), CueClass.Part.NOUN)
        && grid.is(from, Upos.AUX)
        && grid.isFinite(from)
        && !is(Role.COMPLEMENTIZER, from + 1);
  }

  /** "The ministry denies this: | a clerk says [it knew]". */
  private boolean isBeforeColon(Proposal p) {
    int colon = p.first() - 1;
    return !p.left().isNone()
        && !p.right().isNone()
        && p.left().to() < p.first()
        && p.left().to() >= colon - 1
        && grid.is(colon, ":")
        && grid.quote[colon] == grid.quote[p.head()]
        && grid.mark[p.left().to()] == 0;
  }
}

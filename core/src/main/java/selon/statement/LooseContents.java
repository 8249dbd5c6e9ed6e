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

  /** How far into a content somebody else may go on, in tokens. */
  private static final int REACH = 120;

  LooseContents(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    if (!words.headLast()) {
      return p;
    }
    if (isAccused(p)) {
      return p.withSource(Part.NONE).withContent(p.source(), p.right());
    }
    Part left = isElsewhere(p, p.left()) || isBeforeColon(p) ? Part.NONE : p.left();
    Part right =
        isElsewhere(p, p.right()) || left.isNone() && isJoined(p) || isPredicate(p)
            ? Part.NONE
            : p.right();
    Part thing = p.source().isNone() || !right.isNone() ? antecedent(left) : left;
    Part own = withoutAside(p, right);
    return thing.equals(p.left()) && own.equals(p.right()) ? p : p.withContent(thing, own);
  }

  /** "[A clerk] accused [of theft]": who accuses somebody names him before "of". */
  private boolean isAccused(Proposal p) {
    int cue = p.cue().from();
    return p.cue().to() == cue
        && is(Role.ACCUSED, cue)
        && p.left().isNone()
        && p.source().to() == cue - 1
        && p.right().from() == cue + 1
        && grid.is(cue + 1, Upos.ADP)
        && is(Role.OF, cue + 1);
  }

  /** "[The trial], which is expected [to last a week]": what the pronoun stands for. */
  private Part antecedent(Part left) {
    int which = left.from();
    boolean pronoun =
        !left.isNone()
            && left.to() == which
            && is(Role.OF_THINGS, which)
            && grid.is(which - 1, ",");
    Part thing = pronoun ? nouns.endingBefore(which - 1) : Part.NONE;
    return thing.isNone() || !grid.is(thing.from(), Upos.DET) ? left : thing;
  }

  /** "The minister told me [he had read it], | and I believe him": the one who tells goes on. */
  private Part withoutAside(Proposal p, Part right) {
    boolean told =
        !right.isNone()
            && grid.tokens[p.head()].has("Tense=Past")
            && (p.source().isNone() || !grid.tokens[p.source().main()].has("Person=1"));
    int last = told ? Math.min(right.to() - 2, right.from() + REACH) : -1;
    for (int i = right.from() + 1; i < last; i++) {
      boolean goesOn =
          grid.is(i, ",")
              && is(Role.JOINING, i + 1)
              && grid.is(i + 2, Upos.PRON)
              && grid.tokens[i + 2].has("Person=1")
              && !grid.tokens[i + 2].has("Poss=Yes")
              && grid.tokens[i + 3].has("Tense=Pres")
              && grid.quote[i] == grid.quote[p.head()];
      if (goesOn) {
        return new Part(right.main(), right.from(), i - 1, right.log());
      }
    }
    return right;
  }

  /**
   * Words of another sentence, neither in quotation marks nor behind a colon; nor those that the
   * other sentence introduces ("They told of their fear. A guard said: | “…”").
   */
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
    boolean introduced =
        behind
            && from > grid.sentenceFirst(from) + 1
            && grid.is(from - 1, ":")
            && !p.cue().isNone();
    return introduced || free && (before || behind && !grid.is(from - 1, ":"));
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

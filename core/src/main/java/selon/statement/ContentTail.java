package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends what ends before its second half: "voted to close the library | and move its books", "asked
 * why nobody came | , and whether they were told", "said it leaks | , and that two guards knew".
 */
final class ContentTail extends PhraseStep {

  ContentTail(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    return goingOn(beforeMicrophone(p));
  }

  /** "A démenti [tout contact] au micro de Radio Une": where it was said. */
  private Proposal beforeMicrophone(Proposal p) {
    Part right = p.right();
    for (int i = right.to() - 2; i > right.from() && !grid.is(i, ","); i--) {
      boolean spoken =
          grid.is(i, Upos.ADP)
              && words.is(Role.MICROPHONE, grid.tokens[i + 1])
              && words.is(Role.OF, grid.tokens[i + 2])
              && grid.quote[i] == grid.quote[p.head()]
              && !grid.hasVerb(i, right.to());
      if (spoken) {
        return p.withContent(p.left(), new Part(right.main(), right.from(), i - 1, right.log()));
      }
    }
    return p;
  }

  private Proposal goingOn(Proposal p) {
    Part right = p.right();
    int end = grid.sentenceEnd(p.head());
    if (right.isNone() || right.from() != p.cue().to() + 1 || right.to() + 3 >= end) {
      return p;
    }
    int and = grid.is(right.to() + 1, ",") ? right.to() + 2 : right.to() + 1;
    boolean joined =
        grid.is(and, Upos.CCONJ)
            && words.is(Role.JOINING, grid.tokens[and])
            && grid.quote[and] == grid.quote[right.from()]
            && (isSecondDeed(right, and) || isSecondQuestion(right, and) || isSecondClaim(and));
    return joined
        ? p.withContent(p.left(), new Part(right.main(), right.from(), last(and), right.log()))
        : p;
  }

  /** To the next comma. */
  private int last(int and) {
    int end = clauses.end(and);
    int last = and;
    while (last < end && !grid.is(last + 1, ",")) {
      last++;
    }
    return last;
  }

  /** "{To} close … and {move} …": a bare infinitive. */
  private boolean isSecondDeed(Part right, int and) {
    return and == right.to() + 1
        && grid.is(right.from(), Upos.PART)
        && grid.tokens[right.from() + 1].has("VerbForm=Inf")
        && grid.tokens[and + 1].has("VerbForm=Inf")
        && grid.cue[and + 1] == null
        && grid.subject[and + 1] < 0;
  }

  /** "{Why} …, and {whether} …". */
  private boolean isSecondQuestion(Part right, int and) {
    return words.is(Role.ASKING, grid.tokens[right.from()])
        && words.is(Role.ASKING, grid.tokens[and + 1]);
  }

  /** "…, and {that} …": only what somebody says goes on so. */
  private boolean isSecondClaim(int and) {
    return grid.is(and + 1, Upos.SCONJ)
        && words.is(Role.COMPLEMENTIZER, grid.tokens[and + 1])
        && words.headLast()
        && grid.hasFinite(and + 2, clauses.end(and));
  }
}

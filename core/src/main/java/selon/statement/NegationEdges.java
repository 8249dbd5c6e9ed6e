package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Gives the second word of a denial to its cue ("le club ne dément pas | avoir reçu une offre"),
 * and the first to the content that it denies ("affirme | n'avoir rien reçu").
 */
final class NegationEdges extends PhraseStep {

  /** How many adverbs may stand between both words of a denial. */
  private static final int GAP = 3;

  NegationEdges(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    Part cue = p.cue();
    Part right = p.right();
    int not = cue.to() + 1;
    if (isWhole(p, not)) {
      Part whole = new Part(cue.main(), cue.from(), not, cue.log());
      return new Proposal(p.head(), p.headLog(), whole, p.source(), p.left(), Part.NONE);
    }
    while (not < Math.min(right.to(), cue.to() + GAP)
        && grid.is(not, Upos.ADV)
        && !words.is(Role.NOT, grid.tokens[not])) {
      not++;
    }
    boolean denies =
        (right.from() == cue.to() + 1 || right.from() == not + 1)
            && right.to() > not
            && words.is(Role.NOT, grid.tokens[not])
            && hasHalf(cue)
            && !hasOther(cue);
    return denies
        ? new Proposal(
            p.head(),
            p.headLog(),
            new Part(cue.main(), cue.from(), not, cue.log()),
            p.source(),
            p.left(),
            new Part(right.main(), not + 1, right.to(), right.log()))
        : withFirst(p);
  }

  /** "Les habitants n'y croient | pas": nothing else stands behind. */
  private boolean isWhole(Proposal p, int not) {
    boolean nothing = p.right().isNone() || p.right().from() == not && p.right().to() == not;
    return nothing
        && not < grid.sentenceEnd(p.cue().to())
        && words.is(Role.NOT, grid.tokens[not])
        && hasHalf(p.cue())
        && !hasOther(p.cue());
  }

  private Proposal withFirst(Proposal p) {
    Part right = p.right();
    int not = right.from() - 1;
    boolean cut =
        not > p.last()
            && grid.tokens[not].has("Polarity=Neg")
            && !words.is(Role.NOT, grid.tokens[not])
            && grid.tokens[right.from()].has("VerbForm=Inf")
            && grid.sentence[not] == grid.sentence[right.from()];
    return cut ? p.withContent(p.left(), new Part(right.main(), not, right.to(), right.log())) : p;
  }

  private boolean hasHalf(Part cue) {
    return grid.tokens[cue.from()].has("Polarity=Neg");
  }

  private boolean hasOther(Part cue) {
    for (int i = cue.from(); i <= cue.to(); i++) {
      if (words.is(Role.NOT, grid.tokens[i])) {
        return true;
      }
    }
    return false;
  }
}

package selon.statement;

import selon.statement.Proposal.Part;

/**
 * Quotations that two cues claim: a cue with one on either side gives up that which has a cue of
 * its own, or stands a paragraph before, or answers what is asked in the other.
 */
final class SharedQuotations {

  /** How far from a quotation its cue may stand, a source with its offices between. */
  private static final int REACH = 60;

  private final WordGrid grid;
  private final JudgedCues cues;
  private final Incises incises;
  private final Answers answers;

  SharedQuotations(WordGrid grid, JudgedCues cues, Incises incises, Answers answers) {
    this.answers = answers;
    this.grid = grid;
    this.cues = cues;
    this.incises = incises;
  }

  /** The proposal with what is left to it. */
  Proposal yielding(Proposal p) {
    if (p.left().isNone() || p.right().isNone()) {
      return p;
    }
    Part left = isElsewhere(p) ? Part.NONE : p.left();
    int from = p.right().from();
    int q = grid.quote[from];
    boolean second = q >= 0 && from == grid.quoteFirst[q] && !left.isNone();
    Part quotation = second ? Part.of(from, grid.quoteLast[q]) : Part.NONE;
    boolean yields = second && (answers.isAnswer(p, quotation) || hasOwnCue(quotation, p));
    return p.withContent(left, yields ? Part.NONE : p.right());
  }

  /** "« … » / Et Ada : « … »", "« … », dit Ada, mais elle ajoute : « … »". */
  private boolean isElsewhere(Proposal p) {
    int left = p.left().to();
    if (grid.mark[p.right().from()] != 1 || grid.mark[left] != 2 || left > p.first()) {
      return false;
    }
    return grid.is(p.right().from() - 1, ":") && grid.breaks(left, p.first()) > 0
        || cues.between(left, p.first() - 1).stream()
            .anyMatch(each -> each.stands() && each.proposal().left().to() == left);
  }

  /** Whether another cue stands between commas in a quotation, right behind it or before it. */
  private boolean hasOwnCue(Part quotation, Proposal other) {
    Proposal incise = incises.in(quotation);
    if (incise != null && grid.is(incise.last() + 1, ",")) {
      return true;
    }
    int from = Math.max(grid.sentenceFirst(quotation.from()), quotation.from() - REACH);
    int to = Math.min(grid.sentenceEnd(quotation.to()), quotation.to() + REACH) - 1;
    return isBesideOne(from, quotation.from() - 1, quotation, other)
        || isBesideOne(quotation.to() + 1, to, quotation, other);
  }

  private boolean isBesideOne(int from, int to, Part quotation, Proposal other) {
    return cues.between(from, to).stream()
        .filter(each -> each.stands() && each.proposal().head() != other.head())
        .map(Judged::proposal)
        .anyMatch(p -> grid.depth[p.head()] == 0 && isBeside(p, quotation));
  }

  /** Whether the quotation begins right behind the cue, or ends right before it or its source. */
  static boolean isBeside(Proposal p, Part quotation) {
    int before = quotation.from() - p.cue().to();
    int behind = p.first() - quotation.to();
    return p.right().from() == quotation.from() && before > 0 && before <= 2
        || p.left().to() == quotation.to() && behind > 0 && behind <= 2;
  }
}

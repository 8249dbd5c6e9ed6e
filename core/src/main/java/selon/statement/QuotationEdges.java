package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Keeps apart what stands within quotation marks and what stands outside: who is named in what he
 * is said to say, and what somebody who is quoted says there.
 */
final class QuotationEdges {

  private final WordGrid grid;

  QuotationEdges(WordGrid grid) {
    this.grid = grid;
  }

  /** "“… of Paul Reeve,” Crane wrote": who speaks is not in what is quoted. */
  Proposal outside(Proposal p) {
    int q = p.source().isNone() ? -1 : outermost(grid.quote[p.source().main()]);
    int last = q < 0 ? -1 : grid.quoteLast[q];
    boolean left = q >= 0 && !p.left().isNone() && p.left().to() == last && last < p.cue().from();
    boolean right = q >= 0 && p.right().from() == grid.quoteFirst[q];
    if (!left && !right || grid.depth[p.head()] > 0) {
      return p;
    }
    int subject = grid.subject[p.head()];
    int from = left && last + 1 < p.cue().from() ? last + 1 : subject;
    boolean outside = from >= 0 && grid.depth[from] == 0;
    Part source =
        left && outside && from == last + 1
            ? Part.of(p.cue().from() - 1, from, p.cue().from() - 1)
            : outside ? Part.of(subject, grid.first[subject], grid.last[subject]) : Part.NONE;
    return p.withSource(source);
  }

  private int outermost(int quote) {
    int q = quote;
    while (q > 0 && grid.words.quotations().get(q).depth() > 0) {
      q--;
    }
    return q;
  }

  /**
   * "Wrote: [“They say: ‘It holds.’ It does not.”]": to the mark that closes what the cue opens.
   */
  Proposal whole(Proposal p) {
    Part right = p.right();
    int open = right.from();
    boolean opens =
        !right.isNone()
            && grid.mark[open] == 1
            && grid.depth[open] == 1
            && grid.depth[p.head()] == 0
            && right.to() > open;
    int q = opens ? grid.quote[open] : -1;
    boolean cut =
        opens
            && grid.words.quotations().get(q).closed()
            && right.to() < grid.quoteLast[q]
            && grid.mark[right.to()] == 2;
    return cut
        ? p.withContent(p.left(), new Part(right.main(), open, grid.quoteLast[q], right.log()))
        : p;
  }

  /** What somebody within quotation marks says there does not leave them. */
  Proposal kept(Proposal p) {
    int q = grid.quote[p.head()];
    boolean within =
        q >= 0
            && grid.words.quotations().get(q).closed()
            && !p.source().isNone()
            && grid.quote[p.source().main()] == q;
    int first = within ? grid.quoteFirst[q] : 0;
    int last = within ? grid.quoteLast[q] : 0;
    if (!within || !p.left().isNone() && p.left().from() == first) {
      return p;
    }
    return p.withContent(clipped(p.left(), first, last), clipped(p.right(), first, last));
  }

  private Part clipped(Part part, int first, int last) {
    if (part.isNone() || part.from() > first && part.to() < last) {
      return part;
    }
    if (part.from() == last) {
      return Part.NONE;
    }
    int from = part.from() <= first && part.to() > first ? first + 1 : part.from();
    int to = part.to();
    if (from < last && to >= last) {
      to = last - 1;
      while (to > from && grid.is(to, Upos.PUNCT)) {
        to--;
      }
    }
    return new Part(part.main(), from, to, part.log());
  }
}

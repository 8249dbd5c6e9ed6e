package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who is quoted by somebody else: "The minister was quoted by the Courier as saying that …", "the
 * dam will hold, the minister was quoted as saying". The paper has it from her: two statements.
 *
 * <p>Linear in the sentence.
 */
final class QuotedReport extends PhraseStep {

  /** How far behind "quoted" its "as" may stand. */
  private static final int LONGEST = 16;

  private final JudgedCues cues;

  QuotedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces);
    this.cues = cues;
  }

  /** Reads a sentence from its first token to its last word. */
  void in(int first, int last) {
    for (int q = first + 2; q + 2 <= last; q++) {
      boolean passive =
          words.is(Role.QUOTED, grid.tokens[q]) && isBe(q - 1) && grid.isNominal(q - 2);
      int as = passive ? as(q, last) : -1;
      if (as > 0) {
        relay(first, last, q, as);
        return;
      }
    }
  }

  private int as(int quoted, int last) {
    int i = quoted + 1;
    while (i < last && i - quoted <= LONGEST) {
      if (words.is(Role.QUOTED_AS, grid.tokens[i])) {
        return grid.is(i + 1, Upos.VERB) ? i : -1;
      }
      i++;
    }
    return -1;
  }

  private void relay(int first, int last, int quoted, int as) {
    int be = quoted - 1;
    int says = as + 1;
    int start = afterComma(first, be);
    boolean before = start > first;
    int by = before ? says + 1 : quoted + 1;
    int end = before ? last : as - 1;
    boolean named = by < end && words.is(Role.AGENT, grid.tokens[by]);
    if (!grid.opensNominal(start)
        || before == says < last && !(before && named)
        || !named && by != (before ? last + 1 : as)) {
      return;
    }
    cues.between(start, says).clear();
    Part who = Part.of(be - 1, start, be - 1);
    Part left = before ? Part.of(clauses.startBefore(first, start - 1), start - 2) : Part.NONE;
    Part right = before ? Part.NONE : Part.of(says + 1, last);
    if (!named) {
      cues.put(Part.of(quoted, be, says), who, left, right);
      return;
    }
    cues.put(Part.of(says, says, says), who, left, right);
    Part told = Part.of(before ? left.from() : start, be - 1);
    Part rest = Part.of(as, before ? says : last);
    Part paper = Part.of(end, by + 1, end);
    cues.put(Part.of(quoted, be, quoted), paper, told, rest);
  }

  private int afterComma(int first, int to) {
    int start = to - 1;
    while (start > first && !grid.is(start - 1, ",")) {
      start--;
    }
    return start;
  }
}

package selon.statement;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Takes from statements what cannot be theirs: words behind the marks of the quotation that they
 * are made in ("“We hope,” says Crane"), and a quotation of the next sentence that has a speaker
 * beside it ("Crane hopes so still. “…,” says Dunn").
 */
final class QuotationOwners {

  /** How far behind its marks the cue of a quotation may stand. */
  private static final int NEAR = 12;

  private final WordGrid grid;
  private final PhraseWords words;
  private final JudgedCues cues;

  /** The cues of the quotations that have one behind them, by the quotation's last token. */
  private final NavigableMap<Integer, Integer> owners = new TreeMap<>();

  QuotationOwners(WordGrid grid, PhraseWords words, JudgedCues cues) {
    this.grid = grid;
    this.words = words;
    this.cues = cues;
  }

  /** The proposals; those that have nothing left stand no more. */
  List<Judged> mended() {
    List<Judged> all = cues.toList();
    all.stream().filter(Judged::stands).map(Judged::proposal).forEach(this::note);
    all.replaceAll(each -> each.stands() ? mended(each) : each);
    return all;
  }

  /** Notes the quotation before a cue, or behind one and a colon. */
  private void note(Proposal p) {
    int close = p.left().to();
    boolean behind =
        isQuotation(p.left())
            && grid.depth[p.head()] == 0
            && p.first() > close
            && p.first() - close <= NEAR
            && !grid.is(p.left().from() - 1, ":");
    if (behind) {
      owners.put(close, p.head());
    }
    boolean introduced =
        isQuotation(p.right())
            && grid.depth[p.head()] == 0
            && grid.is(p.right().from() - 1, ":")
            && grid.sentenceFirst(p.right().from() - 1) <= p.head()
            && p.head() < p.right().from();
    if (introduced) {
      owners.put(p.right().to(), p.head());
    }
  }

  private boolean isQuotation(Part part) {
    return !part.isNone() && grid.mark[part.to()] == 2;
  }

  private Judged mended(Judged each) {
    Proposal p = each.proposal();
    Part right = inClause(p, within(p.head(), p.right()));
    if (isOwned(right, p.head()) || answers(p, right)) {
      right = Part.NONE;
    }
    Part left = isOfParagraphBefore(p) ? Part.NONE : p.left();
    boolean same = right.equals(p.right()) && left.equals(p.left());
    Proposal own = same ? p : p.withContent(left, right);
    return new Judged(own, each.chance(), own.hasContent());
  }

  /** "“No,” he said. “Not here.”", and in the next paragraph "Crane told the court …". */
  private boolean isOfParagraphBefore(Proposal p) {
    Part left = p.left();
    if (left.isNone()
        || grid.mark[left.from()] != 1
        || grid.mark[left.to()] != 2
        || grid.shape[p.first()] == 0
        || grid.breaks(left.to(), p.first()) == 0) {
      return false;
    }
    int first = left.from() - 1;
    Map.Entry<Integer, Integer> before = first < 0 ? null : owners.lowerEntry(left.from());
    return before != null
        && grid.breaks(before.getKey(), left.from()) == 0
        && grid.sentence[before.getValue()] >= grid.sentence[first] - 1
        && before.getValue() < left.from();
  }

  /** "“Will it hold?” asked Birch.", and in the next paragraph what another answers. */
  private boolean answers(Proposal p, Part right) {
    CueMatch cue = grid.cue[p.head()];
    return isQuotation(p.left())
        && isQuotation(right)
        && cue != null
        && cue.cue().attitude() == Attitude.QUESTION
        && grid.is(p.left().to() - 1, "?")
        && grid.breaks(p.last(), right.from()) > 0;
  }

  /** What a cue in a quotation holds ends where the quotation does, or stands in another. */
  private Part within(int head, Part right) {
    int q = grid.quote[head];
    if (q < 0 || right.isNone() || grid.mark[grid.quoteLast[q]] != 2) {
      return right;
    }
    int last = grid.quoteLast[q];
    if (right.from() > last) {
      return isClosedByComma(last) && grid.depth[right.from()] == 0 ? Part.NONE : right;
    }
    boolean beyond = right.to() > last && right.from() > grid.quoteFirst[q];
    return beyond && right.from() < last ? Part.of(right.from(), last - 1) : right;
  }

  /** "…, whose aide had said [that it would hold]. “…”": the quotation is not the aide's. */
  private Part inClause(Proposal p, Part right) {
    Part source = p.source();
    boolean relative =
        !right.isNone()
            && !source.isNone()
            && grid.mark[right.to()] == 2
            && words.is(Role.WHOSE, grid.tokens[source.from()]);
    int open = relative ? grid.quoteFirst[grid.quote[right.to()]] : right.from();
    int last = open - 1;
    if (open <= right.from() || open != grid.sentenceFirst(open)) {
      return right;
    }
    while (last > right.from() && grid.is(last, Upos.PUNCT)) {
      last--;
    }
    return Part.of(right.from(), last);
  }

  /** Not in "half of them “strongly agree” that …". */
  private boolean isClosedByComma(int close) {
    return grid.is(close + 1, ",") || ",?!".contains(grid.tokens[close - 1].form());
  }

  /** Whether it is a quotation of another sentence that has a cue of its own. */
  private boolean isOwned(Part right, int head) {
    boolean opens =
        !right.isNone()
            && grid.mark[right.from()] == 1
            && (right.from() == grid.sentenceFirst(right.from()) || grid.is(right.from() - 1, ":"));
    if (!opens) {
      return false;
    }
    Integer owner = owners.get(right.to());
    return owner != null && owner != head && grid.sentenceFirst(owner) > head;
  }
}

package selon.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.QuotationMark.Pair;
import selon.sentence.QuotationMark.Role;
import selon.text.Span;

/** The quotations that stand open, the outermost first, and where finished ones go. */
final class QuotationStack {

  /** Nobody nests deeper; more is noise. */
  static final int DEPTH = 8;

  private final List<Quotation> found;
  private final Pair[] pairs = new Pair[DEPTH];
  private final int[] starts = new int[DEPTH];
  private int size;
  private @Nullable Pair surplus;
  private @Nullable QuotationMark lastClose;

  QuotationStack(List<Quotation> found) {
    this.found = found;
  }

  @Nullable Pair outermost() {
    return size == 0 ? null : pairs[0];
  }

  /** The pair of the first closing mark that closed nothing. */
  @Nullable Pair surplus() {
    return surplus;
  }

  boolean holds(Pair pair) {
    return innermost(pair) >= 0;
  }

  /**
   * Opens a quotation.
   *
   * @param rest how many more of the pair's marks open than close in the rest of the paragraph
   */
  void open(QuotationMark mark, int rest) {
    int same = innermost(mark.pair());
    boolean nests = mark.pair() == Pair.GUILLEMET || same < 0 || -rest >= count(mark.pair()) + 1;
    if (!nests && same == size - 1) {
      // “ … “ … ”: one of a kind does not nest without marks enough, so the first was left open
      finish(mark.start(), false);
    }
    if (size < DEPTH) {
      pairs[size] = mark.pair();
      starts[size] = mark.start();
      size++;
    }
  }

  /** Closes the innermost quotation of the mark's pair, and all that were left open inside it. */
  void close(QuotationMark mark) {
    int at = innermost(mark.pair());
    if (at < 0) {
      boolean bullet = mark.leading() && !mark.trailing();
      if (surplus == null && !bullet && mark.role() == Role.CLOSE && mark.pair() != Pair.SINGLE) {
        surplus = mark.pair();
      }
      return;
    }
    while (size - 1 > at) {
      finish(mark.start(), false);
    }
    finish(mark.end(), true);
    lastClose = mark;
  }

  /** Ends all that is open at the end of a paragraph. */
  void end(int end) {
    QuotationMark last = lastClose;
    while (size > 0) {
      // « … « … »: where two end together, one closing mark does for both
      if (last != null
          && last.trailing()
          && last.pair() == pairs[size - 1]
          && starts[size - 1] < last.start()) {
        finish(last.end(), true);
      } else {
        finish(end, false);
        last = null;
      }
    }
    lastClose = null;
  }

  /** Ends all but the outermost, which runs on. */
  void endInner(int end) {
    while (size > 1) {
      finish(end, false);
    }
    lastClose = null;
  }

  private void finish(int end, boolean closed) {
    size--;
    found.add(new Quotation(new Span(starts[size], end), size, closed));
  }

  private int innermost(Pair pair) {
    int at = size - 1;
    while (at >= 0 && pairs[at] != pair) {
      at--;
    }
    return at;
  }

  private int count(Pair pair) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += pairs[i] == pair ? 1 : 0;
    }
    return count;
  }
}

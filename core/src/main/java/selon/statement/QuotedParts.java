package selon.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Quotation;
import selon.sentence.Words;
import selon.text.Span;

/** The outermost quotations of an article, to be asked by offset in the time of a binary search. */
final class QuotedParts {

  private final List<Span> spans = new ArrayList<>();

  QuotedParts(Words words) {
    for (Quotation quotation : words.quotations()) {
      if (quotation.depth() == 0) {
        spans.add(quotation.span());
      }
    }
  }

  /** The quotation that holds the unit at the offset; null if none does. */
  @Nullable Span around(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).contains(offset) ? spans.get(low) : null;
  }
}

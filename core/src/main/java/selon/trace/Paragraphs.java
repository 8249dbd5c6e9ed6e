package selon.trace;

import java.util.List;
import selon.text.Span;

/**
 * What stands around a stretch of an article.
 *
 * @param paragraphs of the article, in order
 */
record Paragraphs(List<Span> paragraphs) {

  /** What is near, in letters. */
  private static final int NEAR = 400;

  /** The paragraphs that a stretch touches, as far as they are near to it. */
  Span near(Span span) {
    Span at = at(span);
    return new Span(
        Math.max(Math.min(span.start(), at.start()), span.start() - NEAR),
        Math.min(Math.max(span.end(), at.end()), span.end() + NEAR));
  }

  /** The paragraphs that a stretch touches. */
  Span at(Span span) {
    return around(span, 0);
  }

  /** The paragraphs that a stretch touches, with the one before and the one after. */
  Span about(Span span) {
    return around(span, 1);
  }

  private Span around(Span span, int more) {
    int first = paragraph(span.start());
    int last = Math.max(first, paragraph(span.end() - 1));
    return paragraphs.isEmpty()
        ? span
        : paragraphs
            .get(Math.max(0, first - more))
            .hull(paragraphs.get(Math.min(paragraphs.size() - 1, last + more)));
  }

  /** The first paragraph that ends after the offset; the last if none does. */
  private int paragraph(int offset) {
    int low = 0;
    int high = Math.max(0, paragraphs.size() - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

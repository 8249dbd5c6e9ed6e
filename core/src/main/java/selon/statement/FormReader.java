package selon.statement;

import java.util.List;
import selon.sentence.Quotation;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** Tells whether a content is quoted, by its letters and digits inside quotation marks. */
final class FormReader {

  /** So much of a content in quotation marks makes it a direct quotation. */
  private static final double NEARLY_ALL = 0.98;

  private FormReader() {}

  static Form read(Words words, Spans content) {
    int all = 0;
    int quoted = 0;
    int at = content.isEmpty() ? 0 : outermostBefore(words.quotations(), content.hull().start());
    for (Span piece : content) {
      for (int offset = piece.start(); offset < piece.end(); ) {
        int sign = words.text().codePointAt(offset);
        if (Character.isLetterOrDigit(sign)) {
          all++;
          while (at < words.quotations().size()
              && words.quotations().get(at).span().end() <= offset) {
            at++;
          }
          quoted +=
              at < words.quotations().size() && words.quotations().get(at).span().contains(offset)
                  ? 1
                  : 0;
        }
        offset += Character.charCount(sign);
      }
    }
    return quoted == 0 ? Form.INDIRECT : quoted >= NEARLY_ALL * all ? Form.DIRECT : Form.MIXED;
  }

  /** The outermost quotation that may hold the offset, or one before it: those are apart. */
  private static int outermostBefore(List<Quotation> quotations, int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int at = Math.max(0, low - 1);
    while (at > 0 && quotations.get(at).depth() > 0) {
      at--;
    }
    return at;
  }
}

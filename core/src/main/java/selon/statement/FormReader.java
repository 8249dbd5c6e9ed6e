package selon.statement;

import selon.text.Span;
import selon.text.Spans;

/** Tells whether a content is quoted, by its letters and digits inside quotation marks. */
final class FormReader {

  /** So much of a content in quotation marks makes it a direct quotation. */
  private static final double NEARLY_ALL = 0.98;

  private FormReader() {}

  static Form read(String text, QuotedParts quotations, Spans content) {
    int all = 0;
    int quoted = 0;
    for (Span piece : content) {
      for (int offset = piece.start(); offset < piece.end(); ) {
        int sign = text.codePointAt(offset);
        if (Character.isLetterOrDigit(sign)) {
          all++;
          quoted += quotations.around(offset) == null ? 0 : 1;
        }
        offset += Character.charCount(sign);
      }
    }
    return quoted == 0 ? Form.INDIRECT : quoted >= NEARLY_ALL * all ? Form.DIRECT : Form.MIXED;
  }
}

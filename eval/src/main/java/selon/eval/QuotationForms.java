package selon.eval;

import java.util.BitSet;
import selon.text.Span;
import selon.text.Spans;

/**
 * Whether contents stand in quotation marks, judged by the marks alone. Corpora do not tell, so
 * this stands in for them.
 */
final class QuotationForms {

  private static final String OPENING = "“«„\"";

  private final String text;
  private final BitSet inside = new BitSet();

  QuotationForms(String text) {
    this.text = text;
    String marked = text.replace("''", "\" ").replace("``", "\" ");
    int[] following = nextSigns(marked);
    boolean open = false;
    for (int at = 0; at < marked.length(); at++) {
      char sign = marked.charAt(at);
      // An unclosed quotation ends with its paragraph, unless the next one opens it again.
      if (sign == '\n' && !reopens(marked, at, following)) {
        open = false;
      }
      switch (sign) {
        case '“', '«', '„' -> open = true;
        case '”', '»' -> open = false;
        case '"' -> open = !open;
        default -> inside.set(at, open);
      }
    }
  }

  private static boolean reopens(String marked, int lineBreak, int[] following) {
    if (lineBreak + 2 >= marked.length()) {
      return false;
    }
    int next = following[lineBreak + 1];
    return next == marked.length() || OPENING.indexOf(marked.charAt(next)) >= 0;
  }

  /** For each offset, the first sign from there on that is no white space. */
  private static int[] nextSigns(String text) {
    int[] next = new int[text.length() + 1];
    next[text.length()] = text.length();
    for (int at = text.length() - 1; at >= 0; at--) {
      next[at] = TextTokens.isSpace(text.charAt(at)) ? next[at + 1] : at;
    }
    return next;
  }

  /** Whether the content has quotation marks of its own, and does not only lie within others. */
  boolean opens(Spans content) {
    int start = content.hull().start();
    return start < text.length()
        && (OPENING.indexOf(text.charAt(start)) >= 0
            || text.startsWith("''", start)
            || text.startsWith("``", start));
  }

  /** "direct", "indirect", "mixed", or "none" for a content with no word. */
  String of(Spans content) {
    int all = 0;
    int quoted = 0;
    for (Span piece : content) {
      for (int at = piece.start(); at < piece.end(); ) {
        int sign = text.codePointAt(at);
        if (TextTokens.isAlphanumeric(sign)) {
          all++;
          quoted += inside.get(at) ? 1 : 0;
        }
        at += Character.charCount(sign);
      }
    }
    if (all == 0) {
      return "none";
    }
    return quoted >= 0.98 * all ? "direct" : quoted == 0 ? "indirect" : "mixed";
  }
}

package selon.view;

import selon.text.Span;
import selon.text.Spans;

/**
 * Text from outside, made safe to show: nothing in it moves the cursor, changes the color, turns
 * the direction of what stands around it or breaks UTF-8. Control characters become their pictures
 * (ESC is ␛), what has no meaning becomes U+FFFD.
 */
public final class VisibleText {

  private static final int REPLACEMENT = 0xfffd;
  private static final int ZERO_WIDTH_SPACE = 0x200b;

  private VisibleText() {}

  /** The code point to show for this one; -1 if nothing should be shown. */
  static int shown(int codePoint) {
    int type = Character.getType(codePoint);
    if (isBlank(codePoint, type)) {
      return ' ';
    }
    return switch (type) {
      case Character.CONTROL ->
          codePoint < 0x20 ? 0x2400 + codePoint : codePoint == 0x7f ? 0x2421 : REPLACEMENT;
      case Character.SURROGATE -> REPLACEMENT;
      // the joiners make one emoji, or one word of Persian, out of several characters
      case Character.FORMAT -> codePoint == 0x200c || codePoint == 0x200d ? codePoint : -1;
      default -> codePoint;
    };
  }

  private static boolean isBlank(int codePoint, int type) {
    return codePoint >= '\t' && codePoint <= '\r'
        || codePoint == 0x85
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * The text as one line: white space in one piece, "…" at the end if something is left out.
   *
   * @param most code points
   */
  public static String line(String text, int most) {
    StringBuilder line = new StringBuilder();
    int count = 0;
    int at = 0;
    while (at < text.length() && count < most) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      int shown = shown(codePoint);
      boolean again = shown == ' ' && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
      if (shown >= 0 && !again) {
        line.appendCodePoint(shown);
        count++;
      }
    }
    String kept = line.toString().stripTrailing();
    return at < text.length() && !text.substring(at).isBlank() ? kept + "…" : kept;
  }

  /** The words of the pieces as one line, " … " between two; looks at no more than it needs. */
  public static String line(Spans pieces, String text, int most) {
    StringBuilder words = new StringBuilder();
    for (Span piece : pieces) {
      if (words.length() > 2 * most) {
        break;
      }
      words.append(words.isEmpty() ? "" : " … ");
      words.append(text, piece.start(), Math.min(piece.end(), piece.start() + 2 * most + 2));
    }
    return line(words.toString(), most);
  }

  /**
   * A stretch of a text with as many UTF-16 units as it had, line breaks kept, so that offsets
   * stay.
   */
  public static String aligned(String text, int start, int end) {
    StringBuilder aligned = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isHighSurrogate(c)
          && at + 1 < end
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        aligned.append(c).append(text.charAt(at + 1));
        at += 2;
        continue;
      }
      int shown = c == '\n' ? c : shown(c);
      aligned.append((char) (shown < 0 ? ZERO_WIDTH_SPACE : shown));
      at++;
    }
    return aligned.toString();
  }
}

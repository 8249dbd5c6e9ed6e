package selon.export;

/** Text that every format and program can carry. */
final class CleanText {

  private static final char REPLACEMENT = '\ufffd';

  private CleanText() {}

  /** The text with U+FFFD for what XML 1.0 does not have. As long as the text, so spans hold. */
  static String of(String text) {
    int first = 0;
    while (first < text.length() && carried(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    for (int i = first; i < clean.length(); i++) {
      if (!carried(text, i)) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }

  private static boolean carried(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n' || c == '\r';
  }
}

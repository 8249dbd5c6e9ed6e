package selon.sentence;

/** Classes of characters that quotation marks, tokens and sentences are told by. */
final class Glyphs {

  /** Stands for the edge of a paragraph. */
  static final char EDGE = '\n';

  private Glyphs() {}

  /** White space of every width, the zero-width and the non-breaking ones included. */
  static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f
        : c == 0x85 || c == 0x200b || c == 0xfeff || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '―' || c == '−';
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  /** ASCII digits only: the others do not make French or English numbers. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter, or the half of one that lies beyond the basic plane, or a mark above one. */
  static boolean isLetter(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isWord(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** A mark that may stand right after a closing quotation mark. */
  static boolean isClosingPunctuation(char c) {
    return isClosingBracket(c) || ",;:.!?…»”›’'\"%".indexOf(c) >= 0;
  }

  /** A mark that may stand right before an opening quotation mark. */
  static boolean isOpeningPunctuation(char c) {
    return isOpeningBracket(c) || isApostrophe(c) || isDash(c) || "«“„‘‹\"-/:=".indexOf(c) >= 0;
  }

  /** The character at the offset, or {@link #EDGE} where that lies outside. */
  static char at(CharSequence text, int offset, int from, int to) {
    return offset >= from && offset < to ? text.charAt(offset) : EDGE;
  }
}

package selon.eval;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import selon.text.Span;
import selon.text.Spans;

/**
 * A text cut for scoring: runs of letters, digits and low lines, or single other signs. Coarser
 * than what Selon reads with, and the same in every language that a scorer is written in.
 */
final class TextTokens {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  TextTokens(String text) {
    this.text = text;
    int[] from = new int[text.length()];
    int[] to = new int[text.length()];
    int count = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      boolean word = isAlphanumeric(sign) || sign == '_';
      if (word && inWord) {
        to[count - 1] = next;
      } else if (!isSpace(sign)) {
        from[count] = at;
        to[count++] = next;
      }
      inWord = word;
      at = next;
    }
    starts = Arrays.copyOf(from, count);
    ends = Arrays.copyOf(to, count);
  }

  /** The numbers of the tokens that the pieces touch. */
  BitSet in(Spans spans) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      Span range = range(span);
      if (range != null) {
        tokens.set(range.start(), range.end());
      }
    }
    return tokens;
  }

  /** Whether the token is a word or a number and not a mark. */
  boolean isWord(int token) {
    return Character.isLetterOrDigit(text.codePointAt(starts[token]));
  }

  /** From the first token that the span touches to one past the last; null if it touches none. */
  @Nullable Span range(Span span) {
    int first = after(ends, span.start());
    int last = after(starts, span.end() - 1);
    return first < last ? new Span(first, last) : null;
  }

  /** The number of values not above the offset, in rising values. */
  private static int after(int[] rising, int offset) {
    int at = Arrays.binarySearch(rising, offset);
    return at < 0 ? -at - 1 : at + 1;
  }

  static boolean isAlphanumeric(int sign) {
    return switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(sign);
    };
  }

  /** White space as the class {@code \s} of Unicode-aware regular expressions has it. */
  static boolean isSpace(int sign) {
    return (sign >= '\t' && sign <= '\r')
        || (sign >= 0x1c && sign <= 0x1f)
        || sign == 0x85
        || Character.isSpaceChar(sign);
  }
}

package selon.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.text.Span;

/**
 * What tells where or when something was written, at the head of its paragraph: "MORVAL, Ohio (AdI)
 * —" of a wire story, "19 h 42 –" of a live page. It is a sentence of its own, so that nobody says
 * it.
 */
final class Dateline {

  private static final String SPACE = "[ \\u00a0\\u202f]";

  /** A place, perhaps a day, the agency in brackets. */
  private static final String PLACE =
      "\\p{Lu}[^()«»“”\"!?:;\\n]{1,60}" + SPACE + "\\(\\p{Lu}[^()\\n]{1,40}\\)" + SPACE + "?";

  /** A time of the day, with its zone or without: "19 h 42", "9.42am", "14:05 GMT". */
  private static final String TIME =
      "\\[?\\d{1,2}(?:"
          + SPACE
          + "?h(?:"
          + SPACE
          + "?\\d{2})?|[:.]\\d{2}(?:"
          + SPACE
          + "?[ap]\\.?m\\.?)?)(?:"
          + SPACE
          + "\\p{Lu}{2,4})?\\]?"
          + SPACE
          + "?";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:"
              + PLACE
              + "[–—-]{1,2}|"
              + TIME
              + "(?:[–—-]{1,2}|[|•:]))"
              + SPACE
              + "+(?=[\\p{Lu}\\p{N}«“\"‘'„])");

  private Dateline() {}

  /** How many of a paragraph's tokens are one; 0 if it has none. */
  static int length(String text, Span paragraph, List<Span> tokens) {
    Matcher shape = SHAPE.matcher(text).region(paragraph.start(), paragraph.end());
    return shape.lookingAt() ? within(new Span(shape.start(), shape.end()), tokens) : 0;
  }

  /** How many of the first tokens lie in the head of a paragraph; 0 if all do. */
  static int within(Span head, List<Span> tokens) {
    int length = 0;
    while (length < tokens.size() && tokens.get(length).end() <= head.end()) {
      length++;
    }
    return length < tokens.size() ? length : 0;
  }
}

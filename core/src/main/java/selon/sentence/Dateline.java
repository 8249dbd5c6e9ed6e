package selon.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.text.Span;

/**
 * The line that tells where a wire story was written, at the head of its first paragraph: "MORVAL,
 * Ohio (AdI) —". It is a sentence of its own, so that nobody says it.
 */
final class Dateline {

  private static final String SPACE = "[ \\u00a0\\u202f]";

  /** A place, perhaps a day, the agency in brackets, a dash. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\p{Lu}[^()«»“”\"!?:;\\n]{1,60}"
              + SPACE
              + "\\(\\p{Lu}[^()\\n]{1,40}\\)"
              + SPACE
              + "?[–—-]{1,2}"
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

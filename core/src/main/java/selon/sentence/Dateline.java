package selon.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.text.Span;

/**
 * What tells where something was written, at the head of its paragraph: "MORVAL, Ohio (AdI) —",
 * "CALDER VALE —". It is a sentence of its own, so that nobody says it.
 */
final class Dateline {

  private static final String SPACE = "[ \\u00a0\\u202f]";

  /** A place, perhaps a day, the agency in brackets. */
  private static final String PLACE =
      "\\p{Lu}[^()«»“”\"!?:;\\n]{1,60}" + SPACE + "\\(\\p{Lu}[^()\\n]{1,40}\\)" + SPACE + "?";

  /** A place in capitals, perhaps with a country or a day, and a long dash. */
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}'’.-]+(?:"
          + SPACE
          + "[\\p{Lu}'’.-]{2,}){0,3}(?:,"
          + SPACE
          + "[^()«»“”\"!?:;,\\n]{2,30})?"
          + SPACE;

  private static final String TEXT = SPACE + "+(?=[\\p{Lu}\\p{N}«“\"‘'„])";

  private static final Pattern WITH_AGENCY = Pattern.compile(PLACE + "[–—-]{1,2}" + TEXT);

  private static final Pattern PLACE_ALONE = Pattern.compile(CAPITALS + "(?:[–—]|--)" + TEXT);

  private Dateline() {}

  /**
   * How many of a paragraph's tokens are one; 0 if it has none.
   *
   * @param opens whether the paragraph opens the article; further down, a name in capitals before a
   *     dash is a speaker's
   */
  static int length(String text, Span paragraph, List<Span> tokens, boolean opens) {
    int length = length(WITH_AGENCY, text, paragraph, tokens);
    return length == 0 && opens ? length(PLACE_ALONE, text, paragraph, tokens) : length;
  }

  private static int length(Pattern shape, String text, Span paragraph, List<Span> tokens) {
    Matcher found = shape.matcher(text).region(paragraph.start(), paragraph.end());
    return found.lookingAt() ? within(new Span(found.start(), found.end()), tokens) : 0;
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

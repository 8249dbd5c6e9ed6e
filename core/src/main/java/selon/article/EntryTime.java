package selon.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.text.Span;

/**
 * The clock time at the head of an entry of a live page: "14:32", "14 h 32 -", "2.15pm:". It is the
 * article's own and no quantity.
 *
 * @param clock the time with its half of the day and its zone
 * @param head the clock with the mark that parts it from what it is the time of
 */
public record EntryTime(Span clock, Span head) {

  private static final String SPACE = "[ \\u00a0\\u202f]";
  private static final String HALF = SPACE + "?[AaPp]\\.?[Mm]\\b\\.?";
  private static final String ZONE =
      SPACE
          + "?\\(?(?:GMT|UTC|BST|IST|CES?T|[ECMP][SD]?T|heure locale|heure de Paris|local time)\\)?";

  /** With a sign of its own it needs no mark behind it; "13.45" does, being a number as well. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<clock>(?<sure>(?:[01]?\\d|2[0-3])"
              + "(?:(?::|"
              + SPACE
              + "?[hH]"
              + SPACE
              + "?)[0-5]\\d(?::[0-5]\\d)?(?:"
              + HALF
              + ")?|(?:[.:][0-5]\\d)?"
              + HALF
              + "))|(?:[01]?\\d|2[0-3])(?:\\.[0-5]\\d|"
              + SPACE
              + "?[hH])(?![\\p{L}\\p{N}])|(?:[01]\\d|2[0-3])[0-5]\\d(?="
              + ZONE
              + "))(?<zone>"
              + ZONE
              + "(?![\\p{L}\\p{N}]))?(?<mark>"
              + SPACE
              + "*[-–—:|•·>]+(?="
              + SPACE
              + "|$))?"
              + SPACE
              + "*");

  /** The time that a paragraph begins with; empty if it begins with none. */
  public static Optional<EntryTime> of(String text, Span paragraph) {
    Matcher m = SHAPE.matcher(text).region(paragraph.start(), paragraph.end());
    if (paragraph.isEmpty() || !isDigit(text.charAt(paragraph.start())) || !m.lookingAt()) {
      return Optional.empty();
    }
    boolean marked = m.group("mark") != null;
    boolean sure = m.group("sure") != null || m.group("zone") != null;
    boolean alone = m.end() == paragraph.end() && (sure || m.group("clock").indexOf('.') < 0);
    if (!alone && !marked && !(sure && opens(text, m.end()))) {
      return Optional.empty();
    }
    int clock = m.start("zone") < 0 ? m.end("clock") : m.end("zone");
    int head = marked ? m.end("mark") : clock;
    return Optional.of(
        new EntryTime(new Span(m.start(), clock), new Span(m.start(), Math.max(clock, head))));
  }

  /** Whether the paragraph is such a time and nothing else. */
  public static boolean isAlone(String text, Span paragraph) {
    return of(text, paragraph)
        .filter(entry -> text.substring(entry.head().end(), paragraph.end()).isBlank())
        .isPresent();
  }

  /** "14:32 Le préfet", not "14:32 est" nor "2:15 pm on Monday". */
  private static boolean opens(String text, int at) {
    return text.charAt(at - 1) != '.'
        && (Character.isUpperCase(text.charAt(at)) || "«“\"‘".indexOf(text.charAt(at)) >= 0)
        && Character.isSpaceChar(text.charAt(at - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

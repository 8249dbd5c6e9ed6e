package selon.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.statement.InterviewWords.Role;
import selon.text.Span;

/**
 * What may be a speaker's label at the head of a paragraph: "Ada Crane:", "A. C. –", "Q.".
 *
 * @param span without the colon
 * @param role null if it names somebody
 * @param content where the words behind it begin; the paragraph's end if there are none
 */
record SpeakerLabel(Span span, @Nullable Role role, int content) {

  private static final String SPACE = "[\\s\\u00a0\\u202f]";
  private static final String COLON = SPACE + "?:(?:" + SPACE + "+|$)";
  private static final String DASH = SPACE + "{0,2}[–—-]" + SPACE + "+";

  /** A dash or bullet that opens the paragraph. */
  private static final String OPENING = "(?:[–—•*-]{1,2}" + SPACE + "{0,2})?";

  private static final Pattern INITIALS =
      Pattern.compile(
          OPENING
              + "((?:\\p{Lu}\\.?[ \\u00a0\\u202f-]?){1,3}\\p{Lu}\\.?)(?:"
              + COLON
              + "|"
              + DASH
              + ")");

  private static final Pattern WORD =
      Pattern.compile(
          OPENING
              + "(\\p{Lu}\\p{L}{0,9})(?:"
              + COLON
              + "|\\."
              + SPACE
              + "+(?:[–—-]"
              + SPACE
              + "+)?)");

  private static final Pattern NAME =
      Pattern.compile(
          OPENING
              + "(\\p{Lu}[\\p{L}'’. \\u00a0-]{1,40}?(?: \\d{1,2})?)(?:,[^:«“\"?!]{1,40})?"
              + COLON);

  /** The label of a paragraph; null if it has none. */
  static @Nullable SpeakerLabel of(String text, Span paragraph, InterviewWords words) {
    Matcher word = at(WORD, text, paragraph);
    if (word.lookingAt()) {
      Role role = words.role(word.group(1));
      if (role != null) {
        return of(word, role);
      }
    }
    Matcher initials = at(INITIALS, text, paragraph);
    if (initials.lookingAt()) {
      return of(initials, null);
    }
    Matcher name = at(NAME, text, paragraph);
    return name.lookingAt() && !goesOn(text, name.end(), paragraph) ? of(name, null) : null;
  }

  /** "Trois choses : un moratoire, …": what goes on with a small letter is one sentence. */
  private static boolean goesOn(String text, int from, Span paragraph) {
    return from < paragraph.end() && Character.isLowerCase(text.charAt(from));
  }

  private static Matcher at(Pattern pattern, String text, Span paragraph) {
    return pattern.matcher(text).region(paragraph.start(), paragraph.end());
  }

  private static SpeakerLabel of(Matcher found, @Nullable Role role) {
    return new SpeakerLabel(new Span(found.start(1), found.end(1)), role, found.end());
  }
}

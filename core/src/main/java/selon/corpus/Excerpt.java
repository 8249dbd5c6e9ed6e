package selon.corpus;

import java.util.List;
import selon.text.Span;

/**
 * Words of an article in which something was looked for.
 *
 * @param text "…" stands where something is left out
 * @param marks what was looked for, as spans of {@code text}; in order, not overlapping
 */
public record Excerpt(String text, List<Span> marks) {

  public Excerpt {
    marks = List.copyOf(marks);
    int end = 0;
    for (Span mark : marks) {
      if (mark.start() < end || mark.end() > text.length()) {
        throw new IllegalArgumentException("not marks of " + text.length() + " units: " + marks);
      }
      end = mark.end();
    }
  }
}

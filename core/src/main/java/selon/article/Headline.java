package selon.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/** The title of a plain text: its first paragraph of its own, if it reads like one. */
final class Headline {

  private static final int LONGEST = 220;

  private Headline() {}

  static String of(String text, List<Span> paragraphs, @Nullable FurnitureKind[] kinds) {
    int first = 0;
    while (first < kinds.length
        && (kinds[first] != null || Outlets.isReleaseLabel(paragraphs.get(first).in(text)))) {
      first++;
    }
    int next = first + 1;
    while (next < kinds.length && kinds[next] != null) {
      next++;
    }
    if (next >= kinds.length || paragraphs.get(first).length() > LONGEST) {
      return "";
    }
    Span head = paragraphs.get(first);
    char last = text.charAt(head.end() - 1);
    boolean stopped = last == '.' || last == ':' || last == ',' || last == ';';
    // an agency's headline may end in a full stop; it is then far shorter than what follows
    return !stopped || last == '.' && 2 * head.length() < paragraphs.get(next).length()
        ? head.in(text)
        : "";
  }
}

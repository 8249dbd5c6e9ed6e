package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import selon.text.Span;
import selon.text.Spans;

/** Finds the words that a person gives in an article's text. */
final class Passage {

  private Passage() {}

  /**
   * The place of the words that is nearest to another place. White space may differ; a line break
   * parts two pieces where the words do not stand together.
   *
   * @return empty if some of the words are not in the text
   */
  static Optional<Spans> find(String words, String text, int near) {
    Optional<Span> whole = nearest(words, text, near);
    if (whole.isPresent()) {
      return whole.map(Spans::of);
    }
    List<Span> pieces = new ArrayList<>();
    int from = near;
    for (String piece : words.split("\\R| … ")) {
      if (!piece.isBlank()) {
        Optional<Span> found = nearest(piece, text, from);
        boolean behind =
            found.isPresent()
                && (pieces.isEmpty() || pieces.get(pieces.size() - 1).end() <= found.get().start());
        if (!behind) {
          return Optional.empty();
        }
        pieces.add(found.get());
        from = found.get().end();
      }
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(new Spans(pieces));
  }

  private static Optional<Span> nearest(String words, String text, int near) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> best = Optional.empty();
    for (int at = 0; at + 1 <= text.length(); at++) {
      int end = matches(wanted, text, at);
      if (end > 0) {
        int distance = Math.abs(at - near);
        if (best.isEmpty() || distance < Math.abs(best.get().start() - near)) {
          best = Optional.of(new Span(at, end));
        }
      }
    }
    return best;
  }

  /** Where the words end that start at the offset; -1 if they do not. */
  private static int matches(String words, String text, int start) {
    int at = start;
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (blank(c)) {
        int before = at;
        while (at < text.length() && blank(text.charAt(at))) {
          at++;
        }
        while (i < words.length() && blank(words.charAt(i))) {
          i++;
        }
        if (at == before) {
          return -1;
        }
      } else {
        if (at == text.length() || text.charAt(at) != c) {
          return -1;
        }
        at++;
        i++;
      }
    }
    return at;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

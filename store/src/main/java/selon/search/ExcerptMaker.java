package selon.search;

import java.util.ArrayList;
import java.util.List;
import selon.corpus.Excerpt;
import selon.text.Span;

/** Cuts out of a text the stretch that has most of what was looked for. Linear in the marks. */
final class ExcerptMaker {

  /** As much is shown, in UTF-16 units. */
  private static final int ROOM = 320;

  /** What is shown before the first mark. */
  private static final int BEFORE = 80;

  private static final String CUT = "…";

  private ExcerptMaker() {}

  /**
   * The best stretch, the first of equal ones; the start of a text without marks.
   *
   * @param found spans of the text in any order
   */
  static Excerpt of(String text, List<Span> found) {
    List<Span> marks = merged(text, found);
    if (text.length() <= ROOM) {
      return new Excerpt(text, marks);
    }
    Span window = window(text, marks);
    String before = window.start() == 0 ? "" : CUT;
    String shown = before + window.in(text) + (window.end() == text.length() ? "" : CUT);
    List<Span> kept = new ArrayList<>();
    for (Span mark : marks) {
      if (window.contains(mark)) {
        int shift = before.length() - window.start();
        kept.add(new Span(mark.start() + shift, mark.end() + shift));
      }
    }
    return new Excerpt(shown, kept);
  }

  private static List<Span> merged(String text, List<Span> found) {
    List<Span> merged = new ArrayList<>();
    for (Span span : found.stream().sorted().toList()) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (span.isEmpty() || span.end() > text.length()) {
        continue;
      }
      if (last != null && span.start() < last.end()) {
        merged.set(merged.size() - 1, last.hull(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static Span window(String text, List<Span> marks) {
    int best = 0;
    int most = -1;
    int end = 0;
    for (int first = 0; first < marks.size(); first++) {
      int limit = Math.max(0, marks.get(first).start() - BEFORE) + ROOM;
      end = Math.max(end, first);
      while (end < marks.size() && marks.get(end).end() <= limit) {
        end++;
      }
      if (end - first > most) {
        most = end - first;
        best = first;
      }
    }
    int start = marks.isEmpty() ? 0 : Math.max(0, marks.get(best).start() - BEFORE);
    int from = Math.min(start, text.length() - ROOM);
    return new Span(wordStart(text, from), wordEnd(text, from + ROOM));
  }

  /** The first word that begins from here on; a word without end is cut. */
  private static int wordStart(String text, int from) {
    if (from == 0) {
      return 0;
    }
    for (int at = from; at < from + BEFORE / 2; at++) {
      if (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return whole(text, from);
  }

  private static int wordEnd(String text, int to) {
    if (to >= text.length()) {
      return text.length();
    }
    for (int at = to; at > to - BEFORE / 2; at--) {
      if (Character.isWhitespace(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return whole(text, to);
  }

  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}

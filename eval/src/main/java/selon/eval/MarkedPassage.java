package selon.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.text.Span;
import selon.text.Spans;

/**
 * A stretch of a text, written with its spans marked: {source} &lt;cue&gt; [content] ~hedge~. In
 * what is written, "|" stands for a line break and "..." for words left out; marks may overlap, and
 * one kind of space is as good as another.
 */
record MarkedPassage(Spans source, Spans cue, Spans content, List<Span> hedges) {

  private static final String MARKS = "{}<>[]~";
  private static final String GAP = "...";

  /** A mark and the offset in the text before which it stands. */
  private record Mark(char sign, int offset) {}

  MarkedPassage {
    hedges = List.copyOf(hedges);
  }

  /**
   * Finds the stretch.
   *
   * @throws IllegalArgumentException if the text does not hold it exactly once, or a mark has no
   *     partner
   */
  static MarkedPassage find(String written, String text) {
    List<Mark> found = null;
    for (int start = 0; start < text.length(); start++) {
      List<Mark> marks = match(written, 0, text, start);
      if (marks != null && found != null) {
        throw new IllegalArgumentException("more than once in the text: " + written);
      }
      found = marks == null ? found : marks;
    }
    if (found == null) {
      throw new IllegalArgumentException("not in the text: " + written);
    }
    return new MarkedPassage(
        new Spans(spans(found, '{', '}', written)),
        new Spans(spans(found, '<', '>', written)),
        new Spans(spans(found, '[', ']', written)),
        spans(found, '~', '~', written));
  }

  /** The marks of what is written from an offset on, if the text goes on so; else null. */
  private static @Nullable List<Mark> match(String written, int from, String text, int start) {
    List<Mark> marks = new ArrayList<>();
    int at = start;
    for (int i = from; i < written.length(); i++) {
      char sign = written.charAt(i);
      if (MARKS.indexOf(sign) >= 0) {
        marks.add(new Mark(sign, at));
      } else if (written.startsWith(GAP, i)) {
        List<Mark> rest = afterGap(written, i + GAP.length(), text, at);
        if (rest == null) {
          return null;
        }
        marks.addAll(rest);
        return marks;
      } else if (sign == '|') {
        int next = afterBreak(text, at);
        if (next < 0) {
          return null;
        }
        at = next;
      } else if (at < text.length() && same(sign, text.charAt(at))) {
        at++;
      } else {
        return null;
      }
    }
    return marks;
  }

  private static @Nullable List<Mark> afterGap(String written, int from, String text, int start) {
    for (int at = start; at <= text.length(); at++) {
      List<Mark> rest = match(written, from, text, at);
      if (rest != null) {
        return rest;
      }
    }
    return null;
  }

  /** Where the next line with words starts; -1 if none does here. */
  private static int afterBreak(String text, int start) {
    int at = start;
    boolean broken = false;
    while (at < text.length() && TextTokens.isSpace(text.charAt(at))) {
      broken |= text.charAt(at) == '\n';
      at++;
    }
    return broken ? at : -1;
  }

  private static boolean same(char written, char read) {
    return written == read || TextTokens.isSpace(written) && TextTokens.isSpace(read);
  }

  private static List<Span> spans(List<Mark> marks, char opening, char closing, String written) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (Mark mark : marks) {
      if (start < 0 && mark.sign == opening) {
        start = mark.offset;
      } else if (mark.sign == closing && start >= 0) {
        spans.add(new Span(start, mark.offset));
        start = -1;
      } else if (mark.sign == opening || mark.sign == closing) {
        throw new IllegalArgumentException("a mark without its partner: " + written);
      }
    }
    if (start >= 0) {
      throw new IllegalArgumentException("a mark without its partner: " + written);
    }
    return spans;
  }
}

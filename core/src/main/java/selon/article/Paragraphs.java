package selon.article;

import java.util.ArrayList;
import java.util.List;
import selon.text.Span;

/**
 * The paragraphs of plain text: its lines that are not blank, without the white space around them.
 * Lines that were broken to fit a width are one paragraph together. Linear in the text.
 */
final class Paragraphs {

  private static final int WIDEST = 100;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && !isBreak(text.charAt(at))) {
        continue;
      }
      Span line = strip(text, start, at);
      if (line.isEmpty()) {
        // "\r\n" is one break: the empty line inside it separates nothing
        if (at == text.length() || at > start || !follows(text, at)) {
          addBlock(text, block, paragraphs);
        }
      } else {
        block.add(line);
      }
      start = at + 1;
    }
    addBlock(text, block, paragraphs);
    return paragraphs;
  }

  private static boolean follows(String text, int at) {
    return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
  }

  private static void addBlock(String text, List<Span> block, List<Span> paragraphs) {
    if (isWrapped(text, block)) {
      paragraphs.add(block.get(0).hull(block.get(block.size() - 1)));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  /** Whether no line had room for the first word of the next one. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (lines.size() < 3 || width > WIDEST || width < 40) {
      return false;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      int word = 0;
      Span next = lines.get(i + 1);
      if (NameLine.isByline(next.in(text))) {
        return false;
      }
      while (word < next.length() && text.charAt(next.start() + word) != ' ') {
        word++;
      }
      if (lines.get(i).length() + 1 + word <= width - 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  /** The stretch without white space at its edges. */
  static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}

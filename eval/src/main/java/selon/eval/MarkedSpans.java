package selon.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import selon.gold.GoldStatement;
import selon.text.Span;
import selon.text.Spans;

/**
 * A statement's surroundings on one line, with its spans marked: {source} &lt;cue&gt; [content].
 */
final class MarkedSpans {

  private static final int AROUND = 40;
  private static final int LONGEST = 400;

  /** A bracket to set before an offset. */
  private record Bracket(int offset, boolean closes, char sign) {}

  private MarkedSpans() {}

  static String line(String text, GoldStatement statement) {
    List<Bracket> brackets = new ArrayList<>();
    add(brackets, statement.source(), '{', '}');
    add(brackets, statement.cue(), '<', '>');
    add(brackets, statement.content(), '[', ']');
    brackets.sort(
        Comparator.comparingInt(Bracket::offset)
            .thenComparing(Bracket::closes, Comparator.reverseOrder()));
    if (brackets.isEmpty()) {
      return "";
    }
    int from = Math.max(0, brackets.get(0).offset - AROUND);
    int end = Math.min(text.length(), brackets.get(brackets.size() - 1).offset + AROUND);
    StringBuilder line = new StringBuilder();
    int at = from;
    for (Bracket bracket : brackets) {
      line.append(text, at, bracket.offset).append(bracket.sign);
      at = bracket.offset;
    }
    line.append(text, at, end);
    String shown = line.toString().replace('\n', '|');
    return shown.length() <= LONGEST
        ? shown
        : shown.substring(0, LONGEST / 2) + " ... " + shown.substring(shown.length() - LONGEST / 2);
  }

  private static void add(List<Bracket> brackets, Spans spans, char opening, char closing) {
    for (Span span : spans) {
      brackets.add(new Bracket(span.start(), false, opening));
      brackets.add(new Bracket(span.end(), true, closing));
    }
  }
}

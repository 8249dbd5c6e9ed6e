package selon.gold;

import java.util.ArrayList;
import java.util.List;
import selon.text.Span;
import selon.text.Spans;

/** Pieces of text as corpora mark them. */
public final class GoldSpans {

  private GoldSpans() {}

  /** Some corpora write pieces out of order, or one over another: sorted here, and united. */
  public static Spans united(List<Span> spans) {
    List<Span> pieces = spans.stream().sorted().toList();
    List<Span> apart = new ArrayList<>();
    for (Span piece : pieces) {
      int last = apart.size() - 1;
      if (last >= 0 && piece.start() < apart.get(last).end()) {
        apart.set(last, apart.get(last).hull(piece));
      } else {
        apart.add(piece);
      }
    }
    return new Spans(apart);
  }
}

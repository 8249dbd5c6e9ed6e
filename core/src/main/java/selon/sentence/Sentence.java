package selon.sentence;

import java.util.List;
import selon.text.Span;

/**
 * A sentence: never longer than its paragraph, never empty.
 *
 * @param span from its first token's start to its last token's end
 * @param tokens in order, not overlapping
 */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * The index of the first token that does not start before the offset, {@code tokens.size()} if
   * all do; in logarithmic time.
   */
  public int firstFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

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
}

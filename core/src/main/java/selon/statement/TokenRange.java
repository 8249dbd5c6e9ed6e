package selon.statement;

import java.util.List;
import java.util.Optional;
import selon.sentence.Token;
import selon.text.Span;

/**
 * Tokens of a sentence.
 *
 * @param first the index of the first
 * @param end one past the last, above {@code first}
 */
record TokenRange(int first, int end) {

  TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no tokens: " + first + " to " + end);
    }
  }

  /** The tokens that overlap the span. */
  static Optional<TokenRange> of(List<Token> tokens, Span span) {
    int first = firstEndingAfter(tokens, span.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return end == first ? Optional.empty() : Optional.of(new TokenRange(first, end));
  }

  private static int firstEndingAfter(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return end - first;
  }

  /** From the start of the first token to the end of the last. */
  Span span(List<Token> tokens) {
    return tokens.get(first).span().hull(tokens.get(end - 1).span());
  }
}

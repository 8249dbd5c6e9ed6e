package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import selon.article.Article;
import selon.text.Span;

/**
 * An article's words: what every later step reads.
 *
 * @param sentences in order, of the article proper; furniture has none
 * @param quotations in order of their start, the outer before the inner; they nest and never cross
 */
public record Words(Article article, List<Sentence> sentences, List<Quotation> quotations) {

  public Words {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }

  /** The sentence that holds the unit at this offset. A binary search. */
  public Optional<Sentence> sentenceAt(int offset) {
    int at = firstSentenceEndingAfter(offset);
    return at < sentences.size() && sentences.get(at).span().contains(offset)
        ? Optional.of(sentences.get(at))
        : Optional.empty();
  }

  /**
   * The tokens that overlap the span, in order, over as many sentences as it takes. Binary searches
   * for the first, then linear in those found.
   */
  public List<Token> tokensIn(Span span) {
    List<Token> found = new ArrayList<>();
    if (span.isEmpty()) {
      return found;
    }
    for (int s = firstSentenceEndingAfter(span.start());
        s < sentences.size() && sentences.get(s).span().start() < span.end();
        s++) {
      List<Token> tokens = sentences.get(s).tokens();
      for (int i = firstEndingAfter(tokens, Token::span, span.start());
          i < tokens.size() && tokens.get(i).span().start() < span.end();
          i++) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  /** The quotations that start in the span, in order. Binary searches. */
  public List<Quotation> quotationsFrom(Span span) {
    return quotations.subList(
        firstQuotationStartingFrom(span.start()), firstQuotationStartingFrom(span.end()));
  }

  private int firstQuotationStartingFrom(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstSentenceEndingAfter(int offset) {
    return firstEndingAfter(sentences, Sentence::span, offset);
  }

  private static <T> int firstEndingAfter(List<T> ordered, Function<T, Span> span, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(ordered.get(middle)).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

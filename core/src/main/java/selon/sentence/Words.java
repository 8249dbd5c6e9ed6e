package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The tokens that overlap the span, in order, over as many sentences as it takes. */
  public List<Token> tokensIn(Span span) {
    List<Token> found = new ArrayList<>();
    for (int s = firstSentenceEndingAfter(span.start());
        s < sentences.size() && sentences.get(s).span().start() < span.end();
        s++) {
      for (Token token : sentences.get(s).tokens()) {
        if (token.span().overlaps(span)) {
          found.add(token);
        }
      }
    }
    return found;
  }

  /** The quotations that hold the unit at this offset, the outermost first. */
  public List<Quotation> quotationsAt(int offset) {
    return quotations.stream().filter(quotation -> quotation.span().contains(offset)).toList();
  }

  private int firstSentenceEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

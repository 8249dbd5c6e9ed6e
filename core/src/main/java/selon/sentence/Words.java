package selon.sentence;

import java.util.List;
import selon.article.Article;

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
}

package selon.statement;

import java.util.List;
import selon.article.Article;
import selon.mention.Mention;
import selon.text.Span;

/**
 * What Selon found in one article.
 *
 * @param statements in order of the start of their content; a parent before its children
 * @param inferences sentences in the article's own voice that draw a conclusion, in order
 * @param mentions in order of their start
 */
public record Reading(
    Article article, List<Statement> statements, List<Span> inferences, List<Mention> mentions) {

  public Reading {
    statements = List.copyOf(statements);
    inferences = List.copyOf(inferences);
    mentions = List.copyOf(mentions);
  }
}

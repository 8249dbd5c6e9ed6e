package selon.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Statement;
import selon.text.Spans;

/**
 * One telling of a claim.
 *
 * @param article dated by its links and the days that its text names where its page has no date
 * @param statement null if the article tells it in its own voice
 * @param attributed whether a source other than the article is made to answer for it
 */
public record Appearance(
    Article article, @Nullable Statement statement, Spans content, boolean attributed) {

  /** The content's words. */
  public String words() {
    return content.in(article.text());
  }

  /** The names from the outlet to the ultimate source; the outlet alone in its own voice. */
  public List<String> chain() {
    if (statement != null && !statement.chain().isEmpty()) {
      return statement.chain();
    }
    String outlet = article.outlet().name();
    return outlet == null ? List.of() : List.of(outlet);
  }
}

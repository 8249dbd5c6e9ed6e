package selon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/**
 * One place where an article says something, on a source's word or on its own.
 *
 * @param article the article's id
 * @param statement the statement whose content it is; null in the article's own voice
 * @param content not empty
 * @param sentence from the start of the first sentence that it touches to the end of the last
 * @param terms those of the content, in order
 */
public record Telling(
    String article, @Nullable Statement statement, Spans content, Span sentence, List<Term> terms) {

  public Telling {
    terms = TermRow.of(terms);
  }

  /** Whether a source other than the article is made to answer for it. */
  public boolean attributed() {
    return statement != null
        && switch (statement.source().kind()) {
          case NONE, AUTHOR -> false;
          default -> true;
        };
  }
}

package selon;

import java.util.List;
import selon.article.ArticleReader;
import selon.page.Page;
import selon.statement.Reading;

/**
 * Reads articles: who says what in them, according to whom.
 *
 * <pre>{@code
 * Selon selon = new Selon();
 * try (Pages pages = Pages.of(Path.of("article.html"))) {
 *   if (pages.next() instanceof Intake.Taken taken) {
 *     Reading reading = selon.read(taken.page());
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and safe for threads. Making one loads the models; keep it.
 */
public final class Selon {

  private final ArticleReader articles = new ArticleReader();

  /** Reads a page; every page has a reading, the same one each time. Linear in the page. */
  public Reading read(Page page) {
    return new Reading(articles.read(page), List.of(), List.of(), List.of());
  }
}

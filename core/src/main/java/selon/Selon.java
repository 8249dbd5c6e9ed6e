package selon;

import java.util.List;
import selon.article.ArticleReader;
import selon.corpus.Corpus;
import selon.page.Page;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.trace.Cascade;
import selon.trace.Tracer;

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
  private final WordReaders words = new WordReaders();
  private final Tracer tracer = new Tracer(reading -> words.read(reading.article()));

  /** Reads a page; every page has a reading, the same one each time. Linear in the page. */
  public Reading read(Page page) {
    return new Reading(articles.read(page), List.of(), List.of(), List.of());
  }

  /**
   * Traces the claims that at least two articles of a collection tell: who had it first as far as
   * the collection knows, from whom, and what changed. Those told by most come first; the order in
   * which the articles came does not matter. Grows little faster than the collection.
   */
  public List<Cascade> trace(Corpus corpus) {
    return tracer.trace(corpus);
  }
}

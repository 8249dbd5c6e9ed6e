package selon.article;

import selon.language.LanguageDetector;
import selon.page.ArticleRecord;
import selon.page.FeedItem;
import selon.page.HtmlPage;
import selon.page.Page;
import selon.page.PlainPage;

/**
 * Makes an {@link Article} of a page. Every page has one: where no main text is found, all of it is
 * furniture. Immutable and safe for threads; linear in the page.
 */
public final class ArticleReader {

  private final PlainReading plain;
  private final HtmlReading html;
  private final FeedReading feeds;

  public ArticleReader() {
    LanguageDetector languages = new LanguageDetector();
    FurnitureMarks marks = new FurnitureMarks();
    DateReader dates = new DateReader();
    plain = new PlainReading(languages, marks, dates);
    html = new HtmlReading(languages, marks, dates);
    feeds = new FeedReading(languages, marks, dates);
  }

  /** Reads the page; the same page gives an equal article. */
  public Article read(Page page) {
    if (page instanceof HtmlPage web) {
      return html.read(web);
    }
    if (page instanceof FeedItem item) {
      return feeds.read(item);
    }
    if (page instanceof ArticleRecord given) {
      return plain.read(given);
    }
    return plain.read((PlainPage) page);
  }
}

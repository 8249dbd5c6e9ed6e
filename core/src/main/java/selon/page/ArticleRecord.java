package selon.page;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .jsonl} file of articles: what somebody already took out of a page.
 *
 * @param id not empty
 * @param text the article's text, kept to the character
 * @param published metadata, as written
 * @param shownDate what the page shows as its date, as written
 * @param links addresses that the page links to
 * @param language a language tag, as written
 */
public record ArticleRecord(
    String name,
    String id,
    String text,
    @Nullable URI url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> bylines,
    @Nullable String published,
    @Nullable String shownDate,
    List<String> links,
    @Nullable String language)
    implements Page {

  public ArticleRecord {
    bylines = List.copyOf(bylines);
    links = List.copyOf(links);
  }
}

package selon.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.page.Extent;
import selon.text.Span;

/**
 * An article: all the text that its page shows, in order, with the furniture marked and nothing
 * thrown away.
 *
 * @param id given by the input, or made from the text
 * @param url the canonical address, if known
 * @param outlet who publishes it
 * @param title the headline; empty if none was found
 * @param bylines the people or agencies that sign it
 * @param published when it was first published, as far as is known
 * @param text what every span of the reading points into
 * @param paragraphs in order, not overlapping, without the white space around them; furniture
 *     included
 * @param furniture in order, not overlapping; what is not marked is the article proper
 * @param origin the way back from the text to the input
 * @param links the addresses that the article proper links to
 * @param extent how much of the article the text is: a feed may give no more than a teaser
 */
public record Article(
    String id,
    @Nullable URI url,
    Outlet outlet,
    String title,
    List<String> bylines,
    Dating published,
    Language language,
    String text,
    List<Span> paragraphs,
    List<Furniture> furniture,
    Origin origin,
    List<String> links,
    Extent extent) {

  public Article {
    bylines = List.copyOf(bylines);
    paragraphs = List.copyOf(paragraphs);
    furniture = List.copyOf(furniture);
    links = List.copyOf(links);
  }

  /** Makes an article of a text of which little else is known. */
  public static ArticleBuilder builder(String id, String text) {
    return new ArticleBuilder(id, text);
  }

  /** Makes another article of which all is the same but what the builder is told. */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(this);
  }

  /** The same, with what tracing found of its date. */
  public Article traced(Dating found) {
    Dating now = published.or(found);
    return now.equals(published) ? this : toBuilder().published(now).build();
  }

  /** The paragraphs that no furniture overlaps. Linear in paragraphs and furniture. */
  public List<Span> body() {
    List<Span> body = new ArrayList<>();
    int next = 0;
    for (Span paragraph : paragraphs) {
      while (next < furniture.size() && furniture.get(next).span().end() <= paragraph.start()) {
        next++;
      }
      if (next == furniture.size() || !furniture.get(next).span().overlaps(paragraph)) {
        body.add(paragraph);
      }
    }
    return body;
  }
}

package selon.article;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.page.Extent;
import selon.text.Span;

/**
 * Makes an {@link Article} part by part. What it is not told stays as it was in the article that it
 * began with, or is unknown: a medium without a name, no title, no paragraphs, a text that is its
 * own input, and the whole of it. For one thread.
 */
public final class ArticleBuilder {

  private String id;
  private @Nullable URI url;
  private Outlet outlet = new Outlet(null, OutletKind.MEDIUM);
  private String title = "";
  private List<String> bylines = List.of();
  private Dating published = Dating.UNKNOWN;
  private Language language = Language.UNDETERMINED;
  private String text;
  private List<Span> paragraphs = List.of();
  private List<Furniture> furniture = List.of();
  private Origin origin;
  private List<String> links = List.of();
  private Extent extent = Extent.WHOLE;

  ArticleBuilder(String id, String text) {
    this.id = id;
    this.text = text;
    this.origin = Origin.identity(text.length());
  }

  ArticleBuilder(Article article) {
    id = article.id();
    url = article.url();
    outlet = article.outlet();
    title = article.title();
    bylines = article.bylines();
    published = article.published();
    language = article.language();
    text = article.text();
    paragraphs = article.paragraphs();
    furniture = article.furniture();
    origin = article.origin();
    links = article.links();
    extent = article.extent();
  }

  /** What it is called in its collection. */
  public ArticleBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The canonical address; null if it is not known. */
  public ArticleBuilder url(@Nullable URI url) {
    this.url = url;
    return this;
  }

  /** Who publishes it. */
  public ArticleBuilder outlet(Outlet outlet) {
    this.outlet = outlet;
    return this;
  }

  /** The headline; empty if none was found. */
  public ArticleBuilder title(String title) {
    this.title = title;
    return this;
  }

  /** The people or agencies that sign it. */
  public ArticleBuilder bylines(List<String> bylines) {
    this.bylines = bylines;
    return this;
  }

  /** When it was first published, as far as is known. */
  public ArticleBuilder published(Dating published) {
    this.published = published;
    return this;
  }

  /** What it is written in. */
  public ArticleBuilder language(Language language) {
    this.language = language;
    return this;
  }

  /** Another text, which is its own input; all that points into the old one is forgotten. */
  public ArticleBuilder text(String text) {
    this.text = text;
    paragraphs = List.of();
    furniture = List.of();
    origin = Origin.identity(text.length());
    return this;
  }

  /** In order, not overlapping, those of furniture included. */
  public ArticleBuilder paragraphs(List<Span> paragraphs) {
    this.paragraphs = paragraphs;
    return this;
  }

  /** In order, not overlapping. */
  public ArticleBuilder furniture(List<Furniture> furniture) {
    this.furniture = furniture;
    return this;
  }

  /** The way back from the text to the input. */
  public ArticleBuilder origin(Origin origin) {
    this.origin = origin;
    return this;
  }

  /** The addresses that the article proper links to. */
  public ArticleBuilder links(List<String> links) {
    this.links = links;
    return this;
  }

  /** How much of the article the text is. */
  public ArticleBuilder extent(Extent extent) {
    this.extent = extent;
    return this;
  }

  /** The article that it has been told by now. */
  public Article build() {
    return new Article(
        id,
        url,
        outlet,
        title,
        bylines,
        published,
        language,
        text,
        paragraphs,
        furniture,
        origin,
        links,
        extent);
  }
}

package selon.corpus;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Outlet;
import selon.language.Language;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;

/**
 * An article as a catalog has it: what lists and counts need of its reading, without its words. A
 * hundred times smaller than the reading.
 *
 * @param id the article's
 * @param address by which its versions are known as one article's; null if it has none
 * @param said its statements, in order
 */
public record Card(
    String id,
    @Nullable String address,
    Outlet outlet,
    String title,
    Dating published,
    Language language,
    List<Said> said) {

  public Card {
    said = List.copyOf(said);
  }

  /**
   * A statement.
   *
   * @param statement its id
   * @param name the source's; null if it is unknown
   */
  public record Said(
      String statement, SourceKind kind, @Nullable String name, String rule, double confidence) {

    static Said of(Statement statement) {
      return new Said(
          statement.id(),
          statement.source().kind(),
          statement.source().name(),
          statement.rule(),
          statement.confidence());
    }
  }

  /** The card of a reading. */
  public static Card of(Reading reading) {
    Article article = reading.article();
    URI url = article.url();
    return new Card(
        article.id(),
        url == null ? null : url.toString(),
        article.outlet(),
        article.title(),
        article.published(),
        article.language(),
        reading.statements().stream().map(Said::of).toList());
  }
}

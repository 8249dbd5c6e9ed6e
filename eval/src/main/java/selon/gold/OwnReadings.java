package selon.gold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.Selon;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.page.ArticleRecord;
import selon.statement.Statement;

/** What Selon itself finds in the articles of a corpus, of which it sees no annotation. */
public final class OwnReadings {

  private OwnReadings() {}

  /** The statements found, by the id of the article. */
  public static Map<String, List<GoldStatement>> of(List<GoldArticle> gold) {
    Map<String, List<GoldStatement>> found = new TreeMap<>();
    statements(gold)
        .forEach((id, own) -> found.put(id, own.stream().map(GoldStatement::of).toList()));
    return found;
  }

  /** The same with all that Selon says of them. */
  public static Map<String, List<Statement>> statements(List<GoldArticle> gold) {
    Selon selon = new Selon();
    Map<String, List<Statement>> found = new TreeMap<>();
    for (GoldArticle article : gold) {
      found.put(article.id(), selon.read(page(article)).statements());
    }
    return found;
  }

  /** The article as Selon reads it. */
  public static Article article(GoldArticle article) {
    return new ArticleReader().read(page(article));
  }

  /** What a reader of articles would be handed. */
  public static ArticleRecord page(GoldArticle article) {
    return new ArticleRecord(
        article.id(),
        article.id(),
        article.text(),
        null,
        null,
        article.title().isEmpty() ? null : article.title(),
        List.of(),
        null,
        null,
        List.of(),
        article.language().tag());
  }
}

package selon.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Selon itself finds in the articles of a corpus, of which it sees the text alone. */
final class OwnReadings {

  private OwnReadings() {}

  static Map<String, List<GoldStatement>> of(List<GoldArticle> gold) {
    // Until the facade stands, nothing.
    Map<String, List<GoldStatement>> found = new TreeMap<>();
    gold.forEach(article -> found.put(article.id(), List.of()));
    return found;
  }
}

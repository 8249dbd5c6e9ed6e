package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.article.Article;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;

/**
 * A word reader for each language that has a pack. Safe for threads; loads the models, so keep it.
 */
public final class WordReaders {

  private final Map<String, WordReader> readers = new TreeMap<>();

  public WordReaders() {
    for (LanguagePack pack : LanguagePacks.all()) {
      readers.put(pack.language().tag(), new WordReader(pack));
    }
  }

  /** The article's words; none in a language that has no pack. */
  public Words read(Article article) {
    WordReader reader = readers.get(article.language().tag());
    if (reader != null) {
      return reader.read(article);
    }
    List<Sentence> none = new ArrayList<>();
    return new Words(article, none, List.of());
  }
}

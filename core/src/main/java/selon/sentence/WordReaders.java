package selon.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import selon.article.Article;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;

/**
 * A word reader for each language that has a pack, which remembers what it met last. Safe for
 * threads; loads the models of a language at its first article, so keep it.
 */
public final class WordReaders {

  private final Map<Language, WordReader> readers = new ConcurrentHashMap<>();

  /** The article's words; none in a language that has no pack. */
  public Words read(Article article) {
    Optional<LanguagePack> pack = LanguagePacks.of(article.language());
    return pack.map(known -> reader(known).read(article))
        .orElseGet(() -> new Words(article, List.of(), List.of()));
  }

  private WordReader reader(LanguagePack pack) {
    return readers.computeIfAbsent(pack.language(), language -> WordReader.remembering(pack));
  }
}

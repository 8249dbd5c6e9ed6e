package selon.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.article.ArticleReader;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.gold.OwnReadings;
import selon.gold.WrittenGold;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.sentence.WordReader;
import selon.statement.Attribution;
import selon.statement.GoldSources;
import selon.statement.SourceKind;

/** The corpora that mark kinds of sources and nesting, with their words read. */
final class SourceGold {

  /** One for each language. */
  static final List<CorpusName> CORPORA = List.of(CorpusName.WIKINEWS_FR, CorpusName.WIKINEWS_EN);

  private SourceGold() {}

  static LanguagePack pack(CorpusName corpus) {
    String language = corpus == CorpusName.WIKINEWS_FR ? "fr" : "en";
    return LanguagePacks.of(new Language(language)).orElseThrow();
  }

  /** The corpus in the pack's language; null if there is none. */
  static @Nullable CorpusName corpus(LanguagePack pack) {
    return CORPORA.stream().filter(corpus -> pack(corpus).equals(pack)).findFirst().orElse(null);
  }

  /** The corpus in another language, the larger one if the language has none itself. */
  static CorpusName other(@Nullable CorpusName corpus) {
    return corpus == CorpusName.WIKINEWS_FR ? CorpusName.WIKINEWS_EN : CorpusName.WIKINEWS_FR;
  }

  static List<GoldSources> read(CorpusName corpus, Path data, String split) throws IOException {
    return of(pack(corpus), corpus.read(data, split));
  }

  /** What was marked for training beside the corpora. */
  static List<GoldSources> written(LanguagePack pack, Path data, Path written) throws IOException {
    WrittenGold more = new WrittenGold(data, written);
    List<GoldArticle> articles = new ArrayList<>(more.treebanks(pack.language()));
    articles.addAll(more.articles(pack.language()));
    more.polnear().stream()
        .filter(article -> article.language().equals(pack.language()))
        .forEach(articles::add);
    return of(pack, articles);
  }

  static List<GoldSources> of(LanguagePack pack, List<GoldArticle> articles) {
    WordReader words = new WordReader(pack);
    ArticleReader reader = new ArticleReader();
    List<GoldSources> gold = new ArrayList<>();
    for (GoldArticle article : articles) {
      List<Attribution> attributions = new ArrayList<>();
      List<@Nullable SourceKind> kinds = new ArrayList<>();
      Map<String, Integer> places = new HashMap<>();
      for (GoldStatement statement : article.statements()) {
        places.put(statement.id(), places.size());
        attributions.add(
            new Attribution(statement.source(), statement.cue(), statement.content(), "gold", 1));
        kinds.add(statement.kind());
      }
      List<Integer> parents = new ArrayList<>();
      for (GoldStatement statement : article.statements()) {
        parents.add(statement.parent() == null ? -1 : places.getOrDefault(statement.parent(), -1));
      }
      gold.add(
          new GoldSources(
              words.read(reader.read(OwnReadings.page(article))), attributions, kinds, parents));
    }
    return gold;
  }
}

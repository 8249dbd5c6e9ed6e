package selon.statement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.OwnReadings;
import selon.gold.WrittenGold;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.linear.LinearModel;
import selon.linear.Ranker;
import selon.linear.Ranker.Example;
import selon.sentence.WordReader;
import selon.sentence.Words;

/**
 * Trains the model of attributions on all gold there is: what proposes on all of it; what chooses
 * among contents and the judge on proposals by models that have not seen the article (jackknife).
 */
public final class AttributionTrainer {

  private static final int FOLDS = 4;
  private static final int SEED = 11;

  /**
   * Which articles a fold has seen is a matter of chance; the mistakes of several orders are more
   * like those to come.
   */
  private static final int ORDERS = 3;

  /**
   * PolNeAR is large and follows other definitions. Gold by our own weighs more, and less in
   * PolNeAR's language, of which there is more.
   */
  private static final Map<CorpusName, Float> CORPORA =
      Map.of(CorpusName.POLNEAR, 1f, CorpusName.WIKINEWS_FR, 6f, CorpusName.WIKINEWS_EN, 3f);

  /** Articles written for training; the German ones have twice the statements of the press. */
  private static final Map<String, Float> WRITTEN = Map.of("fr", 2f, "en", 1.4f, "de", 1.5f);

  /** Sentences of treebanks that we marked: real text, but little of it news. */
  private static final float TREEBANKS = 2f;

  /** Articles of PolNeAR with our marks, beside the same with its own. */
  private static final float MARKED_ANEW = 1f;

  private static final float JUDGE_RATE = 0.03f;

  /** What makes one content better than another is often a matter of taste, so steps are small. */
  private static final float PAIR_RATE = 0.01f;

  private static final float DECAY = 1e-5f;
  private static final float LEAST = 0.005f;

  private AttributionTrainer() {}

  /**
   * Trains, and writes the model.
   *
   * @param data the folder of corpora
   * @param written the folder of articles written for training, one folder a language
   */
  public static void train(Path data, Path written, Path model, PrintStream log)
      throws IOException {
    List<TrainingArticle> articles = read(data, written);
    log.println(
        articles.size()
            + " articles, "
            + articles.stream().mapToInt(article -> article.cues().size()).sum()
            + " statements");
    AttributionModel trained = train(articles);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      trained.write(out);
    }
    log.println(model + ": " + Files.size(model) + " bytes");
  }

  /** All gold for training, in an order that depends on nothing. */
  static List<TrainingArticle> read(Path data, Path written) throws IOException {
    Map<Language, Grids> grids = new HashMap<>();
    List<TrainingArticle> articles = new ArrayList<>();
    for (CorpusName corpus :
        List.of(CorpusName.POLNEAR, CorpusName.WIKINEWS_FR, CorpusName.WIKINEWS_EN)) {
      boolean nests = corpus != CorpusName.POLNEAR;
      for (GoldArticle gold : corpus.read(data, "train")) {
        articles.add(article(gold, grids, CORPORA.getOrDefault(corpus, 1f), nests));
      }
    }
    WrittenGold more = new WrittenGold(data, written);
    for (GoldArticle gold : more.polnear()) {
      WordGrid grid = grids.computeIfAbsent(gold.language(), Grids::of).readAsOther(gold);
      articles.add(TrainingArticle.of(gold, grid, MARKED_ANEW, true));
    }
    for (LanguagePack pack : LanguagePacks.all()) {
      for (GoldArticle gold : more.treebanks(pack.language())) {
        articles.add(article(gold, grids, TREEBANKS, true));
      }
      float weight = WRITTEN.getOrDefault(pack.language().tag(), 1f);
      for (GoldArticle gold : more.articles(pack.language())) {
        articles.add(article(gold, grids, weight, true));
      }
    }
    return articles;
  }

  private static TrainingArticle article(
      GoldArticle gold, Map<Language, Grids> grids, float weight, boolean nests) {
    Grids reader = grids.computeIfAbsent(gold.language(), Grids::of);
    return TrainingArticle.of(gold, reader.read(gold), weight, nests);
  }

  static AttributionModel train(List<TrainingArticle> articles) {
    List<Example> choices = new ArrayList<>();
    List<Example> verdicts = new ArrayList<>();
    for (int order = 0; order < ORDERS; order++) {
      Map<String, Integer> own = folds(articles, new Random(SEED + order));
      List<TrainingFold> folds =
          IntStream.range(0, FOLDS).parallel().mapToObj(fold -> fold(articles, own, fold)).toList();
      for (int fold = 0; fold < FOLDS; fold++) {
        List<Example> others = new ArrayList<>();
        for (int other = 0; other < FOLDS; other++) {
          others.addAll(other == fold ? List.of() : folds.get(other).choices());
        }
        verdicts.addAll(folds.get(fold).verdicts(pairs(others)));
        choices.addAll(folds.get(fold).choices());
      }
    }
    LinearModel judge = new Ranker(18).train(verdicts, 5, JUDGE_RATE, DECAY).model(LEAST);
    return proposer(articles).with(pairs(choices), judge);
  }

  /** The fold of each article by its id, so that one with two sets of marks is in one fold. */
  private static Map<String, Integer> folds(List<TrainingArticle> articles, Random random) {
    List<String> ids =
        new ArrayList<>(articles.stream().map(TrainingArticle::id).distinct().toList());
    Collections.shuffle(ids, random);
    Map<String, Integer> folds = new HashMap<>();
    ids.forEach(id -> folds.put(id, folds.size() % FOLDS));
    return folds;
  }

  /** A part of the articles, with what was learned from the others. */
  private static TrainingFold fold(
      List<TrainingArticle> all, Map<String, Integer> folds, int fold) {
    List<TrainingArticle> own = new ArrayList<>();
    List<TrainingArticle> others = new ArrayList<>();
    for (TrainingArticle article : all) {
      (folds.getOrDefault(article.id(), 0) == fold ? own : others).add(article);
    }
    return TrainingFold.of(own, proposer(others));
  }

  private static LinearModel pairs(List<Example> choices) {
    return new Ranker(19).train(choices, 6, PAIR_RATE, DECAY).model(LEAST);
  }

  static AttributionModel proposer(List<TrainingArticle> articles) {
    ProposalTrainer trainer = new ProposalTrainer();
    articles.forEach(trainer::add);
    return trainer.train();
  }

  /** What one language reads articles with. */
  private record Grids(
      WordReader words, CueLexicon cues, SourceLexicon sources, Glosses glosses, Domain domain) {

    static Grids of(Language language) {
      LanguagePack pack = LanguagePacks.of(language).orElseThrow();
      return new Grids(
          new WordReader(pack),
          CueLexicon.of(pack),
          SourceLexicon.of(pack),
          Glosses.of(pack),
          Domain.of(pack));
    }

    WordGrid read(GoldArticle gold) {
      Words read = words.read(OwnReadings.article(gold));
      return new WordGrid(read, cues, sources, glosses, domain.level(read));
    }

    /** As an article that is not of the domain, whatever its words. */
    WordGrid readAsOther(GoldArticle gold) {
      Words read = words.read(OwnReadings.article(gold));
      return new WordGrid(read, cues, sources, glosses, Domain.OTHER);
    }
  }
}

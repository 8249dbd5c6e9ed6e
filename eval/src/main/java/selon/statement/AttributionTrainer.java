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
import selon.eval.CorpusName;
import selon.eval.GoldArticle;
import selon.eval.MarkedArticle;
import selon.eval.OwnReadings;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Ranker;
import selon.linear.Ranker.Example;
import selon.sentence.Upos;
import selon.sentence.WordReader;

/**
 * Trains the model of attributions on all gold there is: what proposes on all of it, the judge on
 * proposals by models that have not seen the article (jackknife).
 */
public final class AttributionTrainer {

  private static final int FOLDS = 4;
  private static final int SEED = 5;

  /** Our own gold is small and follows the definitions; PolNeAR is large and follows others. */
  private static final float OWN_WEIGHT = 3;

  /**
   * In PolNeAR's own language the two meet in every word; our German articles have twice the
   * statements of the press.
   */
  private static final Map<String, Float> OWN_WEIGHTS = Map.of("en", 2f, "de", 1.5f);

  /**
   * PolNeAR marks nothing in the content of another statement, so that a proposal there is not
   * known to be wrong; believed in full, the judge would let none pass.
   */
  private static final float UNMARKED = 0.1f;

  /**
   * The same where a pronoun or nobody speaks. Most often that is the outer speaker again ("I
   * think"), who adds no link to the chain.
   */
  private static final float UNMARKED_SAME = 0.5f;

  private static final float JUDGE_RATE = 0.03f;

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
      boolean own = corpus != CorpusName.POLNEAR;
      for (GoldArticle gold : corpus.read(data, "train")) {
        articles.add(article(gold, grids, own));
      }
    }
    for (LanguagePack pack : LanguagePacks.all()) {
      Path folder = written.resolve(pack.language().tag());
      if (Files.isDirectory(folder)) {
        for (GoldArticle gold : MarkedArticle.readAll(folder)) {
          articles.add(article(gold, grids, true));
        }
      }
    }
    return articles;
  }

  private static TrainingArticle article(
      GoldArticle gold, Map<Language, Grids> grids, boolean own) {
    Grids reader = grids.computeIfAbsent(gold.language(), Grids::of);
    float weight = OWN_WEIGHTS.getOrDefault(gold.language().tag(), OWN_WEIGHT);
    if (gold.language().tag().equals("de"))
      weight = Float.parseFloat(System.getProperty("de", "1"));
    return TrainingArticle.of(gold, reader.read(gold), own ? weight : 1, own);
  }

  static AttributionModel train(List<TrainingArticle> given) {
    List<TrainingArticle> articles = new ArrayList<>(given);
    Collections.shuffle(articles, new Random(SEED));
    List<Example> verdicts =
        IntStream.range(0, FOLDS)
            .mapToObj(fold -> verdicts(articles, fold))
            .flatMap(List::stream)
            .toList();
    LinearModel judge = new Ranker(18).train(verdicts, 8, JUDGE_RATE, 1e-5f).model(0.005f);
    AttributionModel proposer = proposer(articles);
    return new AttributionModel(
        proposer.heads(), proposer.edges(), proposer.sources(), proposer.contents(), judge);
  }

  /** What is proposed in a part of the articles by what was learnt from the others. */
  private static List<Example> verdicts(List<TrainingArticle> articles, int fold) {
    List<TrainingArticle> others = new ArrayList<>();
    List<TrainingArticle> own = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      (i % FOLDS == fold ? own : others).add(articles.get(i));
    }
    AttributionModel model = proposer(others);
    List<Example> verdicts = new ArrayList<>();
    Features bag = new Features();
    for (TrainingArticle article : own) {
      List<Proposal> proposals = new Proposer(model, article.grid()).propose();
      int[] holders = JudgeFeatures.holders(proposals);
      for (int i = 0; i < proposals.size(); i++) {
        Proposal proposal = proposals.get(i);
        if (!proposal.hasContent()) {
          continue;
        }
        JudgeFeatures.of(article.grid(), proposals, i, holders, bag);
        boolean right = article.cues().stream().anyMatch(cue -> cue.isFoundBy(proposal));
        boolean unmarked = holders[i] >= 0 && !article.nests();
        float weight = unmarked ? unmarked(article.grid(), proposal) : article.weight();
        verdicts.add(Candidates.yesOrNo(bag, right, weight));
      }
    }
    return verdicts;
  }

  private static float unmarked(WordGrid grid, Proposal proposal) {
    int source = proposal.source().isNone() ? -1 : proposal.source().main();
    boolean named = source >= 0 && (grid.is(source, Upos.NOUN) || grid.is(source, Upos.PROPN));
    return named ? UNMARKED : UNMARKED_SAME;
  }

  private static AttributionModel proposer(List<TrainingArticle> articles) {
    ProposalTrainer trainer = new ProposalTrainer();
    articles.forEach(trainer::add);
    return trainer.train();
  }

  /** What one language reads articles with. */
  private record Grids(WordReader words, CueLexicon cues, Glosses glosses) {

    static Grids of(Language language) {
      LanguagePack pack = LanguagePacks.of(language).orElseThrow();
      return new Grids(new WordReader(pack), CueLexicon.of(pack), Glosses.of(pack));
    }

    WordGrid read(GoldArticle gold) {
      return new WordGrid(words.read(OwnReadings.article(gold)), cues, glosses);
    }
  }
}

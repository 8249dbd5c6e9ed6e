package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.linear.Scorer;

/**
 * How well sources are read where the spans of the statements are given.
 *
 * @param kinds sources whose kind is known
 * @param right those read as of that kind
 * @param nested statements that have a parent
 * @param found those whose parent was found
 * @param spurious statements without a parent that were given one
 * @param unnamed sources with words that were given no name
 * @param confusions how often a kind was read as another: "role as person"
 */
public record SourceScores(
    int kinds,
    int right,
    int nested,
    int found,
    int spurious,
    int unnamed,
    Map<String, Integer> confusions) {

  private static final int FOLDS = 10;

  public SourceScores {
    confusions = new TreeMap<>(confusions);
  }

  /** The scores of the model that the pack brings. */
  public static SourceScores of(LanguagePack pack, List<GoldSources> articles) {
    return of(pack, SourceKinds.model(pack), articles);
  }

  /** The scores of models that have not seen the articles they are scored on. */
  public static SourceScores crossValidated(
      LanguagePack pack,
      List<GoldSources> articles,
      List<GoldSources> written,
      LanguagePack other,
      List<GoldSources> others) {
    SourceScores sum = new SourceScores(0, 0, 0, 0, 0, 0, Map.of());
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldSources> train = new ArrayList<>();
      List<GoldSources> test = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? test : train).add(articles.get(i));
      }
      sum = sum.and(of(pack, SourceTrainer.train(pack, train, written, other, others), test));
    }
    return sum;
  }

  static SourceScores of(LanguagePack pack, Scorer model, List<GoldSources> articles) {
    SourceReader reader = new SourceReader(pack, model);
    int[] counts = new int[6];
    Map<String, Integer> confusions = new TreeMap<>();
    for (GoldSources article : articles) {
      List<Source> sources = reader.read(article.words(), article.attributions());
      int[] parents = Nesting.parents(article.words(), article.attributions());
      for (int i = 0; i < sources.size(); i++) {
        @Nullable SourceKind gold = article.kinds().get(i);
        SourceKind kind = sources.get(i).kind();
        if (gold != null) {
          counts[0]++;
          counts[1] += gold == kind ? 1 : 0;
          if (gold != kind) {
            confusions.merge(gold + " as " + kind, 1, Integer::sum);
          }
        }
        int parent = article.parents().get(i);
        counts[2] += parent >= 0 ? 1 : 0;
        counts[3] += parent >= 0 && parents[i] == parent ? 1 : 0;
        counts[4] += parent < 0 && parents[i] >= 0 ? 1 : 0;
        counts[5] += !sources.get(i).spans().isEmpty() && sources.get(i).name() == null ? 1 : 0;
      }
    }
    return new SourceScores(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], confusions);
  }

  private SourceScores and(SourceScores other) {
    Map<String, Integer> both = new TreeMap<>(confusions);
    other.confusions.forEach((key, count) -> both.merge(key, count, Integer::sum));
    return new SourceScores(
        kinds + other.kinds,
        right + other.right,
        nested + other.nested,
        found + other.found,
        spurious + other.spurious,
        unnamed + other.unnamed,
        both);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "kind accuracy %.1f of %d  nesting recall %.1f of %d, %d spurious  %d sources unnamed",
        100.0 * right / Math.max(1, kinds),
        kinds,
        100.0 * found / Math.max(1, nested),
        nested,
        spurious,
        unnamed);
  }
}

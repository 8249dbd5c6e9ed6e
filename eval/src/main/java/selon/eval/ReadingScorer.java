package selon.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;

/**
 * Scores readings against a corpus by the measures of the attribution literature: exact, begin and
 * token F1 of each role (PARC 3.0, PolNeAR); statements matched one to one by the overlap of their
 * contents, whole or by half, with their source ("linked") and with all three spans exact (the
 * whole quote of Citron); labels on matched statements; and the measure of the Gender Gap Tracker.
 *
 * <p>Thread-safe.
 */
public final class ReadingScorer {

  private ReadingScorer() {}

  /**
   * The figures of a whole corpus. An article with no prediction counts as one with no statement.
   *
   * @param predicted by the id of the article
   */
  public static Figures score(List<GoldArticle> gold, Map<String, List<GoldStatement>> predicted) {
    return Figures.of(Tally.sum(tallies(gold, predicted)));
  }

  /** The counts of each article, in the order of the corpus. */
  static List<Tally> tallies(List<GoldArticle> gold, Map<String, List<GoldStatement>> predicted) {
    List<Tally> tallies = new ArrayList<>();
    for (GoldArticle article : gold) {
      tallies.add(tally(article, predicted.getOrDefault(article.id(), List.of())));
    }
    return tallies;
  }

  /** The statements of articles by the id of the article; the last one where an id comes twice. */
  static Map<String, List<GoldStatement>> byId(List<GoldArticle> articles) {
    return articles.stream()
        .collect(
            Collectors.toMap(GoldArticle::id, GoldArticle::statements, (first, second) -> second));
  }

  static Tally tally(GoldArticle article, List<GoldStatement> predictions) {
    Tally tally = new Tally();
    TextTokens tokens = new TextTokens(article.text());
    QuotationForms forms = new QuotationForms(article.text());
    SpanCounts.add(tally, article.statements(), predictions, tokens);
    List<ScoredStatement> gold = ScoredStatement.all(article.statements(), tokens, forms);
    List<ScoredStatement> predicted = ScoredStatement.all(predictions, tokens, forms);
    tally.add("attributions/gold", gold.size());
    tally.add("attributions/pred", predicted.size());
    gold.forEach(statement -> tally.add("by_type/" + statement.form() + "/gold", 1));
    gold.forEach(statement -> tally.add("quotations/gold", statement.quotation()));
    predicted.forEach(statement -> tally.add("by_type/" + statement.form() + "/pred", 1));
    LabelCounts.addAll(tally, gold, predicted, tokens);
    Matching matching = new Matching(gold, predicted);
    for (Matching.Pair pair : matching.pairs()) {
      ScoredStatement wanted = gold.get(pair.gold());
      ScoredStatement found = predicted.get(pair.predicted());
      if (addMatched(tally, wanted, found)) {
        LabelCounts.addMatched(tally, wanted.statement(), found.statement());
        LabelCounts.addNesting(tally, pair, matching, gold, predicted);
      }
    }
    QuoteCounts.add(tally, article.text(), article.statements(), predictions);
    return tally;
  }

  /** Returns whether at least half of the content was found. */
  private static boolean addMatched(Tally tally, ScoredStatement gold, ScoredStatement found) {
    boolean exact = gold.content().equals(found.content());
    boolean half = Matching.jaccard(gold.content(), found.content()) >= 0.5;
    boolean linked = half && gold.sharesSource(found);
    boolean sameSource = gold.source().equals(found.source());
    tally.add("attributions/content_exact", exact);
    tally.add("attributions/content_half", half);
    tally.add("attributions/linked", linked);
    tally.add("attributions/linked_exact_source", half && sameSource);
    tally.add("attributions/triple_exact", exact && sameSource && gold.cue().equals(found.cue()));
    tally.add("attributions/triple_lenient", linked && gold.sharesCue(found));
    tally.add("quotations/linked", linked && gold.quotation());
    addType(tally, "half", half, gold, found);
    addType(tally, "ex", exact, gold, found);
    addType(tally, "link", linked, gold, found);
    return half;
  }

  private static void addType(
      Tally tally, String name, boolean holds, ScoredStatement gold, ScoredStatement found) {
    Function<ScoredStatement, String> key = statement -> "by_type/" + statement.form() + "/" + name;
    tally.add(key.apply(gold) + "/of_gold", holds);
    tally.add(key.apply(found) + "/of_pred", holds);
  }
}

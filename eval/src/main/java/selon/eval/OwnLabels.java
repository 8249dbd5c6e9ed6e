package selon.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.article.ArticleReader;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.gold.OwnReadings;
import selon.language.LanguagePack;
import selon.sentence.WordReader;
import selon.sentence.Words;
import selon.statement.Attribution;
import selon.statement.HedgeKind;
import selon.statement.InferenceFinder;
import selon.statement.LabelReader;
import selon.statement.Labels;
import selon.statement.SourcelessFinder;
import selon.statement.Stance;
import selon.text.Span;
import selon.text.Spans;

/**
 * What Selon says about statements whose spans it is told, and what it finds in the article's own
 * voice. Counts the labels as on readings, further how many forms agree with the quotation marks
 * ("form"), and sourceless statements and inferences found by half ("sourceless", "inference").
 */
final class OwnLabels {

  private final ArticleReader articles = new ArticleReader();
  private final WordReader words;
  private final LabelReader labels;
  private final SourcelessFinder sourceless;
  private final InferenceFinder inferences;

  OwnLabels(LanguagePack pack) {
    this.words = new WordReader(pack);
    this.labels = new LabelReader(pack);
    this.sourceless = new SourcelessFinder(pack);
    this.inferences = new InferenceFinder(pack);
  }

  /** The counts of one article. */
  Tally tally(GoldArticle gold) {
    Words read = words.read(articles.read(OwnReadings.page(gold)));
    TextTokens tokens = new TextTokens(gold.text());
    QuotationForms forms = new QuotationForms(gold.text());
    List<GoldStatement> labelled = new ArrayList<>();
    Tally extra = new Tally();
    for (GoldStatement statement : gold.statements()) {
      Labels found = labels.read(read, attribution(statement));
      labelled.add(labelled(statement, found));
      String form = found.form().name().toLowerCase(Locale.ROOT);
      extra.add("form/n", 1);
      extra.add("form/ok", form.equals(forms.of(statement.content())));
    }
    List<Attribution> others =
        gold.statements().stream()
            .filter(s -> !isSourceless(s))
            .map(OwnLabels::attribution)
            .toList();
    List<Attribution> found = sourceless.find(read, others);
    addFound(
        extra,
        "sourceless",
        tokens,
        gold.statements().stream()
            .filter(OwnLabels::isSourceless)
            .map(GoldStatement::content)
            .toList(),
        found.stream().map(Attribution::content).toList());
    List<Attribution> all = new ArrayList<>(others);
    all.addAll(found);
    addFound(
        extra, "inference", tokens, whole(gold.inferences()), whole(inferences.find(read, all)));
    return Tally.sum(List.of(ReadingScorer.tally(gold, labelled), extra));
  }

  private static Attribution attribution(GoldStatement statement) {
    return new Attribution(statement.source(), statement.cue(), statement.content(), "gold", 1);
  }

  private static GoldStatement labelled(GoldStatement gold, Labels labels) {
    return new GoldStatement(
        gold.id(),
        gold.parent(),
        gold.source(),
        gold.cue(),
        gold.content(),
        gold.kind(),
        labels.attitude(),
        labels.stance(),
        labels.factuality().certainty(),
        labels.factuality().polarity(),
        labels.factuality().hedges());
  }

  /** In the press conditional without a cue, or with a reportative for one. */
  private static boolean isSourceless(GoldStatement statement) {
    return statement.source().isEmpty()
        && statement.stance() == Stance.DISTANCING
        && (statement.cue().isEmpty()
            || statement.hedges().stream()
                .anyMatch(
                    hedge ->
                        hedge.kind() == HedgeKind.REPORTATIVE
                            && statement.cue().contains(hedge.span())));
  }

  private static List<Spans> whole(List<Span> spans) {
    return spans.stream().map(span -> new Spans(List.of(span))).toList();
  }

  private static void addFound(
      Tally tally, String name, TextTokens tokens, List<Spans> gold, List<Spans> found) {
    tally.add(name + "/gold", gold.size());
    tally.add(name + "/pred", found.size());
    Set<Spans> used = new HashSet<>();
    for (Spans answer : found) {
      boolean hit =
          gold.stream()
              .filter(wanted -> !used.contains(wanted))
              .filter(wanted -> Matching.jaccard(tokens.in(wanted), tokens.in(answer)) >= 0.5)
              .findFirst()
              .map(used::add)
              .isPresent();
      tally.add(name + "/hit", hit);
    }
  }

  /** The figures by name, percentages. */
  static Map<String, Double> figures(Tally tally) {
    Map<String, Double> values = new TreeMap<>();
    Figures figures = Figures.of(tally);
    for (String label : List.of("attitude", "stance", "certainty", "polarity")) {
      values.put(label + " accuracy", figures.value("labels/" + label + "/accuracy"));
    }
    values.put("form agreement", share(tally.count("form/ok"), tally.count("form/n")));
    values.put("hedge token F1", figures.value("labels/hedge/f1"));
    values.put("sourceless F1", f1(tally, "sourceless"));
    values.put("inference F1", f1(tally, "inference"));
    return values;
  }

  private static double f1(Tally tally, String name) {
    return share(
        2 * tally.count(name + "/hit"), tally.count(name + "/gold") + tally.count(name + "/pred"));
  }

  private static double share(int part, int whole) {
    return Figures.rounded(100.0 * part / Math.max(1, whole));
  }
}

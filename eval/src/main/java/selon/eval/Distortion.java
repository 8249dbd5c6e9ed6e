package selon.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.gold.GoldArticle;
import selon.gold.GoldSpans;
import selon.gold.GoldStatement;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Hedge;
import selon.statement.Polarity;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.text.Span;
import selon.text.Spans;

/**
 * Readings with every kind of fault, made from a corpus: what scorers are compared on. The same
 * corpus and seed give the same faults.
 */
final class Distortion {

  private static final double FAULTY = 0.25;
  private static final int FURTHEST = 12;

  private final SplittableRandom random;

  Distortion(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Distorted statements by the id of their article; some articles lose all. */
  Map<String, List<GoldStatement>> of(List<GoldArticle> articles) {
    Map<String, List<GoldStatement>> distorted = new TreeMap<>();
    for (GoldArticle article : articles) {
      if (random.nextInt(20) > 0) {
        distorted.put(article.id(), statements(article));
      }
    }
    return distorted;
  }

  private List<GoldStatement> statements(GoldArticle article) {
    List<GoldStatement> statements = new ArrayList<>();
    Map<String, Integer> copies = new HashMap<>();
    for (GoldStatement statement : article.statements()) {
      int times = faulty() ? random.nextInt(3) : 1;
      for (int i = 0; i < times; i++) {
        int copy = copies.merge(statement.id(), 1, Integer::sum);
        String id = copy == 1 ? statement.id() : statement.id() + "-" + copy;
        statements.add(distorted(statement, id, article.text().length()));
      }
    }
    return statements;
  }

  private GoldStatement distorted(GoldStatement statement, String id, int length) {
    List<Hedge> hedges = new ArrayList<>();
    for (Hedge hedge : statement.hedges()) {
      if (!faulty()) {
        hedges.add(new Hedge(moved(hedge.span(), length), hedge.kind()));
      }
    }
    return new GoldStatement(
        id,
        faulty() ? null : statement.parent(),
        distorted(statement.source(), length),
        distorted(statement.cue(), length),
        distorted(statement.content(), length),
        label(SourceKind.values(), statement.kind()),
        label(Attitude.values(), statement.attitude()),
        label(Stance.values(), statement.stance()),
        label(Certainty.values(), statement.certainty()),
        label(Polarity.values(), statement.polarity()),
        hedges);
  }

  private Spans distorted(Spans spans, int length) {
    if (random.nextInt(15) == 0) {
      return Spans.none();
    }
    return GoldSpans.united(
        spans.pieces().stream().map(span -> faulty() ? moved(span, length) : span).toList());
  }

  private Span moved(Span span, int length) {
    int start = Math.min(length, Math.max(0, span.start() + step()));
    int end = Math.min(length, Math.max(start, span.end() + step()));
    return new Span(start, end);
  }

  private int step() {
    return random.nextInt(-FURTHEST, FURTHEST + 1);
  }

  private <L> @Nullable L label(L[] labels, @Nullable L label) {
    return label != null && faulty() ? labels[random.nextInt(labels.length)] : label;
  }

  private boolean faulty() {
    return random.nextDouble() < FAULTY;
  }
}

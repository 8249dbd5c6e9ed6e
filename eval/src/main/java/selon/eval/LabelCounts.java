package selon.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.gold.GoldSpans;
import selon.gold.GoldStatement;
import selon.statement.Certainty;
import selon.statement.Hedge;
import selon.text.Span;
import selon.text.Spans;

/**
 * How many labels are right on statements whose content was found at least by half; how many tokens
 * of hedges are found; how many nested statements have the right parent.
 */
final class LabelCounts {

  private static final Map<String, Function<GoldStatement, @Nullable Object>> LABELS =
      new TreeMap<>(
          Map.of(
              "kind", GoldStatement::kind,
              "attitude", GoldStatement::attitude,
              "stance", GoldStatement::stance,
              "certainty", statement -> certaintyClass(statement.certainty()),
              "polarity", GoldStatement::polarity));

  private LabelCounts() {}

  /** Counts hedges and nested statements, which do not wait for a match. */
  static void addAll(
      Tally tally, List<ScoredStatement> gold, List<ScoredStatement> predicted, TextTokens tokens) {
    BitSet wanted = tokens.in(hedges(gold));
    BitSet found = tokens.in(hedges(predicted));
    tally.add("labels/hedge/hit", Matching.shared(wanted, found));
    tally.add("labels/hedge/gold", wanted.cardinality());
    tally.add("labels/hedge/pred", found.cardinality());
    for (ScoredStatement statement : gold) {
      tally.add("labels/nested", statement.statement().parent() != null);
    }
  }

  static void addMatched(Tally tally, GoldStatement gold, GoldStatement predicted) {
    LABELS.forEach(
        (name, label) -> {
          Object wanted = label.apply(gold);
          if (wanted != null) {
            tally.add("labels/" + name + "/n", 1);
            tally.add("labels/" + name + "/ok", wanted.equals(label.apply(predicted)));
          }
        });
  }

  static void addNesting(
      Tally tally,
      Matching.Pair pair,
      Matching matching,
      List<ScoredStatement> gold,
      List<ScoredStatement> predicted) {
    String parent = gold.get(pair.gold()).statement().parent();
    String answered = predicted.get(pair.predicted()).statement().parent();
    if (parent == null || answered == null) {
      return;
    }
    for (int g = 0; g < gold.size(); g++) {
      if (gold.get(g).statement().id().equals(parent)) {
        int answer = matching.answer(g);
        tally.add(
            "labels/nesting/ok",
            answer >= 0 && predicted.get(answer).statement().id().equals(answered));
        return;
      }
    }
  }

  private static Spans hedges(List<ScoredStatement> statements) {
    List<Span> spans = new ArrayList<>();
    for (ScoredStatement statement : statements) {
      for (Hedge hedge : statement.statement().hedges()) {
        spans.add(hedge.span());
      }
    }
    return GoldSpans.united(spans);
  }

  /** Probable and possible count as one class: annotators do not agree on the border. */
  private static @Nullable Object certaintyClass(@Nullable Certainty certainty) {
    return certainty == Certainty.POSSIBLE ? Certainty.PROBABLE : certainty;
  }
}

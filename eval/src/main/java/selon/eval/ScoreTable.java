package selon.eval;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import selon.gold.CorpusName;

/** A corpus's figures as a person reads them: with their intervals, beside those of others. */
final class ScoreTable {

  /** The figures shown, with what to call them, in order. */
  static final Map<String, String> ROWS = rows();

  private ScoreTable() {}

  static void print(
      PrintWriter out, CorpusName corpus, String split, Figures figures, Bootstrap bootstrap) {
    out.printf(
        Locale.ROOT,
        "%n%s %s: %.0f statements, %.0f found%n",
        corpus.label(),
        split,
        figures.value("attributions/linked/gold"),
        figures.value("attributions/linked/pred"));
    out.printf(Locale.ROOT, "  %-26s%7s  %-13s", "", "figure", "95 % interval");
    References.COLUMNS.forEach(column -> out.printf(Locale.ROOT, "%8s", column));
    out.println();
    ROWS.forEach(
        (path, label) -> {
          if (figures.values().containsKey(path)) {
            Bootstrap.Interval interval = bootstrap.interval(path);
            out.printf(
                Locale.ROOT,
                "  %-26s%7.1f  %5.1f - %5.1f",
                label,
                figures.value(path),
                interval.low(),
                interval.high());
            for (String column : References.COLUMNS) {
              out.print(cell(corpus, path, column, figures.value(path)));
            }
            out.println();
          }
        });
  }

  /** A floor that is not reached is marked. */
  private static String cell(CorpusName corpus, String path, String column, double figure) {
    OptionalDouble value = References.value(corpus, path, column);
    if (value.isEmpty()) {
      return " ".repeat(8);
    }
    boolean missed = column.equals("floor") && figure < value.getAsDouble();
    return String.format(Locale.ROOT, "%8s", (missed ? "!" : "") + value.getAsDouble());
  }

  /** The floors that a corpus does not reach, each as a line. */
  static List<String> missedFloors(CorpusName corpus, Figures figures) {
    return ROWS.entrySet().stream()
        .filter(
            row ->
                References.value(corpus, row.getKey(), "floor").orElse(0)
                    > figures.value(row.getKey()))
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "%s %s: %.1f, floor %.1f",
                    corpus.label(),
                    row.getValue(),
                    figures.value(row.getKey()),
                    References.value(corpus, row.getKey(), "floor").orElse(0)))
        .toList();
  }

  private static Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String role : List.of("source", "cue", "content")) {
      rows.put("spans/" + role + "/exact/f1", role + " exact F1");
    }
    rows.put("spans/content/token/f1", "content token F1");
    rows.put("attributions/content_half/f1", "half F1");
    rows.put("attributions/linked/f1", "linked F1");
    rows.put("attributions/linked/p", "linked precision");
    rows.put("attributions/linked/r", "linked recall");
    rows.put("attributions/triple_exact/f1", "triple exact F1");
    rows.put("quotations/linked/r", "linked recall, quotations");
    for (String form : List.of("direct", "mixed", "indirect")) {
      rows.put("by_type/" + form + "/link/r", "linked recall, " + form);
    }
    rows.put("by_type/indirect/half/r", "half recall, indirect");
    for (String label : List.of("kind", "attitude", "stance", "certainty", "polarity")) {
      rows.put("labels/" + label + "/accuracy", label + " accuracy");
    }
    rows.put("labels/hedge/f1", "hedge token F1");
    rows.put("labels/nesting_recall", "nesting recall");
    return rows;
  }
}

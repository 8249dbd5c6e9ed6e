package selon.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures by their path, as {@code spans/source/exact/f1}: percentages with one decimal, or numbers
 * of cases.
 */
public final class Figures {

  private static final List<String> ATTRIBUTIONS =
      List.of(
          "content_exact",
          "content_half",
          "linked",
          "linked_exact_source",
          "triple_exact",
          "triple_lenient");

  private final SortedMap<String, Double> values = new TreeMap<>();
  private final Tally tally;

  private Figures(Tally tally) {
    this.tally = tally;
  }

  static Figures of(Tally tally) {
    Figures figures = new Figures(tally);
    for (String role : List.of("source", "cue", "content")) {
      for (String measure : List.of("exact", "begin", "token")) {
        String path = "spans/" + role + "/" + measure;
        figures.putF1(path, path + "/hit", path + "/pred", path + "/gold");
      }
    }
    for (String measure : ATTRIBUTIONS) {
      String path = "attributions/" + measure;
      figures.putF1(path, path, "attributions/pred", "attributions/gold");
    }
    figures.putShare(
        "speaker_accuracy_on_matched", "attributions/linked", "attributions/content_half");
    figures.putForms();
    figures.putShare("quotations/linked/r", "quotations/linked", "quotations/gold");
    figures.putCount("quotations/gold");
    figures.putLabels();
    for (double share : QuoteCounts.SHARES) {
      String path = "ggt/" + share;
      figures.putF1(path, path + "/hit", path + "/pred", path + "/gold");
      figures.putShare(path + "/speaker_acc", path + "/speaker", path + "/hit");
      figures.putShare(path + "/verb_acc", path + "/verb", path + "/hit");
    }
    return figures;
  }

  private void putForms() {
    for (String form : List.of("direct", "indirect", "mixed", "none")) {
      String path = "by_type/" + form;
      if (tally.count(path + "/gold") + tally.count(path + "/pred") > 0) {
        for (String measure : List.of("half", "ex", "link")) {
          String name = path + "/" + measure;
          putShare(name + "/r", name + "/of_gold", path + "/gold");
          putShare(name + "/p", name + "/of_pred", path + "/pred");
        }
        putCount(path + "/gold");
        putCount(path + "/pred");
      }
    }
  }

  private void putLabels() {
    for (String label : List.of("kind", "attitude", "stance", "certainty", "polarity")) {
      String path = "labels/" + label;
      if (tally.count(path + "/n") > 0) {
        putShare(path + "/accuracy", path + "/ok", path + "/n");
        putCount(path + "/n");
      }
    }
    putF1("labels/hedge", "labels/hedge/hit", "labels/hedge/pred", "labels/hedge/gold");
    putShare("labels/nesting_recall", "labels/nesting/ok", "labels/nested");
    putCount("labels/nested");
  }

  private void putCount(String name) {
    values.put(name, (double) tally.count(name));
  }

  private void putShare(String path, String part, String whole) {
    values.put(path, rounded(100.0 * tally.count(part) / Math.max(1, tally.count(whole))));
  }

  private void putF1(String path, String hit, String pred, String gold) {
    double precision = share(hit, pred);
    double recall = share(hit, gold);
    double both = precision + recall;
    values.put(path + "/p", rounded(100 * precision));
    values.put(path + "/r", rounded(100 * recall));
    values.put(path + "/f1", both == 0 ? 0 : rounded(200 * precision * recall / both));
    values.put(path + "/gold", (double) tally.count(gold));
    values.put(path + "/pred", (double) tally.count(pred));
  }

  private double share(String part, String whole) {
    int all = tally.count(whole);
    return all == 0 ? 0 : (double) tally.count(part) / all;
  }

  /** The exact binary value decides, and an exact half goes to the even digit. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** All figures, by path. */
  public SortedMap<String, Double> values() {
    return Collections.unmodifiableSortedMap(values);
  }

  /**
   * One figure.
   *
   * @return zero if there was no case of it
   */
  public double value(String path) {
    return values.getOrDefault(path, 0.0);
  }
}

package selon.view;

import java.util.ArrayList;
import java.util.List;
import selon.trace.Counts;

/** How often a claim is told, and on whose word, in one line. */
public final class Verdict {

  private Verdict() {}

  /** "told by 12 articles of 9 newsrooms · 2–3 independent reports · on the word of 1 source". */
  public static String of(Counts counts, Labels labels) {
    List<String> parts = new ArrayList<>();
    parts.add(
        labels.of("trace.told")
            + " "
            + labels.count("trace.articles", counts.publications())
            + " "
            + (counts.newsrooms() == 0
                ? labels.of("trace.newsrooms.none")
                : labels.count("trace.newsrooms", counts.newsrooms())));
    parts.add(
        counts.low() == counts.high()
            ? labels.count("trace.reports", counts.low())
            : labels
                .count("trace.reports", counts.high())
                .replace(Integer.toString(counts.high()), counts.low() + "–" + counts.high()));
    if (counts.ultimateSources() > 0) {
      parts.add(labels.count("trace.sources", counts.ultimateSources()));
    } else if (counts.anonymousSources() > 0) {
      parts.add(labels.of("trace.anonymous"));
    }
    return String.join(" · ", parts);
  }
}

package selon.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.trace.Origin;

/**
 * An independent report of a claim, as a page explains it.
 *
 * @param starts the tellings with no known parent that count as one
 * @param reasons of all of them after the first, in words
 * @param descendants the tellings that go back to one of them
 */
public record Report(
    int number, List<TellingEntry> starts, List<String> reasons, List<TellingEntry> descendants) {

  public Report {
    starts = List.copyOf(starts);
    reasons = List.copyOf(reasons);
    descendants = List.copyOf(descendants);
  }

  /** Those of the claim, in order. */
  public static List<Report> of(ClaimEntry claim, Labels labels) {
    Map<String, TellingEntry> byArticle = new HashMap<>();
    claim.tellings().forEach(telling -> byArticle.put(telling.article(), telling));
    int[] roots = claim.roots();
    Map<Integer, List<TellingEntry>> descendants = new HashMap<>();
    for (TellingEntry telling : claim.tellings()) {
      int root = roots[telling.number()];
      if (root != telling.number()) {
        descendants.computeIfAbsent(root, r -> new ArrayList<>()).add(telling);
      }
    }
    List<Report> reports = new ArrayList<>();
    for (Origin origin : claim.cascade().origins()) {
      List<TellingEntry> starts = new ArrayList<>();
      List<TellingEntry> below = new ArrayList<>();
      for (String article : origin.articles()) {
        TellingEntry start = byArticle.get(article);
        if (start != null) {
          starts.add(start);
          below.addAll(descendants.getOrDefault(start.number(), List.of()));
        }
      }
      if (!starts.isEmpty()) {
        List<String> reasons =
            origin.reasons().stream().map(r -> labels.of("reason", r)).distinct().toList();
        reports.add(new Report(reports.size() + 1, starts, reasons, below));
      }
    }
    return reports;
  }
}

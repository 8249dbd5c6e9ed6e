package selon.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/** In which traced claims the tellings of written cascades were found. */
final class FoundTellings {

  private record Placed(Span span, int claim) {}

  /** A gold telling and the traced claims of several articles that hit it. */
  private record Telling(int claim, String article, Set<Integer> hits) {}

  private final List<JsonNode> traces;
  private final List<Telling> tellings = new ArrayList<>();

  /** For each telling the traced claim that it counts for; -1 for none. */
  private final List<Integer> assigned;

  FoundTellings(List<GoldStory.Claim> gold, List<JsonNode> traces) {
    this.traces = traces;
    place(gold);
    assigned = assign();
  }

  int size() {
    return tellings.size();
  }

  private void place(List<GoldStory.Claim> gold) {
    Map<String, List<Placed>> placed = new HashMap<>();
    for (int k = 0; k < traces.size(); k++) {
      for (JsonNode appearance : traces.get(k).path("appearances")) {
        for (JsonNode span : appearance.path("content")) {
          placed
              .computeIfAbsent(appearance.path("article").asText(), a -> new ArrayList<>())
              .add(new Placed(new Span(span.get(0).asInt(), span.get(1).asInt()), k));
        }
      }
    }
    for (int g = 0; g < gold.size(); g++) {
      for (Map.Entry<String, GoldStory.Told> told : gold.get(g).tellings().entrySet()) {
        Set<Integer> hits = new TreeSet<>();
        for (Placed place : placed.getOrDefault(told.getKey(), List.of())) {
          if (TraceTrainer.overlap(told.getValue().span(), place.span())
              && articles(traces.get(place.claim())).size() > 1) {
            hits.add(place.claim());
          }
        }
        tellings.add(new Telling(g, told.getKey(), hits));
      }
    }
  }

  /** The articles that tell a traced claim. */
  static Set<String> articles(JsonNode trace) {
    Set<String> articles = new HashSet<>();
    trace.path("appearances").forEach(a -> articles.add(a.path("article").asText()));
    return articles;
  }

  /** For each telling the traced claim that holds most tellings of its gold claim; -1 for none. */
  private List<Integer> assign() {
    Map<List<Integer>, Integer> held = new HashMap<>();
    for (Telling telling : tellings) {
      telling.hits().forEach(k -> held.merge(List.of(telling.claim(), k), 1, Integer::sum));
    }
    List<Integer> assigned = new ArrayList<>();
    for (Telling telling : tellings) {
      int best = -1;
      int most = 0;
      for (int k : telling.hits()) {
        int here = held.getOrDefault(List.of(telling.claim(), k), 0);
        if (here > most) {
          most = here;
          best = k;
        }
      }
      assigned.add(best);
    }
    return assigned;
  }

  /** The traced claims of several articles that hit no gold telling. */
  double untracked() {
    Set<Integer> hit = new HashSet<>();
    tellings.forEach(telling -> hit.addAll(telling.hits()));
    return (double)
        IntStream.range(0, traces.size())
            .filter(k -> !hit.contains(k) && articles(traces.get(k)).size() > 1)
            .count();
  }

  /** How many were found, and B-cubed of the claims that they were found in. */
  void score(TraceFigures figures) {
    double precision = 0;
    double recall = 0;
    int found = 0;
    for (int i = 0; i < tellings.size(); i++) {
      if (assigned.get(i) < 0) {
        continue;
      }
      found++;
      int together = 0;
      int both = 0;
      int all = 0;
      for (int j = 0; j < tellings.size(); j++) {
        boolean same = tellings.get(j).claim() == tellings.get(i).claim();
        boolean with = assigned.get(j).equals(assigned.get(i));
        together += with ? 1 : 0;
        both += with && same ? 1 : 0;
        all += same ? 1 : 0;
      }
      precision += (double) both / together;
      recall += (double) both / all;
    }
    figures.add("found", found);
    double p = precision / Math.max(1, found);
    double r = recall / Math.max(1, found);
    figures.put("clusters_b3/p", 100 * p, 1);
    figures.put("clusters_b3/r", 100 * r, 1);
    figures.put("clusters_b3/f1", p + r == 0 ? 0 : 100 * (2 * p * r / (p + r)), 1);
  }

  /** The traced claim that holds most tellings of a gold claim; null if none holds any. */
  @Nullable Integer traced(int claim) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      if (tellings.get(i).claim() == claim && assigned.get(i) >= 0) {
        counts.merge(assigned.get(i), 1, Integer::sum);
      }
    }
    Integer best = null;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}

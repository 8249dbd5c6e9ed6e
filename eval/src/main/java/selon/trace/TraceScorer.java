package selon.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.page.ArticleRecord;
import selon.text.Span;

/**
 * Scores traces against written cascades by the measures of the reference scorer, of which it gives
 * the same figures: tellings found, B-cubed of claims, derivations exact and up to the wording of
 * the parent, roots, independent reports, mutations and alerts.
 */
final class TraceScorer {

  private final List<GoldStory.Claim> gold = new ArrayList<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final List<JsonNode> traces;
  private final Map<String, List<Placed>> placed = new HashMap<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<String, Double> sums = new HashMap<>();
  private final SortedMap<String, Double> figures = new TreeMap<>();

  private record Placed(Span span, int claim) {}

  /** A gold telling and the traced claims of several articles that hit it. */
  private record Telling(int claim, String article, Set<Integer> hits) {}

  private TraceScorer(List<GoldStory> stories, List<JsonNode> traces) {
    this.traces = traces;
    for (GoldStory story : stories) {
      gold.addAll(story.claims());
      for (ArticleRecord article : story.articles()) {
        outlets.put(article.id(), String.valueOf(article.outlet()));
      }
    }
  }

  /**
   * The figures by name.
   *
   * @param traces lines of the trace format
   */
  static SortedMap<String, Double> score(List<GoldStory> stories, List<JsonNode> traces) {
    TraceScorer scorer = new TraceScorer(stories, traces);
    scorer.score();
    return scorer.figures;
  }

  private void score() {
    place();
    List<Integer> assigned = assign();
    clusters(assigned);
    for (int g = 0; g < gold.size(); g++) {
      add("edges/gold", gold.get(g).derivations().size());
      add("mutations/gold", mutations(gold.get(g)).size());
      add("roots/all", gold.get(g).tellings().size());
      add("alerts/gold", gold.get(g).alerts().size());
      Integer best = traced(g, assigned);
      if (best != null) {
        claim(gold.get(g), traces.get(best));
      }
    }
    percent("found", count("found"), tellings.size());
    prf("edges", count("edges/hit"));
    prf("edges_up_to_wording", count("edges/wording"));
    percent("root_accuracy", count("roots/ok"), count("roots/all"));
    double scored = Math.max(1, count("claims"));
    percent("independence/exact_when_one", count("one/ok"), count("one"));
    percent("independence/exact_when_several", count("several/ok"), count("several"));
    percent(
        "independence/balanced",
        count("one/ok") / Math.max(1, count("one"))
            + count("several/ok") / Math.max(1, count("several")),
        2);
    percent("independence/interval_covers", count("covered"), scored);
    figures.put("independence/interval_width", rounded(count("width") / scored, 2));
    figures.put("independence/mean_abs_error", rounded(count("error") / scored, 2));
    figures.put("independence/counting_outlets", rounded(count("outlets") / scored, 2));
    prf("mutations", count("mutations/hit"));
    percent("alerts/recall", count("alerts/hit"), count("alerts/gold"));
    percent("alerts/precision", count("alerts/right"), count("alerts/pred"));
    percent("untracked_claims_per_100_articles", untracked(), outlets.size());
  }

  private void place() {
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

  private static Set<String> articles(JsonNode trace) {
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
  private double untracked() {
    Set<Integer> hit = new HashSet<>();
    tellings.forEach(telling -> hit.addAll(telling.hits()));
    return (double)
        java.util.stream.IntStream.range(0, traces.size())
            .filter(k -> !hit.contains(k) && articles(traces.get(k)).size() > 1)
            .count();
  }

  private void clusters(List<Integer> assigned) {
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
    add("found", found);
    double p = precision / Math.max(1, found);
    double r = recall / Math.max(1, found);
    figures.put("clusters_b3/p", rounded(100 * p, 1));
    figures.put("clusters_b3/r", rounded(100 * r, 1));
    figures.put("clusters_b3/f1", p + r == 0 ? 0 : rounded(100 * (2 * p * r / (p + r)), 1));
  }

  private @org.jspecify.annotations.Nullable Integer traced(int claim, List<Integer> assigned) {
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

  private static Set<String> mutations(GoldStory.Claim claim) {
    Set<String> all = new HashSet<>();
    for (GoldStory.Step step : claim.derivations()) {
      step.mutations().forEach(kind -> all.add(step.from() + " " + step.to() + " " + kind));
    }
    return all;
  }

  private void claim(GoldStory.Claim claim, JsonNode trace) {
    Map<String, String> parent = new HashMap<>();
    Map<String, Double> probability = new HashMap<>();
    Set<String> mutations = new HashSet<>();
    for (JsonNode derivation : trace.path("derivations")) {
      String from = derivation.path("from").path("article").asText();
      String to = derivation.path("to").path("article").asText();
      if (!claim.tellings().containsKey(from) || !claim.tellings().containsKey(to)) {
        continue;
      }
      double p = derivation.path("probability").asDouble(1);
      if (!parent.containsKey(to) || p > probability.getOrDefault(to, 0.0)) {
        parent.put(to, from);
        probability.put(to, p);
      }
      for (JsonNode mutation : derivation.path("mutations")) {
        mutations.add(from + " " + to + " " + mutation.path("kind").asText());
      }
    }
    edges(claim, parent);
    Set<String> wanted = mutations(claim);
    add("mutations/pred", mutations.size());
    add("mutations/hit", (double) mutations.stream().filter(wanted::contains).count());
    roots(claim, parent, articles(trace));
    independence(claim, trace.path("counts").path("independentReports"));
    alerts(claim, trace);
  }

  private void edges(GoldStory.Claim claim, Map<String, String> parent) {
    add("edges/pred", parent.size());
    parent.forEach(
        (to, from) -> {
          Set<String> parents = parents(claim, to);
          add("edges/hit", parents.contains(from) ? 1 : 0);
          String words = wording(claim, from);
          boolean alike =
              parents.contains(from)
                  || parents.stream().anyMatch(p -> wording(claim, p).equals(words));
          add("edges/wording", alike ? 1 : 0);
        });
  }

  private static Set<String> parents(GoldStory.Claim claim, String child) {
    Set<String> parents = new TreeSet<>();
    for (GoldStory.Step step : claim.derivations()) {
      if (step.to().equals(child)) {
        parents.add(step.from());
      }
    }
    return parents;
  }

  private static String wording(GoldStory.Claim claim, String article) {
    GoldStory.Told told = claim.tellings().get(article);
    return told == null
        ? ""
        : told.words().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", " ").strip();
  }

  private void roots(GoldStory.Claim claim, Map<String, String> parent, Set<String> traced) {
    for (String article : claim.tellings().keySet()) {
      if (!traced.contains(article)) {
        continue;
      }
      Set<String> roots = new HashSet<>();
      ancestors(claim, article, roots, new HashSet<>());
      Set<String> classes = new HashSet<>();
      for (Set<String> origin : claim.origins()) {
        if (origin.stream().anyMatch(roots::contains)) {
          classes.addAll(origin);
        }
      }
      Set<String> right = classes.isEmpty() ? roots : classes;
      String root = article;
      Set<String> seen = new HashSet<>();
      while (parent.containsKey(root) && seen.add(root)) {
        root = parent.getOrDefault(root, root);
      }
      add("roots/ok", right.contains(root) ? 1 : 0);
    }
  }

  private static void ancestors(
      GoldStory.Claim claim, String article, Set<String> roots, Set<String> seen) {
    if (seen.add(article)) {
      Set<String> parents = parents(claim, article);
      if (parents.isEmpty()) {
        roots.add(article);
      }
      parents.forEach(parent -> ancestors(claim, parent, roots, seen));
    }
  }

  private void independence(GoldStory.Claim claim, JsonNode reports) {
    int origins = claim.origins().size();
    double expected = reports.path("expected").asDouble();
    long newsrooms = claim.tellings().keySet().stream().map(outlets::get).distinct().count();
    add("claims", 1);
    add("error", Math.abs(expected - origins));
    add("outlets", (double) Math.abs(newsrooms - origins));
    String size = origins == 1 ? "one" : "several";
    add(size, 1);
    add(size + "/ok", (int) (expected + 0.5) == origins ? 1 : 0);
    double low = reports.path("low").asDouble();
    double high = reports.path("high").asDouble();
    add("width", high - low);
    add("covered", low - 1e-9 <= origins && origins <= high + 1e-9 ? 1 : 0);
  }

  private void alerts(GoldStory.Claim claim, JsonNode trace) {
    List<Set<String>> found = new ArrayList<>();
    for (JsonNode alert : trace.path("alerts")) {
      String kind = alert.path("kind").asText();
      if (kind.equals("circular") || kind.equals("false-confirmation")) {
        Set<String> articles = new HashSet<>();
        alert.path("articles").forEach(article -> articles.add(article.asText()));
        found.add(articles);
      }
    }
    add("alerts/pred", found.size());
    add("alerts/hit", meeting(claim.alerts(), found));
    add("alerts/right", meeting(found, claim.alerts()));
  }

  private static double meeting(List<Set<String>> some, List<Set<String>> others) {
    return (double) some.stream().filter(s -> others.stream().anyMatch(o -> meet(s, o))).count();
  }

  private static boolean meet(Collection<String> a, Collection<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private void add(String name, double value) {
    sums.merge(name, value, Double::sum);
  }

  private double count(String name) {
    return sums.getOrDefault(name, 0.0);
  }

  private void percent(String name, double part, double whole) {
    figures.put(name, rounded(100 * part / Math.max(1, whole), 1));
  }

  private void prf(String name, double hit) {
    String base = name.startsWith("edges") ? "edges" : name;
    double p = count(base + "/pred") == 0 ? 0 : hit / count(base + "/pred");
    double r = count(base + "/gold") == 0 ? 0 : hit / count(base + "/gold");
    figures.put(name + "/p", rounded(100 * p, 1));
    figures.put(name + "/r", rounded(100 * r, 1));
    figures.put(name + "/f1", p + r == 0 ? 0 : rounded(200 * p * r / (p + r), 1));
  }

  private static double rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
  }
}

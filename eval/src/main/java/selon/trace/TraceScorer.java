package selon.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import selon.page.ArticleRecord;

/**
 * Scores traces against written cascades by the measures of the reference scorer, of which it gives
 * the same figures: tellings found, B-cubed of claims, derivations exact and up to the wording of
 * the parent, roots, independent reports, mutations and alerts.
 */
final class TraceScorer {

  private final List<GoldStory.Claim> gold = new ArrayList<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final List<JsonNode> traces;
  private final FoundTellings tellings;
  private final TraceFigures figures = new TraceFigures();

  private TraceScorer(List<GoldStory> stories, List<JsonNode> traces) {
    this.traces = traces;
    for (GoldStory story : stories) {
      gold.addAll(story.claims());
      for (ArticleRecord article : story.articles()) {
        outlets.put(article.id(), String.valueOf(article.outlet()));
      }
    }
    this.tellings = new FoundTellings(gold, traces);
  }

  /**
   * The figures by name.
   *
   * @param traces lines of the trace format
   */
  static SortedMap<String, Double> score(List<GoldStory> stories, List<JsonNode> traces) {
    TraceScorer scorer = new TraceScorer(stories, traces);
    scorer.score();
    return scorer.figures.all();
  }

  private void score() {
    tellings.score(figures);
    for (int g = 0; g < gold.size(); g++) {
      figures.add("edges/gold", gold.get(g).derivations().size());
      figures.add("mutations/gold", mutations(gold.get(g)).size());
      figures.add("roots/all", gold.get(g).tellings().size());
      figures.add("alerts/gold", gold.get(g).alerts().size());
      Integer best = tellings.traced(g);
      if (best != null) {
        claim(gold.get(g), traces.get(best));
      }
    }
    figures.percent("found", figures.count("found"), tellings.size());
    figures.prf("edges", figures.count("edges/hit"));
    figures.prf("edges_up_to_wording", figures.count("edges/wording"));
    figures.percent("root_accuracy", figures.count("roots/ok"), figures.count("roots/all"));
    double scored = Math.max(1, figures.count("claims"));
    figures.percent("independence/exact_when_one", figures.count("one/ok"), figures.count("one"));
    figures.percent(
        "independence/exact_when_several", figures.count("several/ok"), figures.count("several"));
    figures.percent(
        "independence/balanced",
        figures.count("one/ok") / Math.max(1, figures.count("one"))
            + figures.count("several/ok") / Math.max(1, figures.count("several")),
        2);
    figures.percent("independence/interval_covers", figures.count("covered"), scored);
    figures.put("independence/interval_width", figures.count("width") / scored, 2);
    figures.put("independence/mean_abs_error", figures.count("error") / scored, 2);
    figures.put("independence/counting_outlets", figures.count("outlets") / scored, 2);
    figures.prf("mutations", figures.count("mutations/hit"));
    figures.percent("alerts/recall", figures.count("alerts/hit"), figures.count("alerts/gold"));
    figures.percent(
        "alerts/precision", figures.count("alerts/right"), figures.count("alerts/pred"));
    figures.percent("untracked_claims_per_100_articles", tellings.untracked(), outlets.size());
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
    figures.add("mutations/pred", mutations.size());
    figures.add("mutations/hit", (double) mutations.stream().filter(wanted::contains).count());
    roots(claim, parent, FoundTellings.articles(trace));
    independence(claim, trace.path("counts").path("independentReports"));
    alerts(claim, trace);
  }

  private void edges(GoldStory.Claim claim, Map<String, String> parent) {
    figures.add("edges/pred", parent.size());
    parent.forEach(
        (to, from) -> {
          Set<String> parents = parents(claim, to);
          figures.add("edges/hit", parents.contains(from) ? 1 : 0);
          String words = wording(claim, from);
          boolean alike =
              parents.contains(from)
                  || parents.stream().anyMatch(p -> wording(claim, p).equals(words));
          figures.add("edges/wording", alike ? 1 : 0);
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
      figures.add("roots/ok", right.contains(root) ? 1 : 0);
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
    figures.add("claims", 1);
    figures.add("error", Math.abs(expected - origins));
    figures.add("outlets", (double) Math.abs(newsrooms - origins));
    String size = origins == 1 ? "one" : "several";
    figures.add(size, 1);
    figures.add(size + "/ok", (int) (expected + 0.5) == origins ? 1 : 0);
    double low = reports.path("low").asDouble();
    double high = reports.path("high").asDouble();
    figures.add("width", high - low);
    figures.add("covered", low - 1e-9 <= origins && origins <= high + 1e-9 ? 1 : 0);
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
    figures.add("alerts/pred", found.size());
    figures.add("alerts/hit", meeting(claim.alerts(), found));
    figures.add("alerts/right", meeting(found, claim.alerts()));
  }

  private static double meeting(List<Set<String>> some, List<Set<String>> others) {
    return (double) some.stream().filter(s -> others.stream().anyMatch(o -> meet(s, o))).count();
  }

  private static boolean meet(Collection<String> a, Collection<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}

package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import selon.statement.Reading;
import selon.text.Span;

/** How many translated tellings are found in the claim of what they were translated from. */
final class Translations {

  private final Map<String, String> languages = new HashMap<>();
  private final Map<String, List<Integer>> byArticle = new HashMap<>();
  private final List<Cascade> cascades;

  private Translations(Simulator.World world, List<Cascade> cascades) {
    this.cascades = cascades;
    for (Reading reading : world.readings()) {
      languages.put(reading.article().id(), reading.article().language().tag());
    }
    for (int i = 0; i < cascades.size(); i++) {
      for (Appearance appearance : cascades.get(i).appearances()) {
        byArticle.computeIfAbsent(appearance.article().id(), id -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The figures; none if nothing was translated. */
  static SortedMap<String, Double> figures(Simulator.World world, List<Cascade> cascades) {
    return new Translations(world, cascades).figures(world.stories());
  }

  private SortedMap<String, Double> figures(List<GoldStory> stories) {
    int all = 0;
    int together = 0;
    int derived = 0;
    for (GoldStory story : stories) {
      for (GoldStory.Claim claim : story.claims()) {
        for (GoldStory.Step step : claim.derivations()) {
          if (!languages.getOrDefault(step.from(), "").equals(languages.get(step.to()))) {
            Set<Integer> claims = claims(claim, step.to());
            claims.retainAll(claims(claim, step.from()));
            all++;
            together += claims.isEmpty() ? 0 : 1;
            derived += claims.stream().anyMatch(each -> derives(each, step)) ? 1 : 0;
          }
        }
      }
    }
    SortedMap<String, Double> figures = new TreeMap<>();
    if (all > 0) {
      figures.put("translated", (double) all);
      figures.put("translated/in_claim_of_parent", Math.round(1000.0 * together / all) / 10.0);
      figures.put("translated/parent_found", Math.round(1000.0 * derived / all) / 10.0);
    }
    return figures;
  }

  /** The claims found that hold an article's telling. */
  private Set<Integer> claims(GoldStory.Claim claim, String article) {
    GoldStory.Told told = claim.tellings().get(article);
    Set<Integer> claims = new HashSet<>();
    if (told != null) {
      for (int each : byArticle.getOrDefault(article, List.of())) {
        for (Appearance appearance : cascades.get(each).appearances()) {
          if (appearance.article().id().equals(article) && meet(appearance, told.span())) {
            claims.add(each);
          }
        }
      }
    }
    return claims;
  }

  private static boolean meet(Appearance appearance, Span told) {
    return appearance.content().pieces().stream()
        .anyMatch(piece -> TraceTrainer.overlap(told, piece));
  }

  /** Whether the likeliest parent of the step's later telling is its earlier one. */
  private boolean derives(int claim, GoldStory.Step step) {
    return cascades.get(claim).derivations().stream()
        .filter(made -> made.to().article().id().equals(step.to()))
        .findFirst()
        .filter(made -> made.from().article().id().equals(step.from()))
        .isPresent();
  }
}

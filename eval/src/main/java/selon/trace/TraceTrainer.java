package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.text.Span;

/** Learns what tells that two wordings make one claim, and that one version comes from another. */
final class TraceTrainer {

  private static final double PENALTY = 0.002;

  /** How much a pair of the background counts beside one of the stories. */
  private static final double BACKGROUND = 0.02;

  /** How likely a version was there before another counts for what it is, a chance. */
  private static final double CHANCE = 1;

  /** The weight of plain words before anything is learned. */
  private static final double PLAIN = 0.7;

  /** That of a body's own page, which need not copy what it says. */
  private static final double OWN_WORDS = 1;

  private static final double PENALTY_EDGES = 0.05;

  private final Dossiers all;
  private final Dossiers background;
  private final List<double[]> unrelated = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();

  /**
   * @param all the stories
   * @param background articles that have nothing to do with one another
   */
  TraceTrainer(Dossiers all, Dossiers background) {
    this.all = all;
    this.background = background;
    all.dossiers().forEach(dossier -> numbers.put(dossier.id(), dossier.number()));
  }

  /** A model, the names of its features and the file that it ships in. */
  record Table(String file, List<String> names, LogLinear model) {}

  /** The models, trained on these stories. */
  List<Table> tables(List<GoldStory> stories) {
    LogLinear[] kinship = kinship(stories);
    return List.of(
        new Table("likeness.tsv", Likeness.NAMES, likeness(stories)),
        new Table("kinship.tsv", EdgeFeatures.NAMES, kinship[0]),
        new Table("roots.tsv", RootFeatures.NAMES, kinship[1]));
  }

  /** A tracer with models trained on these stories. */
  Tracer tracer(List<GoldStory> stories) {
    LogLinear[] kinship = kinship(stories);
    return Tracer.of(likeness(stories), new ForestFinder(kinship[0], kinship[1]));
  }

  /** Which gold claims a wording tells. */
  private List<Set<String>> claims(List<GoldStory> stories) {
    List<Set<String>> claims = new ArrayList<>();
    for (Wording wording : all.wordings()) {
      Set<String> told = new HashSet<>();
      for (GoldStory story : stories) {
        for (GoldStory.Claim claim : story.claims()) {
          if (wording.places().stream().anyMatch(place -> tells(place, claim))) {
            told.add(story.name() + claim.id());
          }
        }
      }
      claims.add(told);
    }
    return claims;
  }

  private boolean tells(Wording.Place place, GoldStory.Claim claim) {
    Dossier dossier = all.dossiers().get(place.article());
    GoldStory.Told told = claim.tellings().get(dossier.id());
    return told != null
        && dossier.tellings().get(place.telling()).content().pieces().stream()
            .anyMatch(piece -> overlap(piece, told.span()));
  }

  /** By at least 30 % of the shorter. */
  static boolean overlap(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())
        >= 0.3 * Math.min(a.length(), b.length());
  }

  LogLinear likeness(List<GoldStory> stories) {
    Set<String> articles = new HashSet<>();
    stories.forEach(story -> story.articles().forEach(article -> articles.add(article.id())));
    List<Set<String>> claims = claims(stories);
    Likeness likeness = all.likeness(new LogLinear(new double[Likeness.NAMES.size()]));
    List<double[]> examples = new ArrayList<>();
    List<Boolean> same = new ArrayList<>();
    List<Double> weight = new ArrayList<>();
    for (int[] pair : all.pairs()) {
      Wording a = all.wordings().get(pair[0]);
      Wording b = all.wordings().get(pair[1]);
      if (articles.contains(all.dossiers().get(a.article()).id())
          && articles.contains(all.dossiers().get(b.article()).id())
          && !(claims.get(pair[0]).isEmpty() && claims.get(pair[1]).isEmpty())) {
        examples.add(likeness.features(a, b));
        same.add(claims.get(pair[0]).stream().anyMatch(claims.get(pair[1])::contains));
        weight.add(1.0);
      }
    }
    double total = examples.size();
    for (double[] features : unrelated()) {
      examples.add(features);
      same.add(false);
      weight.add(BACKGROUND);
    }
    int n = examples.size();
    return new LogLinear(
        Descent.minimise(
            Likeness.NAMES.size(),
            PENALTY,
            (weights, slope) -> {
              LogLinear model = new LogLinear(weights);
              for (int e = 0; e < n; e++) {
                double[] x = examples.get(e);
                double error = model.probability(x) - (same.get(e) ? 1 : 0);
                for (int i = 0; i < x.length; i++) {
                  slope[i] += weight.get(e) * error * x[i] / total;
                }
              }
            }));
  }

  /** The features of pairs of the background, from different articles. */
  private List<double[]> unrelated() {
    if (unrelated.isEmpty()) {
      Likeness likeness = background.likeness(new LogLinear(new double[Likeness.NAMES.size()]));
      for (int[] pair : background.pairs()) {
        Wording a = background.wordings().get(pair[0]);
        Wording b = background.wordings().get(pair[1]);
        if (a.article() != b.article()) {
          unrelated.add(likeness.features(a, b));
        }
      }
    }
    return unrelated;
  }

  /** The versions of a gold claim, by the wordings that tell it. */
  List<Version> versions(GoldStory.Claim claim) {
    List<Wording> wordings = new ArrayList<>();
    Map<Integer, Double> weight = new TreeMap<>();
    for (Wording wording : all.wordings()) {
      List<Wording.Place> places =
          wording.places().stream().filter(place -> tells(place, claim)).toList();
      if (!places.isEmpty()) {
        wordings.add(wording);
        weight.put(wording.number(), (double) wording.bag().length);
      }
    }
    return all.versions(wordings, weight).stream()
        .filter(version -> claim.tellings().containsKey(version.article()))
        .toList();
  }

  /** The models of in-edges and of roots. */
  LogLinear[] kinship(List<GoldStory> stories) {
    Kinship kinship = all.kinship();
    List<Kinship.Choice> choices = new ArrayList<>();
    List<Set<String>> parents = new ArrayList<>();
    for (GoldStory story : stories) {
      for (GoldStory.Claim claim : story.claims()) {
        List<Version> versions = versions(claim);
        for (Kinship.Choice choice : kinship.choices(versions, Slips.NONE)) {
          Set<String> true_ = new HashSet<>();
          for (GoldStory.Step step : claim.derivations()) {
            if (step.to().equals(choice.version().article())
                && choice.candidates().stream().anyMatch(c -> c.article().equals(step.from()))) {
              true_.add(step.from());
            }
          }
          boolean root =
              claim.derivations().stream()
                  .noneMatch(step -> step.to().equals(choice.version().article()));
          if (root || !true_.isEmpty()) {
            choices.add(choice);
            parents.add(true_);
          }
        }
      }
    }
    int edge = EdgeFeatures.NAMES.size();
    int n = choices.size();
    double[] weights =
        Descent.minimise(
            edge + RootFeatures.NAMES.size(),
            PENALTY_EDGES,
            signs(),
            expected(),
            (w, slope) -> {
              for (int c = 0; c < n; c++) {
                step(choices.get(c), parents.get(c), w, slope, edge, n);
              }
            });
    return new LogLinear[] {
      new LogLinear(java.util.Arrays.copyOf(weights, edge)),
      new LogLinear(java.util.Arrays.copyOfRange(weights, edge, weights.length))
    };
  }

  private static final Map<String, Integer> EDGE_SIGNS =
      signs(
          "time-order words words-best words-lead runs runs-best runs-article runs-article-best"
              + " likeness-of-articles rare-shared rare-shared-best numbers-same credit-sentence"
              + " credit-article credit-byline credit-agencies credit-chain link same-family"
              + " parent-agency parent-organisation same-language same-source hedges-same"
              + " own-runs-article own-runs-article-best own-runs-sentence names-shared translated",
          "gap numbers-differ numbers-lost credits-another credited-back both-sources-differ"
              + " source-of-child-only undated superseded");

  private static final Map<String, Integer> ROOT_SIGNS =
      signs(
          "no-earlier credits-nobody-in-sentence credits-nobody names-itself agency organisation"
              + " named-source person-signs first-person names-itself-in-article names-of-its-own"
              + " told-to-it press-was-there first-person-in-article nobody-and-few-words"
              + " speaks-for-itself somebody-told-it saw-it saw-something learned-it heard-what-it-quotes"
              + " credited-by-others",
          "best-words best-runs best-runs-article signed-by-agencies earlier-same-family"
              + " best-own-runs-article best-own-runs-sentence hours-since-first translated");

  private static Map<String, Integer> signs(String more, String less) {
    Map<String, Integer> signs = new TreeMap<>();
    for (String name : more.split(" ")) {
      signs.put(name, 1);
    }
    for (String name : less.split(" ")) {
      signs.put(name, -1);
    }
    return signs;
  }

  /** Which way each feature can speak. */
  private static int[] signs() {
    return java.util.stream.Stream.concat(
            EdgeFeatures.NAMES.stream().map(name -> EDGE_SIGNS.getOrDefault(name, 0)),
            RootFeatures.NAMES.stream().map(name -> ROOT_SIGNS.getOrDefault(name, 0)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** What an article says of itself in plain words counts, however few examples there are. */
  private static final Map<String, Double> EXPECTED_EDGES =
      Map.of("translated", PLAIN, "time-order", CHANCE);

  private static final Map<String, Double> EXPECTED_ROOTS =
      Map.of(
          "translated",
          -PLAIN,
          "somebody-told-it",
          PLAIN,
          "saw-it",
          PLAIN,
          "press-was-there",
          PLAIN,
          "speaks-for-itself",
          OWN_WORDS,
          "credited-by-others",
          PLAIN);

  private static double[] expected() {
    return java.util.stream.Stream.concat(
            EdgeFeatures.NAMES.stream().map(name -> EXPECTED_EDGES.getOrDefault(name, 0.0)),
            RootFeatures.NAMES.stream().map(name -> EXPECTED_ROOTS.getOrDefault(name, 0.0)))
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static void step(
      Kinship.Choice choice, Set<String> parents, double[] w, double[] slope, int edge, int n) {
    int size = choice.candidates().size();
    double[] scores = new double[size + 1];
    double[][] features = new double[size + 1][];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= size; i++) {
      features[i] = i < size ? choice.features().get(i) : choice.root();
      for (int k = 0; k < features[i].length; k++) {
        scores[i] += features[i][k] * w[i < size ? k : edge + k];
      }
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    double good = 0;
    for (int i = 0; i <= size; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
      good += right(choice, parents, i) ? scores[i] : 0;
    }
    for (int i = 0; i <= size; i++) {
      double wanted = right(choice, parents, i) ? scores[i] / good : 0;
      double error = (scores[i] / sum - wanted) / n;
      for (int k = 0; k < features[i].length; k++) {
        slope[i < size ? k : edge + k] += error * features[i][k];
      }
    }
  }

  private static boolean right(Kinship.Choice choice, Set<String> parents, int i) {
    return i == choice.candidates().size()
        ? parents.isEmpty()
        : parents.contains(choice.candidates().get(i).article());
  }
}

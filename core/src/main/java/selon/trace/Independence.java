package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import selon.claim.Folding;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.corpus.Versions;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;

/** How many reports of a claim there are that do not go back to one another. */
final class Independence {

  /** How much of the probability lies below the low number and above the high one. */
  private static final double TAIL = 0.1;

  /**
   * Learning sees too few late origins and believes too little in them: what bounds the number adds
   * this to their odds.
   */
  private static final double LATE = Math.exp(0.6);

  /** What is less likely is left out of a distribution. */
  private static final double NEVER = 1e-15;

  private final Credits credits;
  private final Versions versions;

  Independence(Credits credits, Versions versions) {
    this.credits = credits;
    this.versions = versions;
  }

  /**
   * The roots of the forest, those of one wording or one publisher together unless the source spoke
   * to each.
   */
  List<Origin> origins(List<ForestFinder.Node> forest) {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    Map<String, List<Origin.Reason>> reasons = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    for (ForestFinder.Node node : forest) {
      if (!node.root()) {
        continue;
      }
      String family = "f " + publisher(node.version());
      List<String> unseen = unseen(node.version());
      String wording = "w " + Keys.wording(node.version().main().terms());
      boolean heard = FirstHand.heard(node.version(), credits);
      String key = keys.get(family);
      Origin.Reason reason =
          key == null ? Origin.Reason.SAME_WORDING : Origin.Reason.SAME_PUBLISHER;
      key = key == null && !heard ? keys.get(wording) : key;
      for (String parent : unseen) {
        if (key == null && keys.containsKey(parent)) {
          key = keys.get(parent);
          reason = Origin.Reason.SAME_UNSEEN_PARENT;
        }
      }
      if (key == null) {
        key = family;
      } else {
        reasons.computeIfAbsent(key, k -> new ArrayList<>()).add(reason);
      }
      keys.putIfAbsent(family, key);
      keys.putIfAbsent(wording, key);
      for (String parent : unseen) {
        keys.putIfAbsent(parent, key);
      }
      articles.computeIfAbsent(key, k -> new ArrayList<>()).add(node.version().article());
    }
    List<Origin> origins = new ArrayList<>();
    articles.forEach(
        (key, ids) -> origins.add(new Origin(ids, reasons.getOrDefault(key, List.of()))));
    return origins;
  }

  /** The media between the outlet and the source, which the collection has no version of. */
  private static List<String> unseen(Version version) {
    Statement statement = version.main().statement();
    List<String> names = new ArrayList<>();
    if (statement == null) {
      return names;
    }
    List<String> chain = statement.chain();
    for (int i = 1; i + 1 < chain.size(); i++) {
      names.add("u " + Folding.fold(chain.get(i)));
    }
    String name = statement.source().name();
    if (statement.source().kind() == SourceKind.MEDIUM && name != null) {
      names.add("u " + Folding.fold(name));
    }
    names.remove("u ");
    return names;
  }

  Counts count(List<ForestFinder.Node> forest, List<Origin> origins) {
    Map<String, Double> derived = new LinkedHashMap<>();
    Map<String, Double> bounds = new LinkedHashMap<>();
    Map<String, String> classes = new HashMap<>();
    for (Origin origin : origins) {
      origin.articles().forEach(article -> classes.put(article, origin.articles().get(0)));
    }
    Map<String, String> publishers = new HashMap<>();
    for (ForestFinder.Node node : forest) {
      String origin = classes.get(node.version().article());
      if (origin != null) {
        publishers.put(publisher(node.version()), origin);
      }
    }
    Set<String> families = new TreeSet<>();
    Set<Set<String>> sources = new LinkedHashSet<>();
    Set<String> articles = new TreeSet<>();
    Set<String> anonymous = new TreeSet<>();
    for (ForestFinder.Node node : forest) {
      String article = node.version().article();
      String family = node.version().dossier().family();
      String publisher = publisher(node.version());
      String origin = classes.getOrDefault(article, publishers.getOrDefault(publisher, publisher));
      derived.merge(origin, 1 - node.origin(), Math::min);
      bounds.merge(origin, 1 - likelier(node.origin()), Math::min);
      articles.add(versions.first(article));
      if (node.version().dossier().hasOutlet()) {
        families.add(family);
      }
      for (Telling telling : node.version().apart()) {
        Source said = telling.statement() == null ? null : telling.statement().source();
        if (said != null && NamedSources.isEnd(said.kind(), said.name(), node.root())) {
          String name = Objects.requireNonNull(said.name());
          String newsroom = credits.ofDomain(name);
          String known = newsroom == null ? name : newsroom;
          sources.add(words(Sources.words(known), known));
        }
      }
      Statement statement = node.version().main().statement();
      Source source = statement == null ? null : statement.source();
      if (source != null && source.kind() == SourceKind.ANONYMOUS) {
        anonymous.add(versions.first(article));
      }
    }
    double[] distribution = distribution(bounds.values());
    double expected = derived.values().stream().mapToDouble(p -> 1 - p).sum();
    return new Counts(
        articles.size(),
        families.size(),
        Math.max(1, quantile(distribution, TAIL)),
        Math.max(1, expected),
        Math.max(1, quantile(distribution, 1 - TAIL)),
        ultimate(sources, families),
        anonymous.size());
  }

  /** What tells a source from others; of "EU", which has no word long enough, the name. */
  static Set<String> words(Set<String> words, String name) {
    return words.isEmpty() ? Set.of(Folding.fold(name)) : words;
  }

  /** How many sources there are beside the newsrooms that tell the claim themselves. */
  static int ultimate(Set<Set<String>> sources, Set<String> newsrooms) {
    if (sources.isEmpty()) {
      return 0;
    }
    List<Set<String>> relays = newsrooms.stream().map(Sources::words).toList();
    Set<Set<String>> others = new LinkedHashSet<>(sources);
    others.removeIf(name -> relays.stream().anyMatch(relay -> relay.containsAll(name)));
    return Sources.distinct(others);
  }

  private static double likelier(double origin) {
    return LATE * origin / (LATE * origin + 1 - origin);
  }

  /** What counts once: a publisher, unless its sources spoke to it anew. */
  private String publisher(Version version) {
    return FirstHand.heard(version, credits)
        ? versions.first(version.article())
        : version.dossier().family();
  }

  /**
   * How likely each number of origins is, each class being one by itself (Poisson binomial). What
   * is less likely than {@value #NEVER} is left out, so that many classes cost little more than
   * their number.
   */
  private static double[] distribution(Iterable<Double> derived) {
    double[] distribution = {1};
    int from = 0;
    for (double p : derived) {
      double[] next = new double[distribution.length + 1];
      for (int i = from; i < distribution.length; i++) {
        next[i] += distribution[i] * p;
        next[i + 1] += distribution[i] * (1 - p);
      }
      int to = next.length;
      while (to > from + 1 && next[to - 1] < NEVER) {
        to--;
      }
      while (from < to - 1 && next[from] < NEVER) {
        next[from++] = 0;
      }
      distribution = to == next.length ? next : Arrays.copyOf(next, to);
    }
    return distribution;
  }

  private static int quantile(double[] distribution, double share) {
    double sum = 0;
    for (int i = 0; i < distribution.length; i++) {
      sum += distribution[i];
      if (sum >= share - 1e-12) {
        return i;
      }
    }
    return distribution.length - 1;
  }
}

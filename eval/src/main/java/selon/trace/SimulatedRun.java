package selon.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import selon.article.Article;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.sentence.Words;
import selon.statement.Reading;

/** Traces made-up presses: how well where all is known, and how fast where there is much. */
public final class SimulatedRun {

  /** How many statements and sentences a made-up story has, on average. */
  private static final int STORY = 54;

  /** How many articles are taken in one by one to tell how long one takes. */
  private static final int ONE_BY_ONE = 9;

  private final long seed;

  public SimulatedRun(long seed) {
    this.seed = seed;
  }

  /** The figures that tell most, for presses without wrong dates, with some, and of wires alone. */
  public SortedMap<String, Double> quality(int stories) throws IOException {
    SortedMap<String, Double> figures = new TreeMap<>();
    put(figures, "dates-right", new Simulator(seed, 0, false).world(stories));
    put(figures, "dates-10%-wrong", new Simulator(seed, 0.1, false).world(stories));
    put(figures, "wires", new Simulator(seed, 0, true).world(stories));
    put(figures, "translations", Simulator.ofBothLanguages(seed).world(stories));
    return figures;
  }

  private static void put(SortedMap<String, Double> figures, String name, Simulator.World world)
      throws IOException {
    List<JsonNode> traces = new ArrayList<>();
    List<Cascade> cascades = tracer(world.words()).trace(MemoryCorpus.of(world.readings()));
    Translations.figures(world, cascades)
        .forEach((figure, value) -> figures.put(name + "/" + figure, value));
    for (Cascade cascade : cascades) {
      traces.add(new ObjectMapper().readTree(TraceJson.write(cascade)));
    }
    SortedMap<String, Double> all = TraceScorer.score(world.stories(), traces);
    List<GoldStory> told = world.stories().stream().map(story -> told(story, world)).toList();
    figures.put(name + "/nothing_tells", silent(world));
    figures.put(
        name + "/root_accuracy_where_something_tells",
        Objects.requireNonNull(TraceScorer.score(told, traces).get("root_accuracy")));
    for (String figure :
        List.of(
            "found",
            "clusters_b3/f1",
            "edges/f1",
            "edges_up_to_wording/f1",
            "root_accuracy",
            "independence/exact_when_one",
            "independence/exact_when_several",
            "independence/mean_abs_error",
            "independence/interval_covers",
            "independence/interval_width")) {
      figures.put(name + "/" + figure, Objects.requireNonNull(all.get(figure)));
    }
  }

  /** How many tellings of a hundred go back to an origin of which nothing tells that it is one. */
  private static double silent(Simulator.World world) {
    long tellings =
        world.stories().stream()
            .flatMap(story -> story.claims().stream())
            .mapToLong(claim -> claim.tellings().size())
            .sum();
    return Math.round(1000.0 * world.silent().size() / Math.max(1, tellings)) / 10.0;
  }

  /** The story without the tellings of which nothing tells to whom they go back. */
  private static GoldStory told(GoldStory story, Simulator.World world) {
    List<GoldStory.Claim> claims = new ArrayList<>();
    for (GoldStory.Claim claim : story.claims()) {
      Map<String, GoldStory.Told> tellings = new LinkedHashMap<>(claim.tellings());
      tellings.keySet().removeIf(id -> world.silent().contains(Simulator.telling(id, claim.id())));
      claims.add(
          new GoldStory.Claim(
              claim.id(),
              tellings,
              claim.derivations().stream().filter(d -> tellings.containsKey(d.to())).toList(),
              claim.origins(),
              claim.alerts()));
    }
    return new GoldStory(story.name(), story.articles(), claims);
  }

  /**
   * How fast a press is traced and how much it holds in memory.
   *
   * @param tellings statements and sentences in the articles' own voice
   * @param seconds of one processor, not of the clock
   * @param bytes for each telling, of all that is kept: what was made ready and the cascades
   */
  public record Pace(int articles, long tellings, double seconds, double bytes, int claims) {}

  /** The pace for about so many tellings. */
  public Pace pace(int tellings) {
    Simulator simulator = new Simulator(seed, 0.1, false);
    Simulator.World world = simulator.world(Math.max(1, tellings / STORY));
    return pace(world.readings(), world.words());
  }

  /**
   * How long it takes to take one more article in, when so many tellings are there already: the
   * median of a few that come one by one, for Java to have compiled what is slow.
   */
  public double update(int tellings) {
    Simulator.World world =
        new Simulator(seed, 0.1, false).world(Math.max(ONE_BY_ONE, tellings / STORY));
    List<Reading> all = world.readings();
    int first = all.size() - ONE_BY_ONE;
    Trace trace = tracer(world.words()).start().with(all.subList(0, first));
    double[] took = new double[ONE_BY_ONE];
    for (int i = 0; i < ONE_BY_ONE; i++) {
      double start = seconds();
      trace = trace.with(all.subList(first + i, first + i + 1));
      took[i] = seconds() - start;
    }
    Arrays.sort(took);
    return trace.size() == all.size() ? took[ONE_BY_ONE / 2] : Double.NaN;
  }

  /** The paces of stories made to be slow with, by name. */
  public Map<String, Pace> hostile(int size) {
    Map<String, Pace> paces = new TreeMap<>();
    for (HostileStory.Kind kind : HostileStory.Kind.values()) {
      HostileStory story = HostileStory.of(kind, size);
      paces.put(
          kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          pace(story.readings(), story.words()));
    }
    return paces;
  }

  /** The articles of a press of so many stories. */
  public List<Article> articles(int stories) {
    return new Simulator(seed, 0.1, false)
        .world(stories).readings().stream().map(Reading::article).toList();
  }

  private static Pace pace(List<Reading> readings, Map<String, Words> words) {
    MemoryCorpus corpus = MemoryCorpus.of(readings);
    try {
      long before = used();
      double start = seconds();
      Tracer tracer = tracer(words);
      Dossiers all = new Dossiers(corpus, reading -> words(words, reading));
      List<Cascade> claims = tracer.trace(all);
      double seconds = seconds() - start;
      long tellings = all.dossiers().stream().mapToLong(dossier -> dossier.tellings().size()).sum();
      double bytes = (double) (used() - before) / Math.max(1, tellings);
      return new Pace(all.dossiers().size(), tellings, seconds, bytes, claims.size());
    } finally {
      // what was there before is not to be counted as freed
      Reference.reachabilityFence(words);
      Reference.reachabilityFence(corpus);
    }
  }

  /** Of all threads, those that compile and collect garbage among them. */
  private static double seconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /** What was left after a collection, without what threads have set aside since. */
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }

  private static Tracer tracer(Map<String, Words> words) {
    Function<Reading, Words> known = reading -> words(words, reading);
    return new Tracer(known);
  }

  private static Words words(Map<String, Words> words, Reading reading) {
    return Objects.requireNonNull(words.get(reading.article().id()), reading.article().id());
  }
}

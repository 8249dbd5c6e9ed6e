package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.article.Article;
import selon.corpus.Found;
import selon.export.ReadingJson;
import selon.gold.CorpusName;
import selon.search.CaseIndex;
import selon.search.CaseSearch;
import selon.search.Search;
import selon.statement.Certainty;
import selon.statement.Reading;
import selon.statement.Statement;

/** {@code selon eval search}: what an index and a search cost. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Measures the size of a search index and the time of queries.",
    footer = {
      "The articles are those of the gold corpora, as often as it takes; the queries are words and",
      "phrases of their statements, some narrowed down. Times are of whole answers with 20 excerpts;",
      "the target is for processor time, so that other work on the machine counts less.",
      "Exits with 1 if it is missed (--check)."
    })
final class SearchCommand implements Callable<Integer> {

  private static final int QUERIES = 600;
  private static final int WARM_UP = 100;
  private static final int BATCH = 100;
  private static final double MILLISECONDS = 50;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("train");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "how many to index (default: ${DEFAULT-VALUE})")
  private int articles = 10_000;

  @Option(names = "--check", description = "fail if a target is missed")
  private boolean check;

  @Override
  public Integer call() throws IOException {
    List<Reading> gold = new ArrayList<>();
    for (CorpusName name : corpus.corpora()) {
      if (Files.exists(corpus.file(name))) {
        for (String line : Files.readAllLines(corpus.file(name))) {
          gold.add(ReadingJson.read(line));
        }
      }
    }
    Path folder = Files.createTempDirectory("selon-search");
    try {
      return measure(gold, folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private int measure(List<Reading> gold, Path folder) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    int statements = 0;
    long letters = 0;
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (CaseIndex index = CaseIndex.open(folder)) {
      List<Reading> batch = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        Reading reading = copy(gold.get(i % gold.size()), i);
        statements += reading.statements().size();
        letters += reading.article().text().length();
        batch.add(reading);
        if (batch.size() == BATCH || i == articles - 1) {
          index.put(batch);
          index.commit(i + 1L);
          batch.clear();
        }
      }
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    long size = size(folder);
    out.printf(
        Locale.ROOT,
        "%,d articles (%,d different), %,d statements, %,d letters an article%n",
        articles,
        gold.size(),
        statements,
        letters / articles);
    out.printf(
        Locale.ROOT,
        "index: %.1f MB, %.2f kB an article; %,.0f articles made in a second of processor time, a commit each %d%n",
        size / 1e6,
        size / 1e3 / articles,
        articles / seconds,
        BATCH);
    double slow;
    try (CaseSearch search = CaseSearch.open(folder)) {
      slow = times(gold, search, out);
    }
    SpeedTarget target =
        new SpeedTarget(
            "95th percentile of queries",
            String.format(Locale.ROOT, "%.1f ms", slow),
            String.format(Locale.ROOT, "under %.0f ms", MILLISECONDS),
            slow < MILLISECONDS);
    out.println(target.line());
    out.flush();
    return check && !target.met() ? 1 : 0;
  }

  /** The 95th percentile, in milliseconds. */
  private static double times(List<Reading> gold, CaseSearch search, PrintWriter out)
      throws IOException {
    Random random = new Random(1);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double[] times = new double[QUERIES];
    double[] waits = new double[QUERIES];
    long hits = 0;
    int asked = 0;
    while (asked < WARM_UP + QUERIES) {
      Search query = query(gold.get(random.nextInt(gold.size())), random);
      if (query == null) {
        continue;
      }
      long start = System.nanoTime();
      long busy = clock.getCurrentThreadCpuTime();
      Found found = search.find(query);
      if (asked >= WARM_UP) {
        times[asked - WARM_UP] = (clock.getCurrentThreadCpuTime() - busy) / 1e6;
        waits[asked - WARM_UP] = (System.nanoTime() - start) / 1e6;
        hits += found.statementCount();
      }
      asked++;
    }
    out.printf(
        Locale.ROOT,
        "%d queries, %,d statements found by one on average%n",
        QUERIES,
        hits / QUERIES);
    row(out, "processor", times);
    row(out, "clock", waits);
    return times[QUERIES * 95 / 100];
  }

  private static void row(PrintWriter out, String name, double[] times) {
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "  %-10s median %6.1f ms, 95%% %6.1f, 99%% %6.1f, slowest %6.1f%n",
        name,
        times[QUERIES / 2],
        times[QUERIES * 95 / 100],
        times[QUERIES * 99 / 100],
        times[QUERIES - 1]);
  }

  /** One to three words of a statement, a phrase of it, or a word with a filter. */
  private static @Nullable Search query(Reading reading, Random random) {
    if (reading.statements().isEmpty()) {
      return null;
    }
    Statement statement = reading.statements().get(random.nextInt(reading.statements().size()));
    String[] words = statement.content().in(reading.article().text()).split("[^\\p{L}\\p{N}’'-]+");
    if (words.length < 4) {
      return null;
    }
    int at = random.nextInt(words.length - 3);
    return switch (random.nextInt(6)) {
      case 0 -> Search.of(words[at]);
      case 1 -> Search.of(words[at] + " " + words[at + 2]);
      case 2 -> Search.of(words[at] + " " + words[at + 1] + " " + words[at + 3]);
      case 3 -> Search.of('"' + words[at] + " " + words[at + 1] + " " + words[at + 2] + '"');
      case 4 -> Search.of(words[at]).withCertainties(Set.of(Certainty.PROBABLE, Certainty.UNKNOWN));
      default -> Search.of("cue:" + words[at] + " " + words[at + 1]);
    };
  }

  private static Reading copy(Reading reading, int number) {
    Article article = reading.article();
    Article copy = article.toBuilder().id(article.id() + "-" + number).build();
    return new Reading(copy, reading.statements(), reading.inferences(), reading.mentions());
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}

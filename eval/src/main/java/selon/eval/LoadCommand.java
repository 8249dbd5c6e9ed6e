package selon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.export.ReadingJson;
import selon.gold.CorpusName;
import selon.statement.Reading;

/** {@code selon eval load}: what a workbench on a large case bears. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Measures how fast the workbench starts and answers, and the memory it takes.",
    footer = {
      "Without --case, one is made of the gold corpora's readings, again and again under other",
      "names; --keep says where it stays. Processor time is that of the workbench alone, and tells",
      "more than the clock where other work goes on. Exits with 1 if a target is missed (--check)."
    })
final class LoadCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 1000;
  private static final double PROCESSORS = 2;
  private static final double RATE = 200;
  private static final double SLOWEST = 50;
  private static final double START = 3;
  private static final double ACTION = 100;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("train");

  @Option(
      names = "--app",
      paramLabel = "FILE",
      description = "the program that is started (default: ${DEFAULT-VALUE})")
  private Path app = Path.of("app/target/selon.jar");

  @Option(names = "--case", paramLabel = "CASE", description = "a case that is there already")
  private @Nullable Path of;

  @Option(names = "--keep", paramLabel = "CASE", description = "where the case is made to stay")
  private @Nullable Path keep;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "how many the case has that is made (default: ${DEFAULT-VALUE})")
  private int articles = 10_000;

  @Option(
      names = "--requests",
      paramLabel = "N",
      description = "for each kind of page (default: ${DEFAULT-VALUE})")
  private int requests = 5000;

  @Option(
      names = "--soak",
      paramLabel = "N",
      description = "so many more requests at the end, to see the memory (default: none)")
  private int soak;

  @Option(
      names = "--connections",
      paramLabel = "N",
      description = "that wait for an answer at once (default: ${DEFAULT-VALUE})")
  private int connections = 4;

  @Option(names = "--heap", description = "of the workbench (default: ${DEFAULT-VALUE})")
  private String heap = "1g";

  @Option(names = "--check", description = "fail if a target is missed")
  private boolean check;

  private final List<SpeedTarget> targets = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("selon-load");
    try {
      Path given = of;
      Path at = given != null ? given : keep != null ? keep : folder.resolve("case");
      if (given == null) {
        new LoadCase(gold(), articles).make(at);
      }
      measure(at);
    } finally {
      CaseState.delete(folder);
    }
    PrintWriter out = spec.commandLine().getOut();
    targets.forEach(target -> out.println(target.line()));
    out.flush();
    return check && !targets.stream().allMatch(SpeedTarget::met) ? 1 : 0;
  }

  private List<Reading> gold() throws IOException {
    List<Reading> gold = new ArrayList<>();
    for (CorpusName name : corpus.corpora()) {
      if (Files.exists(corpus.file(name))) {
        for (String line : Files.readAllLines(corpus.file(name))) {
          gold.add(ReadingJson.read(line));
        }
      }
    }
    gold.removeIf(reading -> reading.statements().isEmpty());
    return gold;
  }

  private void measure(Path at) throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    List<String> words = List.of("serve", "-c", at.toString(), "--no-browser", "-q");
    try (AppProcess process = AppProcess.start(app, List.of("-Xmx" + heap), words)) {
      String address = process.line();
      if (address == null) {
        throw new IOException("no address: " + process.message());
      }
      double printed = (System.nanoTime() - start) / 1e9;
      Thread.sleep(30);
      double spent = process.spent().toMillis() / 1e3;
      LoadRun run = new LoadRun(URI.create(address));
      JsonNode overview = JSON.readTree(run.get("/api/overview"));
      while (overview.path("busy").asBoolean()) {
        Thread.sleep(100);
        overview = JSON.readTree(run.get("/api/overview"));
      }
      out.printf(
          Locale.ROOT,
          "%,d articles, %,d statements, %,d claims; address after %.1f s (%.1f s of processor"
              + " time), all of it after %.1f s (%.1f s)%n",
          overview.path("articles").asInt(),
          overview.path("statements").asInt(),
          overview.path("claims").asInt(),
          printed,
          spent,
          (System.nanoTime() - start) / 1e9,
          process.spent().toMillis() / 1e3);
      targets.add(target("start", printed, "s", START));
      targets.add(target("start, processor time", spent, "s", START));
      List<String> claims = addresses(run, "claims");
      List<String> readings = addresses(run, "readings");
      LoadTable table = new LoadTable(process, out);
      LongLoad longest = new LongLoad(table, run, claims.subList(0, Math.min(4, claims.size())));
      longest.open().forEach(this::action);
      row(table, run, "once each: claims", claims.subList(0, Math.min(50, claims.size())), 50);
      for (String list : List.of("/", "/claims", "/articles", "/sources", "/outlets", "/review")) {
        row(table, run, list, List.of(list), 30);
      }
      row(table, run, "/search?q=…", List.of("/search?q=minister", "/search?q=said"), 60);
      for (String warming : List.of("warming up", "warming up more")) {
        row(table, run, warming, claims, requests / 2);
        row(table, run, warming, readings, requests / 2);
      }
      target(table, run, "claim pages", claims);
      target(table, run, "reading pages", readings);
      for (int done = 0; done < soak; done += soak / 5) {
        row(table, run, "on and on", done % 2 == 0 ? claims : readings, soak / 5);
      }
      // the case is traced anew some seconds after
      longest.decide().forEach(this::action);
    }
  }

  /** Some of the pages of a list, evenly picked. */
  private static List<String> addresses(LoadRun run, String list)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    int total = MOST;
    for (int from = 0; from < total; from += MOST) {
      JsonNode part = JSON.readTree(run.get("/api/" + list + "?count=" + MOST + "&from=" + from));
      total = part.path("total").asInt();
      part.path("items").forEach(item -> all.add(item.path("address").asText()));
    }
    return all;
  }

  private LoadTable.Row row(
      LoadTable table, LoadRun run, String name, List<String> paths, int count)
      throws IOException, InterruptedException {
    return table.row(name, () -> run.ask(paths, count, Math.min(connections, count)));
  }

  /** By the clock, and as fast as it would be if two processors had nothing else to do. */
  private void target(LoadTable table, LoadRun run, String name, List<String> paths)
      throws IOException, InterruptedException {
    LoadTable.Row row = row(table, run, name, paths, requests);
    targets.add(rate(name, row.times().rate()));
    targets.add(rate(name + ", by processor time", PROCESSORS * 1000 / row.spent()));
    targets.add(target(name + ", 95%", row.times().percentile(95), "ms", SLOWEST));
  }

  private void action(String name, double spent) {
    targets.add(target(name, spent, "ms", ACTION));
  }

  private static SpeedTarget rate(String name, double rate) {
    return new SpeedTarget(
        name,
        String.format(Locale.ROOT, "%.0f/s", rate),
        String.format(Locale.ROOT, "%.0f/s", RATE),
        rate >= RATE);
  }

  private static SpeedTarget target(String name, double measured, String unit, double most) {
    return new SpeedTarget(
        name,
        String.format(Locale.ROOT, "%.1f %s", measured, unit),
        String.format(Locale.ROOT, "under %.0f %s", most, unit),
        measured < most);
  }
}

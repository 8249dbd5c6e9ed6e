package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.OwnReadings;
import selon.language.Language;
import selon.language.LanguagePacks;
import selon.page.Page;

/** {@code selon eval speed}: what a reading costs. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Measures speed, start, memory and the size of the models.",
    footer = {
      "Tokens a second are of processor time of the reading thread, so that other work on the",
      "machine counts less; times of whole runs are by the clock, the best of several.",
      "Exits with 1 if a target is missed (--check)."
    })
final class SpeedCommand implements Callable<Integer> {

  private static final Duration START = Duration.ofSeconds(2);
  private static final String HEAP = "512m";
  private static final int LARGE = 1 << 20;
  private static final int STARTS = 5;

  private static final List<String> SUBSTEPS =
      List.of(
          "attributions",
          "agents",
          "mood",
          "sourceless",
          "sources",
          "nesting, chains",
          "labels",
          "inferences");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("dev");

  @Mixin private AppOption app = new AppOption();

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "what it reads for its first result (default: ${DEFAULT-VALUE})")
  private Path article = Path.of("examples/wells.html");

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "how long each measurement takes (default: ${DEFAULT-VALUE})")
  private double seconds = 4;

  @Option(names = "--check", description = "fail if a target is missed")
  private boolean check;

  private final List<SpeedTarget> targets = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (CorpusName name : corpus.corpora()) {
      List<GoldArticle> articles = corpus.read(name);
      if (!articles.isEmpty() && LanguagePacks.of(articles.get(0).language()).isPresent()) {
        throughput(name, articles);
      }
    }
    if (Files.exists(app.jar())) {
      start();
      for (CorpusName name : List.of(CorpusName.WIKINEWS_FR, CorpusName.WIKINEWS_EN)) {
        if (Files.exists(corpus.file(name))) {
          heap(corpus.read(name));
        }
      }
      models();
    } else {
      String told = app.jar() + " is missing; ./selon --version builds it";
      targets.add(new SpeedTarget("start, heap, models", "not measured", told, false));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    targets.forEach(target -> out.println(target.line()));
    out.flush();
    return check && !targets.stream().allMatch(SpeedTarget::met) ? 1 : 0;
  }

  private void throughput(CorpusName name, List<GoldArticle> articles) {
    Language language = articles.get(0).language();
    List<Page> pages = articles.stream().<Page>map(OwnReadings::page).toList();
    ReadingSpeed speed = ReadingSpeed.of(LanguagePacks.of(language).orElseThrow(), pages, seconds);
    print(name, pages.size(), speed);
    targets.add(SpeedTarget.tokens(name, speed));
  }

  private void print(CorpusName name, int articles, ReadingSpeed speed) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%n%s %s: %d articles, %s tokens; processor time of the reading thread%n",
        name.label(),
        corpus.split(),
        articles,
        SpeedTarget.number((double) speed.tokens()));
    row(out, "whole reading", 1e9 / speed.perSecond());
    for (String step : speed.steps().keySet()) {
      if (step.equals(SUBSTEPS.get(0))) {
        row(out, "statements", SUBSTEPS.stream().mapToDouble(speed::perToken).sum());
      }
      row(out, (SUBSTEPS.contains(step) ? "  " : "") + step, speed.perToken(step));
    }
    out.flush();
  }

  private static void row(PrintWriter out, String step, double nanoseconds) {
    out.printf(
        Locale.ROOT,
        "  %-20s %12s tokens/s %8.2f µs/token%n",
        step,
        SpeedTarget.number(1e9 / nanoseconds),
        nanoseconds / 1000);
  }

  private void start() throws IOException, InterruptedException {
    Duration best = null;
    AppRun last = null;
    for (int i = 0; i < STARTS; i++) {
      last = AppRun.of(app.jar(), List.of(), List.of("read", article.toString()));
      best = best == null || last.first().compareTo(best) < 0 ? last.first() : best;
    }
    if (last == null || best == null || last.code() != 0) {
      String message = last == null ? "" : last.message();
      targets.add(new SpeedTarget("start to first result", "failed: " + message, "", false));
      return;
    }
    targets.add(
        new SpeedTarget(
            "start to first result",
            shown(best) + ", best of " + STARTS,
            "under " + shown(START),
            best.compareTo(START) < 0));
  }

  /** Articles of the corpus one after the other, as often as it takes, as one. */
  private void heap(List<GoldArticle> articles) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LARGE; i++) {
      text.append(articles.get(i % articles.size()).text()).append("\n\n");
    }
    Path file = Files.createTempFile("large", ".txt");
    try {
      Files.writeString(file, text.substring(0, LARGE));
      AppRun run =
          AppRun.of(
              app.jar(), List.of("-Xmx" + HEAP), List.of("read", file.toString(), "-f", "json"));
      boolean read = run.code() == 0;
      targets.add(
          new SpeedTarget(
              "1 MB in " + articles.get(0).language().tag() + ", heap of " + HEAP,
              read ? "read in " + shown(run.whole()) : run.message(),
              "is read",
              read));
    } finally {
      Files.delete(file);
    }
  }

  private void models() throws IOException {
    Map<String, Long> sizes = ModelSizes.in(app.jar().resolveSibling("lib"));
    PrintWriter out = spec.commandLine().getOut();
    out.println("\nmodels as packed in the jars");
    sizes.forEach((name, size) -> out.printf(Locale.ROOT, "  %-44s %,8d kB%n", name, size / 1000));
    targets.add(SpeedTarget.models(sizes));
  }

  private static String shown(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
  }
}

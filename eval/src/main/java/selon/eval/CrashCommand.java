package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code selon eval crash}: what of a case outlives kills. */
@Command(
    name = "crash",
    mixinStandardHelpOptions = true,
    description = "Kills selon add again and again, and looks at the case each time.",
    footer = {
      "After each kill the case must fit together and have every article that was acknowledged;",
      "one that is finished must have the readings of one that nobody disturbed.",
      "Exits with 1 if anything is wrong."
    })
final class CrashCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Mixin private AppOption app = new AppOption();

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "how many kills (default: ${DEFAULT-VALUE})")
  private int cycles = 200;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "of a case; when all are in, another is begun (default: ${DEFAULT-VALUE})")
  private int articles = 600;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of the random moments (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> acknowledged = new TreeSet<>();
  private List<String> undisturbed = List.of();
  private int kills;
  private int finished;
  private long heard;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("selon-crash");
    PrintWriter out = spec.commandLine().getOut();
    try {
      Path input = folder.resolve("articles.jsonl");
      new ManyArticles(data.folder()).write(articles, input);
      Path calm = folder.resolve("calm");
      add(input, calm);
      undisturbed = CaseState.export(calm);
      Random random = new Random(seed);
      Path disturbed = folder.resolve("case");
      for (int cycle = 1; kills < cycles && cycle < 2 * cycles && wrong.isEmpty(); cycle++) {
        cycle(input, disturbed, random);
        if (cycle % 20 == 0) {
          out.printf(Locale.ROOT, "%d kills, %d cases finished%n", kills, finished);
          out.flush();
        }
      }
      if (wrong.isEmpty()) {
        add(input, disturbed);
        finish(disturbed);
      }
    } finally {
      CaseState.delete(folder);
    }
    out.printf(
        Locale.ROOT,
        "%d kills; %,d articles acknowledged before them, %d lost; %d cases finished, each with the"
            + " %,d readings of the undisturbed one%n",
        kills,
        heard,
        wrong.size(),
        finished,
        undisturbed.size());
    wrong.forEach(out::println);
    out.flush();
    return wrong.isEmpty() ? 0 : 1;
  }

  private void add(Path input, Path to) throws IOException, InterruptedException {
    try (AppProcess process = AppProcess.start(app.jar(), List.of("-Xmx512m"), words(input, to))) {
      int code = process.end();
      if (code != 0) {
        wrong.add("exit " + code + ": " + process.message());
      }
    }
  }

  private static List<String> words(Path input, Path to) {
    return List.of("add", "-q", "-v", "-c", to.toString(), input.toString());
  }

  /** One run that is killed: after some acknowledgements and a moment, or at any time at all. */
  private void cycle(Path input, Path to, Random random) throws IOException, InterruptedException {
    boolean early = random.nextInt(5) == 0;
    int wanted = early ? 0 : random.nextInt(150);
    int pause = random.nextInt(early ? 4000 : 120);
    boolean killed;
    try (AppProcess process = AppProcess.start(app.jar(), List.of("-Xmx512m"), words(input, to))) {
      long until = heard + wanted;
      while (heard < until && hear(process.line())) {
        // what the case had already counts for nothing
      }
      TimeUnit.MILLISECONDS.sleep(pause);
      killed = process.isAlive();
      process.kill();
      while (hear(process.line())) {
        // said before it was killed
      }
      if (!killed && !process.message().isEmpty()) {
        wrong.add(process.message());
      }
    }
    kills += killed ? 1 : 0;
    wrong.addAll(CaseState.problems(to, acknowledged));
    if (!killed) {
      finish(to);
    }
  }

  /** Whether there was a line. */
  private boolean hear(@Nullable String line) {
    if (line == null) {
      return false;
    }
    String[] columns = line.split("\t", -1);
    if (columns.length > 1 && columns[0].equals("added") && acknowledged.add(columns[1])) {
      heard++;
    }
    return true;
  }

  private void finish(Path disturbed) throws IOException {
    finished++;
    if (!CaseState.export(disturbed).equals(undisturbed)) {
      wrong.add("a finished case has other readings than the undisturbed one");
    }
    acknowledged.clear();
    CaseState.delete(disturbed);
  }
}

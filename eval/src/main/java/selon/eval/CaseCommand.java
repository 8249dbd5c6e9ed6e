package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
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

/** {@code selon eval case}: what keeping articles costs. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    description =
        "Measures how fast articles are kept, against reading alone, and how much room"
            + " they take.",
    footer = {
      "The articles come as captures of web pages in one WARC.gz, some of them of a made-up press.",
      "Processor time is that of the whole process, with its start; it tells more than the clock",
      "where other work goes on. Heap: 512 MB, two threads that read.",
      "Exits with 1 if a target is missed (--check), by processor time: add has half of the rate",
      "of read, and an article costs at most 30 %% more than at the first size, or early in the run."
    })
final class CaseCommand implements Callable<Integer> {

  private static final List<String> JAVA = List.of("-Xmx512m", "-XX:ActiveProcessorCount=2");
  private static final int TENTHS = 10;
  private static final double LEAST_RATE = 0.5;
  private static final double MOST_GROWTH = 1.3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Mixin private AppOption app = new AppOption();

  @Option(
      names = "--articles",
      split = ",",
      paramLabel = "N",
      description = "how many, as: 1000,10000")
  private List<Integer> articles = List.of(1000, 10_000);

  @Option(names = "--add-only", description = "leave out reading alone, which takes as long again")
  private boolean addOnly;

  @Option(names = "--check", description = "fail if a target is missed")
  private boolean check;

  /**
   * One run.
   *
   * @param memory the most that it had, in kB
   * @param tenths processor time when each tenth of the articles was acknowledged; empty if none
   *     was
   */
  private record Run(double seconds, double processor, long memory, List<Double> tenths) {

    /** What an article of the last tenth costs, to one of the second: the first warms Java up. */
    double growth() {
      double second = tenths.get(1) - tenths.get(0);
      return (tenths.get(TENTHS - 1) - tenths.get(TENTHS - 2)) / second;
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    boolean met = true;
    Path folder = Files.createTempDirectory("selon-case");
    try {
      ManyArticles many = new ManyArticles(data.folder());
      double first = 0;
      for (int number : articles) {
        Path input = folder.resolve(number + ".warc.gz");
        many.archive(number, input);
        Path of = folder.resolve("case" + number);
        Run read = addOnly ? null : run(number, reading(input, folder));
        List<String> adding = List.of("add", "-q", "-v", "-c", of.toString(), input.toString());
        Run add = run(number, adding);
        Run again = run(number, adding);
        first = first == 0 ? add.processor() / number : first;
        print(out, number, read, add, again, first);
        room(out, number, of);
        met &= read == null || read.processor() / add.processor() >= LEAST_RATE;
        met &= add.processor() / number / first <= MOST_GROWTH && add.growth() <= MOST_GROWTH;
        out.flush();
        CaseState.delete(of);
        Files.delete(input);
      }
    } finally {
      CaseState.delete(folder);
    }
    return check && !met ? 1 : 0;
  }

  private static List<String> reading(Path input, Path folder) {
    return List.of("read", input.toString(), "-f", "json", "-q", "-o", folder + "/out.jsonl");
  }

  private Run run(int number, List<String> words) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (AppProcess process = AppProcess.start(app.jar(), JAVA, words)) {
      List<Double> tenths = new ArrayList<>();
      int told = 0;
      while (process.line() != null) {
        told++;
        if (told >= (tenths.size() + 1L) * number / TENTHS) {
          tenths.add(process.spent().toMillis() / 1e3);
        }
      }
      int code = process.end();
      if (code != 0) {
        throw new IOException("exit " + code + " of " + words + ": " + process.message());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Run(seconds, process.spent().toMillis() / 1e3, process.most(), tenths);
    }
  }

  private static void print(
      PrintWriter out, int number, @Nullable Run read, Run add, Run again, double first) {
    out.printf(Locale.ROOT, "%,d articles%n", number);
    row(out, "add", number, add);
    row(out, "add again", number, again);
    if (read != null) {
      row(out, "read", number, read);
      out.printf(
          Locale.ROOT,
          "  rate of add to that of read: %.2f by the clock, %.2f by processor time%n",
          read.seconds() / add.seconds(),
          read.processor() / add.processor());
    }
    out.printf(
        Locale.ROOT,
        "  cost of an article: %.2f of that at the first size; in the last tenth %.2f of that in the"
            + " second, by processor time%n",
        add.processor() / number / first,
        add.growth());
    double before = 0;
    out.print("  ms of processor time an article, by tenths:");
    for (double tenth : add.tenths()) {
      out.printf(Locale.ROOT, " %.1f", (tenth - before) * 1000 * TENTHS / number);
      before = tenth;
    }
    out.println();
  }

  private static void row(PrintWriter out, String what, int number, Run run) {
    out.printf(
        Locale.ROOT,
        "  %-10s %8.1f s %8.1f s of processor time %8.1f articles/s %,9d kB of memory at most%n",
        what,
        run.seconds(),
        run.processor(),
        number / run.seconds(),
        run.memory());
  }

  private static void room(PrintWriter out, int number, Path of) throws IOException {
    long archive = CaseState.bytes(of.resolve("archive"));
    long database = CaseState.bytes(of.resolve("selon.db"));
    long all = CaseState.bytes(of);
    out.printf(
        Locale.ROOT,
        "  bytes an article: %,d; archive %,d, database %,d, index %,d%n",
        all / number,
        archive / number,
        database / number,
        (all - archive - database) / number);
  }
}

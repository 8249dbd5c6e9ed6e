package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
      "Processor time is that of the whole process, with its start; it tells more than the clock",
      "where other work goes on. Heap: 512 MB."
    })
final class CaseCommand implements Callable<Integer> {

  private static final String HEAP = "-Xmx512m";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "where the corpora are (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("../shared/data");

  @Option(
      names = "--app",
      paramLabel = "FILE",
      description = "the program that is started (default: ${DEFAULT-VALUE})")
  private Path app = Path.of("app/target/selon.jar");

  @Option(
      names = "--articles",
      split = ",",
      paramLabel = "N",
      description = "how many, as: 1000,10000")
  private List<Integer> articles = List.of(1000, 10_000);

  /** One run. */
  private record Run(double seconds, double processor) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Files.createTempDirectory("selon-case");
    try {
      ManyArticles many = new ManyArticles(data);
      Run first = null;
      for (int number : articles) {
        Path input = folder.resolve(number + ".jsonl");
        many.write(number, input);
        Path of = folder.resolve("case" + number);
        Run read =
            run(List.of("read", input.toString(), "-f", "json", "-q", "-o", folder + "/out.jsonl"));
        Run add = run(List.of("add", "-q", "-c", of.toString(), input.toString()));
        Run again = run(List.of("add", "-q", "-c", of.toString(), input.toString()));
        first = first == null ? new Run(add.seconds() / number, add.processor() / number) : first;
        print(out, number, read, add, again, first);
        room(out, number, of);
        out.flush();
        CaseState.delete(of);
        Files.delete(input);
      }
    } finally {
      CaseState.delete(folder);
    }
    return 0;
  }

  private Run run(List<String> words) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (AppProcess process = AppProcess.start(app, List.of(HEAP), words)) {
      int code = process.end();
      if (code != 0) {
        throw new IOException("exit " + code + " of " + words + ": " + process.message());
      }
      return new Run((System.nanoTime() - start) / 1e9, process.spent().toMillis() / 1e3);
    }
  }

  private static void print(PrintWriter out, int number, Run read, Run add, Run again, Run first) {
    out.printf(Locale.ROOT, "%,d articles%n", number);
    row(out, "read", number, read);
    row(out, "add", number, add);
    row(out, "add again", number, again);
    out.printf(
        Locale.ROOT,
        "  rate of add to that of read: %.2f by the clock, %.2f by processor time%n",
        read.seconds() / add.seconds(),
        read.processor() / add.processor());
    out.printf(
        Locale.ROOT,
        "  cost of an article to that of the first size: %.2f by the clock, %.2f by processor"
            + " time%n",
        add.seconds() / number / first.seconds(),
        add.processor() / number / first.processor());
  }

  private static void row(PrintWriter out, String what, int number, Run run) {
    out.printf(
        Locale.ROOT,
        "  %-10s %8.1f s %8.1f s of processor time %8.1f articles/s%n",
        what,
        run.seconds(),
        run.processor(),
        number / run.seconds());
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

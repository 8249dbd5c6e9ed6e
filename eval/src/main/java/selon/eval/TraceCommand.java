package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.trace.TraceRun;

/** {@code selon eval trace}: how well Selon traces the written cascades. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description =
        "Traces the written cascades, all articles in one run, and scores what was found.",
    footer = "The models that ship are trained on these stories: --leave-one-out tells more.")
final class TraceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--gold",
      description = "take the gold tellings' statements in place of those read")
  private boolean gold;

  @Option(
      names = "--leave-one-out",
      description = "trace each story by models trained on the others")
  private boolean leaveOneOut;

  @Option(
      names = "--unrelated",
      description = "count the claims found in articles that tell none together, instead")
  private boolean unrelated;

  @Option(
      names = "--traces",
      paramLabel = "FILE",
      description = "score these traces instead of tracing anew")
  private @Nullable Path traces;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the traces, to be scored by others")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    TraceRun run = TraceRun.of(data.folder(), gold);
    if (unrelated) {
      print(run.unrelated());
      return 0;
    }
    List<String> lines =
        traces != null
            ? Files.readAllLines(traces)
            : leaveOneOut ? run.leaveOneOut() : run.shipped();
    if (output != null) {
      Files.write(output, lines);
    }
    print(run.score(lines));
    return 0;
  }

  private void print(SortedMap<String, Double> figures) {
    PrintWriter out = spec.commandLine().getOut();
    figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-34s %8s%n", name, value));
    out.flush();
  }
}

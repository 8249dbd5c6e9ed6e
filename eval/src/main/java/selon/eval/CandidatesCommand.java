package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.trace.CandidateRun;

/** {@code selon eval candidates}: whether edited sentences find what they were made from. */
@Command(
    name = "candidates",
    mixinStandardHelpOptions = true,
    description = "Edits sentences of the corpora in twelve ways and looks up the originals.")
final class CandidatesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "candidates for a query (default: ${DEFAULT-VALUE})")
  private int most = 10;

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "edit one sentence in N (default: ${DEFAULT-VALUE})")
  private int every = 20;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    CandidateRun.recall(data.folder(), most, every)
        .forEach((name, value) -> out.printf(Locale.ROOT, "%-30s %9s%n", name, value));
    out.flush();
    return 0;
  }
}

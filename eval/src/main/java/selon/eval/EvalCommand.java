package selon.eval;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code selon eval}: what Selon is worth. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Prints scores, speed and memory; alone, all of them in one run.",
    subcommands = {
      ReadingCommand.class,
      LabelsCommand.class,
      SourcesCommand.class,
      ErrorsCommand.class,
      ConfidenceCommand.class,
      AgreeCommand.class,
      ExamplesCommand.class,
      TraceCommand.class,
      SimulateCommand.class,
      CandidatesCommand.class,
      TranslationsCommand.class,
      SearchCommand.class,
      SpeedCommand.class,
      CrashCommand.class,
      FullCommand.class,
      LoadCommand.class,
      CaseCommand.class
    })
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    int worst = 0;
    for (String name : List.of("reading", "speed")) {
      CommandLine part = Objects.requireNonNull(spec.subcommands().get(name));
      worst = Math.max(worst, part.execute());
    }
    return worst;
  }
}

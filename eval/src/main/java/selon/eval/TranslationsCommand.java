package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import selon.trace.TranslationRun;

/** {@code selon eval translations}: whether sentences are found with their translations. */
@Command(
    name = "translations",
    mixinStandardHelpOptions = true,
    description =
        "Traces 1,000 sentences and their translations, French and English, and tells how many are"
            + " in one claim.")
final class TranslationsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    TranslationRun.figures(data.folder())
        .forEach((name, value) -> out.printf(Locale.ROOT, "%-36s %8s%n", name, value));
    out.flush();
    return 0;
  }
}

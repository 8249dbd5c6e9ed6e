package selon.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code -c CASE}: which case a command is about. */
final class CaseOption {

  @Option(
      names = {"-c", "--case"},
      required = true,
      paramLabel = "CASE",
      description = "the folder of the case")
  private String folder = "";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Its folder. */
  Path folder() {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "-c " + folder + " cannot be the name of a folder on this system");
    }
  }
}

package selon.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    return Cases.path(folder, Objects.requireNonNull(spec));
  }
}

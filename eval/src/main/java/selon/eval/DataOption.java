package selon.eval;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the corpora are. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "where the corpora are (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("../shared/data");

  Path folder() {
    return data;
  }
}

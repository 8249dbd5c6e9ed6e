package selon.eval;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the articles written for training are. */
final class WrittenOption {

  @Option(
      names = "--written",
      paramLabel = "FOLDER",
      description = "where the articles written for training are (default: ${DEFAULT-VALUE})")
  private Path written = Path.of("eval/src/main/training");

  Path folder() {
    return written;
  }
}

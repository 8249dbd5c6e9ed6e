package selon.eval;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The program that is measured, in a Java of its own. */
final class AppOption {

  @Option(
      names = "--app",
      paramLabel = "FILE",
      description = "the program that is started (default: ${DEFAULT-VALUE})")
  private Path app = Path.of("app/target/selon.jar");

  Path jar() {
    return app;
  }
}

package selon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One run of the program in a Java of its own, as {@code ./selon} starts it.
 *
 * @param first from the start of Java to the first byte of the output, or to the end if there is
 *     none
 * @param whole from the start to the end
 * @param message what it said on the standard error
 */
record AppRun(int code, Duration first, Duration whole, String message) {

  /**
   * Runs it.
   *
   * @param jar that of the program
   * @param options for Java, as "-Xmx512m"
   * @param words the command
   */
  static AppRun of(Path jar, List<String> options, List<String> words)
      throws IOException, InterruptedException {
    Path messages = Files.createTempFile("selon", ".err");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(AppProcess.command(jar, options, words))
              .redirectError(messages.toFile())
              .start();
      process.getOutputStream().close();
      long first;
      try (InputStream out = process.getInputStream()) {
        out.read();
        first = System.nanoTime();
        out.transferTo(java.io.OutputStream.nullOutputStream());
      }
      int code = process.waitFor();
      return new AppRun(
          code,
          Duration.ofNanos(first - start),
          Duration.ofNanos(System.nanoTime() - start),
          Files.readString(messages).strip());
    } finally {
      Files.delete(messages);
    }
  }
}

package selon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
          new ProcessBuilder(command(jar, options, words)).redirectError(messages.toFile()).start();
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

  private static List<String> command(Path jar, List<String> options, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:SharedArchiveFile=" + jar.resolveSibling("selon.jsa"),
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dselon.terminals=",
            "-Dselon.columns="));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(words);
    return command;
  }
}

package selon.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program in a Java of its own, while it runs. */
final class AppProcess implements AutoCloseable {

  private final Process process;
  private final Path messages;
  private final BufferedReader out;
  private volatile Duration spent = Duration.ZERO;
  private volatile long most;

  private AppProcess(Process process, Path messages) {
    this.process = process;
    this.messages = messages;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Thread clock = new Thread(this::watch, "watch");
    clock.setDaemon(true);
    clock.start();
  }

  /**
   * Starts it.
   *
   * @param jar that of the program
   * @param options for Java, as "-Xmx512m"
   * @param words the command
   */
  static AppProcess start(Path jar, List<String> options, List<String> words) throws IOException {
    Path messages = Files.createTempFile("selon", ".err");
    Process process =
        new ProcessBuilder(command(jar, options, words)).redirectError(messages.toFile()).start();
    process.getOutputStream().close();
    return new AppProcess(process, messages);
  }

  /** What starts it, as {@code ./selon} does. */
  static List<String> command(Path jar, List<String> options, List<String> words) {
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

  /** The system tells the processor time and memory of a process only while it lives. */
  private void watch() {
    try {
      while (process.isAlive()) {
        process.info().totalCpuDuration().ifPresent(time -> spent = time);
        most = Math.max(most, memory(status(), "VmHWM:"));
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A field of what Linux tells of a process, in kB; 0 on other systems, or if it has ended. */
  private static long memory(Path status, String field) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** The next line of its output; null at its end. */
  @Nullable String line() throws IOException {
    return out.readLine();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it at once, by SIGKILL; what it had written can still be read. */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /** Waits for its end; its exit code. */
  int end() throws IOException, InterruptedException {
    while (line() != null) {
      // nobody wants to hear it
    }
    return process.waitFor();
  }

  /** The processor time that it took, of all its threads. */
  Duration spent() {
    return spent;
  }

  /** The memory that it has now, in bytes; 0 where the system does not tell. */
  long resident() {
    return memory(status(), "VmRSS:") << 10;
  }

  private Path status() {
    return Path.of("/proc", Long.toString(process.pid()), "status");
  }

  /** The most memory that it had at a time, in kB; 0 where the system does not tell. */
  long most() {
    return most;
  }

  /** What it said on the standard error. */
  String message() throws IOException {
    return Files.readString(messages).strip();
  }

  @Override
  public void close() throws IOException {
    kill();
    out.close();
    Files.deleteIfExists(messages);
  }
}

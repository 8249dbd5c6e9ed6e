package selon.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a command speaks to. All text is UTF-8, whatever the locale.
 *
 * @param out for data; not buffered, so that a failed write shows where it happens
 * @param err for messages
 * @param width of the terminal, in columns
 * @param environment the variables of the process
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;
  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/|tty|console).*");

  Console {
    environment = Map.copyOf(environment);
  }

  /**
   * That of the process. Java cannot tell which streams are terminals, so the launcher does; where
   * there is none, the system's own files of streams do.
   */
  static Console system() {
    String told = System.getProperty("selon.terminals");
    String terminals = told == null ? terminals(Path.of("/proc/self/fd")) : told;
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("2"),
        width(System.getProperty("selon.columns", "")),
        System.getenv());
  }

  /**
   * Which of the streams 0 to 2 are terminals, as the links in a folder tell; none where there is
   * no such folder.
   */
  static String terminals(Path streams) {
    StringBuilder terminals = new StringBuilder();
    for (String stream : new String[] {"0", "1", "2"}) {
      try {
        String file = Files.readSymbolicLink(streams.resolve(stream)).toString();
        terminals.append(TERMINAL.matcher(file).matches() ? stream : "");
      } catch (IOException | UnsupportedOperationException e) {
        return "";
      }
    }
    return terminals.toString();
  }

  /** The file that data go to; null if they go to none, or that cannot be told. */
  static @Nullable Path outFile() {
    try {
      Path file = Files.readSymbolicLink(Path.of("/proc/self/fd/1"));
      return Files.isRegularFile(file) ? file.toRealPath() : null;
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static int width(String columns) {
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** Whether data may be colored: on a terminal, unless the user wants none (no-color.org). */
  boolean colors() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** The language of the user, by our own variable or POSIX's rules: "fr" or "en". */
  String language() {
    for (String variable : new String[] {"SELON_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.toLowerCase(Locale.ROOT).startsWith("fr") ? "fr" : "en";
      }
    }
    return "en";
  }

  /** One line for the user. */
  void say(String message) {
    err.println("selon: " + message.replaceAll("\\p{Cntrl}+", " "));
  }
}

package selon.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

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

  Console {
    environment = Map.copyOf(environment);
  }

  /** That of the process. Java cannot tell which streams are terminals, so the launcher does. */
  static Console system() {
    String terminals = System.getProperty("selon.terminals", "");
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

  private static int width(String columns) {
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** Whether data may be coloured: on a terminal, unless the user wants none (no-color.org). */
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

package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void colorsAreForTerminalsOfThoseWhoWantThem() {
    assertThat(console(true, Map.of()).colors()).isTrue();
    assertThat(console(true, Map.of("NO_COLOR", "")).colors()).isTrue();
    assertThat(console(true, Map.of("NO_COLOR", "1")).colors()).isFalse();
    assertThat(console(true, Map.of("TERM", "dumb")).colors()).isFalse();
    assertThat(console(false, Map.of()).colors()).isFalse();
  }

  @Test
  void theLanguageIsThatOfThePosixVariables() {
    assertThat(console(true, Map.of()).language()).isEqualTo("en");
    assertThat(console(true, Map.of("LANG", "fr_CH.UTF-8")).language()).isEqualTo("fr");
    assertThat(console(true, Map.of("LANG", "fr_FR", "LC_ALL", "C")).language()).isEqualTo("en");
    assertThat(console(true, Map.of("LANG", "en_GB", "LC_MESSAGES", "FR")).language())
        .isEqualTo("fr");
  }

  @Test
  void ourOwnVariableGoesBeforeThem() {
    assertThat(console(true, Map.of("SELON_LANGUAGE", "fr", "LC_ALL", "C.UTF-8")).language())
        .isEqualTo("fr");
  }

  @Test
  void aMessageIsOneLineEvenOfAnOddName() {
    console(true, Map.of()).say("a\nb\u001b[31m: is empty");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("selon: a b [31m: is empty\n");
  }

  @Test
  void withoutTheLauncherTheSystemTellsWhichStreamsAreTerminals(@TempDir Path streams)
      throws IOException {
    Files.createSymbolicLink(streams.resolve("0"), Path.of("/dev/null"));
    Files.createSymbolicLink(streams.resolve("1"), Path.of("/dev/pts/3"));
    Files.createSymbolicLink(streams.resolve("2"), Path.of("/dev/tty1"));
    assertThat(Console.terminals(streams)).isEqualTo("12");
    Files.delete(streams.resolve("2"));
    Files.createSymbolicLink(streams.resolve("2"), Path.of("pipe:[123]"));
    assertThat(Console.terminals(streams)).isEqualTo("1");
    assertThat(Console.terminals(streams.resolve("none"))).isEmpty();
  }

  private Console console(boolean terminal, Map<String, String> environment) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        terminal,
        false,
        80,
        environment);
  }
}

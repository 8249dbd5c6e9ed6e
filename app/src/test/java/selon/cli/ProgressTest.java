package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final AtomicLong clock = new AtomicLong();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void showsOnATerminalAfterTwoSeconds() {
    Progress progress = progress(true, false);
    progress.at("early");
    assertThat(shown()).isEmpty();
    clock.set(TimeUnit.SECONDS.toNanos(3));
    progress.at("reading 2 of 9");
    assertThat(shown()).isEqualTo("\rreading 2 of 9");
    progress.at("too soon for the next");
    assertThat(shown()).isEqualTo("\rreading 2 of 9");
    progress.clear();
    assertThat(shown()).endsWith("\r");
  }

  @Test
  void isSilentWhereNobodyLooks() {
    clock.set(0);
    Progress piped = progress(false, false);
    Progress quiet = progress(true, true);
    clock.set(TimeUnit.SECONDS.toNanos(9));
    piped.at("here");
    quiet.at("here");
    piped.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void fitsTheTerminal() {
    Progress progress = progress(true, false);
    clock.set(TimeUnit.SECONDS.toNanos(9));
    progress.at("x".repeat(500));
    assertThat(shown()).hasSize(40);
  }

  private Progress progress(boolean terminal, boolean quiet) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            terminal,
            40,
            Map.of());
    return new Progress(console, quiet, clock::get);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

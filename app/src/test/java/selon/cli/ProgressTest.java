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
    try (Progress progress = progress(true, false)) {
      progress.at("reading 2 of 9");
      progress.show();
      assertThat(shown()).isEmpty();
      clock.set(TimeUnit.SECONDS.toNanos(3));
      progress.show();
      assertThat(shown()).isEqualTo("\rreading 2 of 9, 3 s");
    }
    assertThat(shown()).endsWith(" \r");
  }

  @Test
  void leavesTheLineToOthersForAWhile() {
    try (Progress progress = progress(true, false)) {
      progress.at("here");
      clock.set(TimeUnit.SECONDS.toNanos(3));
      progress.clear();
      progress.show();
      assertThat(shown()).isEmpty();
      clock.set(TimeUnit.SECONDS.toNanos(4));
      progress.show();
      assertThat(shown()).isEqualTo("\rhere, 4 s");
    }
  }

  @Test
  void aShorterLineCoversALongerOne() {
    try (Progress progress = progress(true, false)) {
      clock.set(TimeUnit.SECONDS.toNanos(3));
      progress.at("a long name");
      progress.show();
      progress.at("short");
      progress.show();
      assertThat(shown()).isEqualTo("\ra long name, 3 s\rshort, 3 s      ");
    }
  }

  @Test
  void isSilentWhereNobodyLooks() {
    try (Progress piped = progress(false, false);
        Progress quiet = progress(true, true)) {
      clock.set(TimeUnit.SECONDS.toNanos(9));
      piped.at("here");
      quiet.at("here");
      piped.show();
      quiet.show();
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void fitsTheTerminal() {
    try (Progress progress = progress(true, false)) {
      clock.set(TimeUnit.SECONDS.toNanos(9));
      progress.at("x".repeat(500));
      progress.show();
      assertThat(shown()).hasSize(40);
    }
  }

  @Test
  void showsItselfWhileACommandIsBusy() throws InterruptedException {
    Console console = console(true);
    try (Progress progress = new Progress(console, false, System::nanoTime).run()) {
      progress.at("busy");
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (shown().isEmpty() && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertThat(shown()).startsWith("\rbusy, 2 s");
    }
  }

  private Progress progress(boolean terminal, boolean quiet) {
    return new Progress(console(terminal), quiet, clock::get);
  }

  private Console console(boolean terminal) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        terminal,
        40,
        Map.of());
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

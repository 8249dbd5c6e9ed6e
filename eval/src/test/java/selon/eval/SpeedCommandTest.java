package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SpeedCommandTest {

  @TempDir Path data;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void aCorpusOfTheProjectsOwnTexts() throws IOException, URISyntaxException {
    Files.createDirectory(data.resolve("wikinews"));
    Files.copy(
        Path.of(SpeedCommandTest.class.getResource("scorer-gold.jsonl").toURI()),
        data.resolve("wikinews/en.dev.jsonl"));
  }

  @Test
  void printsTheSpeedOfEachStep() {
    assertThat(run("--seconds", "0.2")).isZero();
    assertThat(out.toString())
        .containsPattern("wikinews-en dev: \\d+ articles, [\\d,]+ tokens")
        .containsPattern("whole reading +[\\d,]+ tokens/s +\\d+\\.\\d\\d µs/token")
        .containsPattern("\n  statements +[\\d,]+ tokens/s")
        .containsPattern("\n    attributions +[\\d,]+ tokens/s")
        .containsPattern("(met   |MISSED) wikinews-en, one core +[\\d,]+ tokens/s");
  }

  @Test
  void aProgramThatIsNotBuiltIsToldAndFailsTheCheckOnly() {
    assertThat(run("--seconds", "0.1")).isZero();
    assertThat(out.toString())
        .contains("MISSED start, heap, models", "is missing; ./selon --version");
    assertThat(run("--seconds", "0.1", "--check")).isEqualTo(1);
  }

  @Test
  void modelsAreCountedAsTheyArePacked() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(data.resolve("a.jar")))) {
      zip.putNextEntry(new ZipEntry("a/words.bin"));
      zip.write(new byte[100_000]);
      zip.putNextEntry(new ZipEntry("a/words.tsv"));
    }
    Files.writeString(data.resolve("notes.txt"), "no jar");
    Map<String, Long> sizes = ModelSizes.in(data);
    assertThat(sizes).containsOnlyKeys("a/words.bin");
    assertThat(sizes.get("a/words.bin")).isBetween(1L, 2000L);
  }

  @Test
  void aRunTellsItsCodeAndMessage() throws IOException, InterruptedException {
    AppRun run = AppRun.of(data.resolve("none.jar"), List.of("-Xmx32m"), List.of("read"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.message()).contains("none.jar");
    assertThat(run.first()).isPositive().isLessThanOrEqualTo(run.whole());
  }

  private int run(String... more) {
    List<String> words =
        new java.util.ArrayList<>(
            List.of(
                "eval",
                "speed",
                "--data",
                data.toString(),
                "--corpus",
                "wikinews-en",
                "--app",
                data.resolve("selon.jar").toString()));
    words.addAll(List.of(more));
    CommandLine commands = Main.commands();
    commands.setOut(new PrintWriter(out));
    return commands.execute(words.toArray(String[]::new));
  }
}

package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import selon.gold.GoldCorpus;

class MainTest {

  @TempDir Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aCorpusOfTheProjectsOwnTexts() throws IOException, URISyntaxException {
    Files.createDirectory(data.resolve("wikinews"));
    Files.copy(resource("scorer-gold.jsonl"), data.resolve("wikinews/fr.dev.jsonl"));
  }

  @Test
  void printsATableWithIntervalsAndFloors() throws URISyntaxException {
    assertThat(readings("scorer-readings.jsonl")).isZero();
    assertThat(out.toString())
        .contains("wikinews-fr dev: 84 statements")
        .containsPattern("source exact F1 +59\\.7 +\\d+\\.\\d - +\\d+\\.\\d")
        .containsPattern("linked F1 +68\\.0 .* !72\\.0")
        .contains("below the floor: wikinews-fr certainty accuracy: 76.0, floor 92.0");
  }

  @Test
  void printsJsonAlone() throws URISyntaxException {
    assertThat(readings("scorer-readings.jsonl", "--json")).isZero();
    assertThat(out.toString()).startsWith("{").contains("\"linked\"").doesNotContain("floor");
  }

  @Test
  void aDropFailsTheCheck() throws URISyntaxException {
    String expected = data.resolve("expected.json").toString();
    assertThat(readings("scorer-gold.jsonl", "--keep", "--expected", expected)).isZero();
    assertThat(readings("scorer-gold.jsonl", "--check", "--expected", expected)).isZero();
    assertThat(readings("scorer-readings.jsonl", "--check", "--expected", expected)).isEqualTo(1);
    assertThat(err.toString()).contains("dropped: wikinews-fr attributions/linked/f1: 68.0");
  }

  @Test
  void writesReadingsThatScoreTheSame() throws URISyntaxException, IOException {
    Path written = data.resolve("written.jsonl");
    assertThat(readings("scorer-readings.jsonl", "-o", written.toString())).isZero();
    assertThat(ReadingScorer.byId(GoldCorpus.read(written)))
        .containsEntry(
            "en-harbor-2",
            ReadingScorer.byId(GoldCorpus.read(resource("scorer-readings.jsonl")))
                .get("en-harbor-2"));
  }

  @Test
  void labelsStatementsFromTheirGoldSpans() {
    assertThat(run("eval", "labels", "--data", data.toString(), "--corpus", "wikinews-fr"))
        .isZero();
    assertThat(out.toString())
        .contains("wikinews-fr dev: 84 statements")
        .containsPattern("polarity accuracy +(9\\d|100)\\.\\d")
        .containsPattern("sourceless F1 +\\d+\\.\\d");
  }

  @Test
  void tellsHowFarAConfidenceIsToBeBelieved() {
    assertThat(run("eval", "confidence", "--data", data.toString(), "--corpus", "wikinews-fr"))
        .isZero();
    assertThat(out.toString())
        .containsPattern("wikinews-fr dev: \\d+ found")
        .containsPattern("0\\.9 - 1\\.0 +\\d+ found +\\d+\\.\\d % right")
        .containsPattern("expected calibration error \\d+\\.\\d points")
        .containsPattern("cue +\\d+ found +\\d+\\.\\d % right, confidence +\\d+\\.\\d");
  }

  @Test
  void sortsErrorsByTheirCauses() throws URISyntaxException {
    assertThat(
            run(
                "eval",
                "errors",
                "--causes",
                "--data",
                data.toString(),
                "--corpus",
                "wikinews-fr",
                "--split",
                "dev",
                "--readings",
                resource("scorer-readings.jsonl").toString()))
        .isZero();
    assertThat(out.toString()).contains("missed: verb with").doesNotContain("cue on one side");
  }

  @Test
  void missingDataAndUnknownCorporaAreUsageErrors() {
    assertThat(run("eval", "reading", "--data", data.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--data");
    assertThat(run("eval", "reading", "--data", data.toString(), "--corpus", "moon")).isEqualTo(2);
    assertThat(err.toString()).contains("no corpus moon; there are all, polnear");
    assertThat(run()).isEqualTo(2);
    assertThat(run("train")).isEqualTo(2);
  }

  private int readings(String file, String... more) throws URISyntaxException {
    String[] fixed = {
      "eval",
      "reading",
      "--data",
      data.toString(),
      "--corpus",
      "wikinews-fr",
      "--readings",
      resource(file).toString()
    };
    String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    return run(all);
  }

  private int run(String... args) {
    CommandLine commands = Main.commands();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    return commands.execute(args);
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(MainTest.class.getResource(name).toURI());
  }
}

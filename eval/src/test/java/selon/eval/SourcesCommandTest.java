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

class SourcesCommandTest {

  @TempDir Path data;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void aCorpusOfTheProjectsOwnTexts() throws IOException, URISyntaxException {
    Files.createDirectory(data.resolve("wikinews"));
    Path gold = Path.of(MainTest.class.getResource("scorer-gold.jsonl").toURI());
    for (String file : new String[] {"fr.dev", "fr.train", "en.train"}) {
      Files.copy(gold, data.resolve("wikinews/" + file + ".jsonl"));
    }
  }

  @Test
  void printsKindAccuracyAndNestingRecall() {
    assertThat(run("eval", "sources", "--corpus", "wikinews-fr", "--errors")).isZero();
    assertThat(out.toString())
        .containsPattern("wikinews-fr dev: kind accuracy \\d+\\.\\d of \\d+  nesting recall \\d+");
  }

  @Test
  void scoresTheTrainingPartByCrossValidation() {
    assertThat(run("eval", "sources", "--corpus", "wikinews-fr", "--split", "train")).isZero();
    assertThat(out.toString()).contains("wikinews-fr train: kind accuracy");
  }

  @Test
  void trainsTheSameModelEachTime() throws IOException {
    Path first = Files.createDirectories(data.resolve("first"));
    Path second = Files.createDirectories(data.resolve("second"));
    for (Path models : new Path[] {first, second}) {
      Files.createDirectory(models.resolve("fr"));
      Files.createDirectory(models.resolve("en"));
      Files.createDirectory(models.resolve("de"));
      assertThat(run("train", "sources", "--models", models.toString())).isZero();
    }
    assertThat(first.resolve("fr/sources.bin"))
        .hasSameBinaryContentAs(second.resolve("fr/sources.bin"));
  }

  private int run(String... args) {
    CommandLine commands = Main.commands();
    commands.setOut(new PrintWriter(out));
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--data";
    all[args.length + 1] = data.toString();
    return commands.execute(all);
  }
}

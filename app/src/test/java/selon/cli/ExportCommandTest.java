package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportCommandTest {

  private static final String ARTICLES =
      """
      {"id":"p1","outlet":"Ostley Post","published":"2024-03-05T08:00:00Z","language":"en",\
      "text":"Bakers\\n\\nThe bakers of Ostley walked out on Tuesday over the price of flour.\\n\\nAda says \
      =1+1 is two"}
      {"id":"p2","outlet":"Shire Radio","published":"2024-03-05T12:00:00Z","language":"en",\
      "text":"No bread\\n\\nThe bakers of Ostley walked out on Tuesday over the price of flour."}
      """;

  @TempDir Path folder = Path.of("");
  private Path articles = Path.of("");

  @BeforeEach
  void writeTheArticles() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
  }

  @Test
  void statementsGoToASpreadsheet() {
    Story story = Story.stage().run("export", articles.toString(), "--format", "csv");
    assertThat(story.code()).isZero();
    assertThat(story.err()).isEmpty();
    assertThat(story.out().lines()).hasSize(2);
    assertThat(story.out()).contains(",Ada,", ",'=1+1 is two,");
  }

  @Test
  void eachRowNamesTheFileItCameFrom() throws IOException {
    Path page =
        Files.writeString(folder.resolve("rain.txt"), "Rain\n\nAnn Crane says it rained.\n");
    for (String format : List.of("csv", "graphml", "gexf", "jsonl")) {
      assertThat(Story.stage().run("export", folder.toString(), "-f", format).out())
          .contains(page.toString(), articles + ":1");
    }
  }

  @Test
  void aTableIsChosenByName() {
    Story story =
        Story.stage().run("export", articles.toString(), "-f", "csv", "--table", "claims");
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("The bakers of Ostley walked out");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatGoesToAFile(String format) throws IOException {
    Path file = folder.resolve("out");
    Story story =
        Story.stage().run("export", articles.toString(), "--format", format, "-o", file.toString());
    assertThat(story.err()).isEmpty();
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.size(file)).isGreaterThan(100);
  }

  @Test
  void aFolderGetsAFileForEachPart() throws IOException {
    Path tables = folder.resolve("tables");
    Story story =
        Story.stage().run("export", articles.toString(), "-f", "parquet", "-o", tables + "/");
    assertThat(story.code()).isZero();
    try (Stream<Path> files = Files.list(tables)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "statements.parquet", "claims.parquet", "appearances.parquet", "derivations.parquet");
    }
  }

  @Test
  void readingsThatWereExportedAreReadAgain() throws IOException {
    Path file = folder.resolve("readings.jsonl");
    Story.stage().run("export", articles.toString(), "-f", "jsonl", "-o", file.toString());
    Story again = Story.stage().run("export", file.toString(), "-f", "jsonl");
    assertThat(again.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"p"));
  }

  @Test
  void aCaseGivesWhatItsArticlesGive() throws IOException {
    String of = folder.resolve("case").toString();
    assertThat(Story.stage().run("add", "-c", of, articles.toString(), "-q").code()).isZero();
    for (String format : formats()) {
      Path plain = folder.resolve("plain." + format);
      Path kept = folder.resolve("kept." + format);
      Story.stage().run("export", articles.toString(), "-f", format, "-o", plain.toString());
      Story story = Story.stage().run("export", "-c", of, "-f", format, "-o", kept.toString());
      assertThat(story.err()).isEmpty();
      assertThat(story.code()).isZero();
      assertThat(kept).hasSameBinaryContentAs(plain);
    }
  }

  @Test
  void aCaseThatIsNotThereIsTold() {
    Story story = Story.stage().run("export", "-c", folder.resolve("none").toString(), "-f", "csv");
    assertThat(story.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(story.err()).contains("none");
  }

  @Test
  void misuseIsTold() {
    String input = articles.toString();
    assertThat(Story.stage().run("export", input).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Story.stage().run("export", "-f", "csv").err()).contains("-c CASE");
    assertThat(Story.stage().run("export", "-c", "some", input, "-f", "csv").err())
        .contains("-c CASE");
    Story format = Story.stage().run("export", input, "-f", "xls");
    assertThat(format.code()).isEqualTo(ExitCode.USAGE);
    assertThat(format.err()).contains("csv, jsonl, parquet", "not xls");
    Story table = Story.stage().run("export", input, "-f", "csv", "--table", "rows");
    assertThat(table.err()).contains("statements, claims", "not rows");
    assertThat(Story.stage().run("export", input, "-f", "gexf", "--table", "claims").err())
        .contains("one piece");
    Story terminal = Story.stage().on("1").run("export", input, "-f", "parquet");
    assertThat(terminal.code()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("name a file");
  }

  @Test
  void anInputIsNotWrittenOver() throws IOException {
    Story story =
        Story.stage().run("export", articles.toString(), "-f", "csv", "-o", articles.toString());
    assertThat(story.code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(articles)).isEqualTo(ARTICLES);
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsDone() {
    Story story =
        Story.stage().run("export", articles.toString(), folder + "/none.html", "-f", "csv");
    assertThat(story.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(story.out()).contains("Ada");
    Path out = folder.resolve("no.csv");
    Story none =
        Story.stage().run("export", folder + "/none.html", "-f", "csv", "-o", out.toString());
    assertThat(none.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(out).doesNotExist();
  }

  @Test
  void aFileThatCannotBeCreatedIsTold() {
    Story story =
        Story.stage()
            .run("export", articles.toString(), "-f", "csv", "-o", folder + "/no/where.csv");
    assertThat(story.code()).isEqualTo(ExitCode.CANNOT_CREATE);
  }

  @Test
  void helpTellsWhatEachFormatLeavesOut() {
    String help = Story.stage().run("export", "--help").out().replaceAll("\\s+", " ");
    for (ExportFormat format : ExportFormat.ALL) {
      assertThat(help).contains(format.name() + ": " + format.first().leavesOut());
    }
  }

  @Test
  void theReferenceTellsEveryOption() throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/command-line.md"));
    String section = reference.substring(reference.indexOf("## `selon export"));
    assertThat(section).contains("--format", "--table", "--output", "--quiet");
  }

  static List<String> formats() {
    return ExportFormat.ALL.stream().map(ExportFormat::name).toList();
  }
}

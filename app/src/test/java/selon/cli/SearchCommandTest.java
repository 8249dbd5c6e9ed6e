package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.article.Dating;
import selon.corpus.Decision;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.store.Case;
import selon.text.Spans;

class SearchCommandTest {

  private static final String ARTICLES =
      """
      {"id":"p1","outlet":"Ostley Post","published":"2024-03-05T08:00:00Z","language":"en","title":"Flour","text":"Flour\\n\\nAnne Vel says perhaps the mills were closing\\n\\nThe bakers wait."}
      {"id":"p2","outlet":"Shire Radio","published":"2024-04-05T12:00:00Z","language":"en","title":"Bread","text":"Bread\\n\\nPaul Orme says the mill closes on Friday"}
      """;

  @TempDir Path folder;
  private String harbor = "";

  @BeforeEach
  void addArticles() throws IOException {
    Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    harbor = folder.resolve("harbor").toString();
    assertThat(Story.stage().run("add", "-q", "-c", harbor, articles.toString()).code()).isZero();
  }

  private Story search(String... arguments) {
    return Story.stage()
        .run(
            Stream.concat(Stream.of("search", "-c", harbor), Stream.of(arguments))
                .toArray(String[]::new));
  }

  @Test
  void statementsAreShownWithChainAndMark() {
    Story story = search("mill");
    assertThat(story.code()).isZero();
    assertThat(story.err()).isEmpty();
    assertThat(story.out())
        .contains("Ostley Post → Anne Vel", "[mills]", "[mill]", "2 statements", "p1");
    assertThat(story.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void frenchLabelsAreThere() {
    assertThat(search("mill", "--ui", "fr").out()).contains("2 propos", "5 mars 2024");
  }

  @Test
  void jsonIsOneLineForEachHit() {
    Story story = search("closed", "--format", "json", "--limit", "1");
    assertThat(story.code()).isZero();
    assertThat(story.out().lines())
        .hasSize(1)
        .allMatch(line -> line.startsWith("{\"type\":\"statement\",") && line.endsWith("}"));
    assertThat(search("bakers", "-f", "json").out()).startsWith("{\"type\":\"article\",");
  }

  @Test
  void optionsNarrowDown() {
    assertThat(search("mill", "--outlet", "shire").out()).contains("1 statement", "Orme");
    assertThat(search("mill", "--from", "2024-04").out()).contains("Orme").doesNotContain("Vel");
    assertThat(search("mill", "--to", "2024-03-05").out()).contains("Vel").doesNotContain("Orme");
    assertThat(search("--source", "vel").out()).contains("1 statement");
    assertThat(search("--kind", "person,role").out()).contains("2 statements");
    // what the output says of a kind can be asked for, in its languages
    for (String word : List.of("personne,fonction sans nom", "Person,unnamed role")) {
      assertThat(search("--kind", word).out()).contains("2 statements");
    }
    assertThat(search("--kind", "organization").code()).isIn(ExitCode.OK, ExitCode.NOTHING_FOUND);
    assertThat(search("--kind", "nobody").err()).contains("organisation", "not nobody");
    assertThat(search("mill", "--language", "fr, en").out())
        .isEqualTo(search("mill", "--language", "EN").out())
        .isEqualTo(search("mill").out());
    assertThat(search("mill", "--language", "fr").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(search("mill", "--language", "French").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void nothingFoundIsFour() {
    Story story = search("zeppelin");
    assertThat(story.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(story.out()).isEmpty();
    assertThat(search("mill", "--claim", "none").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(search("*?~").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void wrongOptionsAreMisuse() {
    assertThat(search("mill", "--from", "june").code()).isEqualTo(ExitCode.USAGE);
    assertThat(search("mill", "--language", "French").code()).isEqualTo(ExitCode.USAGE);
    assertThat(search("mill", "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
    assertThat(search("mill", "--limit", "-3").err())
        .contains("--limit is a number from 1 to 1000, not -3");
    assertThat(search("mill", "--skip", "-3").err())
        .contains("--skip is a number from 0 to 1000, not -3");
    assertThat(search("mill", "--kind", "fish").code()).isEqualTo(ExitCode.USAGE);
    assertThat(search("mill", "--from", "2025", "--to", "2024").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDamagedIndexIsToldAndMadeAnew() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("harbor/index"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    Story story = search("mill");
    assertThat(story.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(story.err()).contains("damaged", "selon index -c " + harbor);
    Story index = Story.stage().run("index", "-c", harbor);
    assertThat(index.code()).isZero();
    assertThat(index.err()).contains("2 articles");
    assertThat(search("mill").code()).isZero();
  }

  @Test
  void whatIsPurgedIsNotFound() {
    assertThat(Story.stage().run("purge", "-c", harbor, "p1", "--yes").code()).isZero();
    assertThat(search("mill").out()).contains("1 statement").doesNotContain("Vel");
  }

  @Test
  void mergedSourcesAreSearchedAsOne() {
    assertThat(Story.stage().run("sources", "-c", harbor, "merge", "Anne Vel", "Paul Orme").code())
        .isZero();
    assertThat(search("--source", "Paul Orme").out()).contains("2 statements");
  }

  private void decide(Decision... decisions) throws IOException {
    try (Case opened = Case.open(Path.of(harbor))) {
      for (Decision decision : decisions) {
        opened.decisions().add(decision);
      }
    }
  }

  /** The only statement of an article, as it was found. */
  private Statement statement(String article) throws IOException {
    try (Case opened = Case.open(Path.of(harbor))) {
      return opened.corpus().reading(article).orElseThrow().statements().get(0);
    }
  }

  @Test
  void whatAPersonRejectedIsNotFoundAndItsArticleIs() throws IOException {
    decide(new Decision.RejectStatement("p1", statement("p1").id()));
    assertThat(search("mill").out()).contains("1 statement", "Orme", "p1").doesNotContain("Vel →");
    assertThat(search("--source", "vel").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(search("bakers", "-f", "json").out()).startsWith("{\"type\":\"article\",");
    try (Case opened = Case.open(Path.of(harbor))) {
      opened.decisions().undo(1);
    }
    assertThat(search("--source", "vel").out()).contains("1 statement");
  }

  @Test
  void whatAPersonCorrectedIsFoundAsCorrected() throws IOException {
    Statement found = statement("p2");
    int bread = 0;
    decide(
        new Decision.CorrectStatement(
            "p2",
            found.id(),
            new Statement(
                "mine",
                null,
                new Source(found.source().spans(), SourceKind.ROLE, "Ida Brook"),
                found.cue(),
                Spans.of(bread, bread + "Bread".length()),
                found.form(),
                found.attitude(),
                found.stance(),
                found.factuality(),
                found.chain(),
                "",
                1)));
    assertThat(search("content:bread", "-f", "json").out())
        .contains("\"statement\":\"mine\"", "\"name\":\"Ida Brook\"");
    assertThat(search("source:brook", "--kind", "role").out()).contains("1 statement");
    assertThat(search("content:friday").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void namesThatPeopleGaveAreFound() throws IOException {
    decide(
        new Decision.RenameSource("Anne Vel", "Minister Roth"),
        new Decision.RetypeSource("anne vel", SourceKind.ROLE),
        new Decision.MergeSources("Paul Orme", "Orme & Sons"));
    for (String query : List.of("source:roth", "roth", "source:vel", "\"minister roth\"")) {
      assertThat(search(query, "-f", "json").out().lines())
          .singleElement()
          .asString()
          .contains("\"p1\"", "\"name\":\"Minister Roth\"", "\"kind\":\"role\"");
    }
    assertThat(search("--source", "roth").out()).contains("Ostley Post → Anne Vel (Minister Roth)");
    assertThat(search("--source", "sons").out()).contains("1 statement", "Orme & Sons");
    assertThat(search("mill", "--kind", "role").out()).contains("1 statement", "Roth");
    assertThat(search("mill", "--kind", "person").out()).contains("1 statement", "Orme");
  }

  @Test
  void aSplitAndADateHold() throws IOException {
    decide(
        new Decision.SplitSource("Anne Vel", "p1", "Ida Marsh"),
        new Decision.DateArticle(
            "p2",
            new Dating(
                Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2020-01-02T00:00:00Z"), "")));
    assertThat(search("source:marsh").out()).contains("Ostley Post → Anne Vel (Ida Marsh)");
    assertThat(search("mill", "--to", "2020-02").out()).contains("1 statement", "Orme");
    assertThat(search("mill", "--from", "2024-04").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void aTableForSpreadsheetsHasARowForEachHit() {
    String table = search("mill", "--format", "csv").out();
    assertThat(table).startsWith("\ufefftype,article,outlet,title,");
    assertThat(table.split("\r\n")).hasSize(3);
    assertThat(table).contains("statement,p1,Ostley Post,Flour,");
  }

  @Test
  void aMissingCaseIsTold() {
    Story story = Story.stage().run("search", "-c", folder.resolve("none").toString(), "mill");
    assertThat(story.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(List.of(story.err().split("\n"))).hasSize(1);
  }
}

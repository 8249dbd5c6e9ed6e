package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {

  private static final String ARTICLES =
      """
      {"id":"p1","outlet":"Ostley Post","published":"2024-03-05T08:00:00Z","language":"en","text":"Anne Vel says perhaps the mills were closing\\n\\nThe bakers wait."}
      {"id":"p2","outlet":"Shire Radio","published":"2024-04-05T12:00:00Z","language":"en","text":"Vel says the mill closes\\n\\nPaul Orme says it does not"}
      """;

  @TempDir Path folder;
  private String articles = "";
  private String harbor = "";

  @BeforeEach
  void addArticles() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES).toString();
    harbor = folder.resolve("harbor").toString();
    assertThat(Story.stage().run("add", "-q", "-c", harbor, articles).code()).isZero();
  }

  private Story sources(String... arguments) {
    return Story.stage()
        .run(
            Stream.concat(Stream.of("sources", "-c", harbor), Stream.of(arguments))
                .toArray(String[]::new));
  }

  @Test
  void sourcesAreListedWithWhatJoinsThem() {
    Story story = sources();
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("Sources with a name", "Anne Vel", "also Vel", "Paul Orme");
    assertThat(story.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(sources("--ui", "fr").out()).contains("Sources nommées", "aussi Vel");
  }

  @Test
  void articlesNeedNoCase() {
    assertThat(Story.stage().run("sources", articles).out()).isEqualTo(sources().out());
    assertThat(Story.stage().run("sources").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wordsChoose() {
    assertThat(sources("orme").out()).contains("Paul Orme").doesNotContain("Vel");
    assertThat(sources("zeppelin").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void outletsTellOnWhoseAuthorityTheySpeak() {
    assertThat(sources("--outlets").out()).contains("Ostley Post", "Shire Radio", "%");
    assertThat(sources("--outlets", "--format", "json").out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"type\":\"outlet\","));
    assertThat(sources("--format", "json").out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"type\":\"named\","));
  }

  @Test
  void aSpreadsheetGetsAllAndFindsNoFormula() {
    sources("rename", "Paul Orme", "=1+1");
    String table = sources("--format", "csv", "--limit", "1").out();
    assertThat(table).startsWith("\ufefftype,name,other_names,kind,statements,hedged,");
    assertThat(table.split("\r\n")).hasSize(3);
    assertThat(table).contains("named,Anne Vel,Vel,person,2,0,0.0,2,2,\"Ostley Post: 1; Shire");
    assertThat(table).contains("named,'=1+1,Paul Orme,person,1,").doesNotContain(",=");
    String outlets = sources("--outlets", "--format", "csv").out();
    assertThat(outlets).startsWith("\ufeffname,articles,statements_attributed,");
    assertThat(outlets.split("\r\n")).hasSize(3);
    assertThat(outlets).contains("Ostley Post,1,1,0,0,0.");
  }

  @Test
  void decisionsAreKeptAndTakenBack() {
    String before = sources().out();
    Story merge = sources("merge", "Paul Orme", "Anne Vel");
    assertThat(merge.code()).isZero();
    assertThat(merge.err()).contains("decision 1", "undo 1");
    assertThat(sources().out()).contains("also Paul Orme").isNotEqualTo(before);
    assertThat(sources("decisions").out()).contains("merge Paul Orme → Anne Vel");
    assertThat(sources("undo", "1").code()).isZero();
    assertThat(sources().out()).isEqualTo(before);
    assertThat(sources("undo", "1").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(sources("decisions").out()).contains("taken back");
  }

  @Test
  void sourcesAreSplitRenamedAndRetyped() {
    sources("split", "Anne Vel", "p2", "Ida Vel");
    sources("rename", "Paul Orme", "Orme & Sons");
    sources("retype", "Paul Orme", "organisation");
    assertThat(sources().out())
        .contains("Anne Vel", "Ida Vel", "Orme & Sons", "organization")
        .contains("also Paul Orme");
  }

  @Test
  void aSurnameIsPartedFromTheFullName() {
    assertThat(sources().out()).contains("also Vel");
    sources("part", "Vel", "Anne Vel");
    assertThat(sources().out()).doesNotContain("also Vel");
    assertThat(sources("decisions").out()).contains("part Vel | Anne Vel");
  }

  @Test
  void aNameThatNobodyHasIsTold() {
    Story story = sources("merge", "Nobody", "Anne Vel");
    assertThat(story.code()).isZero();
    assertThat(story.err()).contains("Nobody: no source has this name now");
  }

  @Test
  void aDecisionNeedsACase() {
    assertThat(Story.stage().run("sources", "merge", "A", "B").code()).isEqualTo(ExitCode.USAGE);
  }
}

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

  @Test
  void aMissingCaseIsTold() {
    Story story = Story.stage().run("search", "-c", folder.resolve("none").toString(), "mill");
    assertThat(story.code()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(List.of(story.err().split("\n"))).hasSize(1);
  }
}

package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

  private static final String ARTICLES =
      """
      {"id":"p1","outlet":"Ostley Post","published":"2024-03-05T08:00:00Z","language":"en","text":"Bakers on strike\\n\\nThe bakers of Ostley walked out on Tuesday over the price of flour, and 40 shops stay shut."}
      {"id":"p2","outlet":"Shire Radio","published":"2024-03-05T12:00:00Z","language":"en","text":"No bread\\n\\nAccording to the Ostley Post, the bakers of Ostley walked out on Tuesday over the price of flour and 60 shops stay shut."}
      """;

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
  }

  @Test
  void aClaimIsShownWithItsVerdict() {
    Story story = Story.stage().run("trace", articles.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("told by 2 articles of 2 newsrooms", "Ostley Post");
    assertThat(story.err()).isEmpty();
  }

  @Test
  void jsonIsOneLineForEachClaim() {
    Story story = Story.stage().run("trace", articles.toString(), "--format", "json");
    assertThat(story.code()).isZero();
    assertThat(story.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"claim\":") && line.endsWith("}"));
  }

  @Test
  void wordsAtTheEndChooseTheClaims() {
    Story found = Story.stage().run("trace", articles.toString(), "FLOUR bakers");
    assertThat(found.code()).isZero();
    assertThat(found.out()).contains("bakers");
    Story none = Story.stage().run("trace", articles.toString(), "submarine");
    assertThat(none.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(none.err()).contains("submarine");
  }

  @Test
  void aMissingFileIsNoQuery() {
    Story story = Story.stage().run("trace", articles.toString(), "missing.jsonl");
    assertThat(story.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(story.err()).contains("missing.jsonl");
  }

  @Test
  void oneArticleMakesNoClaim() throws IOException {
    Path one = Files.writeString(folder.resolve("one.jsonl"), ARTICLES.lines().findFirst().get());
    Story story = Story.stage().run("trace", one.toString());
    assertThat(story.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(story.err()).contains("no claim");
  }

  @Test
  void tracesGoToAFile() throws IOException {
    Path out = folder.resolve("traces.jsonl");
    Story story =
        Story.stage().run("trace", articles.toString(), "-f", "json", "-o", out.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.readString(out)).startsWith("{\"claim\":");
  }

  @Test
  void htmlIsOnePageForAllClaims() throws IOException {
    Path out = folder.resolve("claims.html");
    Story story =
        Story.stage()
            .run("trace", articles.toString(), "-f", "html", "--ui", "fr", "-o", out.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.readString(out))
        .startsWith("<!doctype html>")
        .containsOnlyOnce("</html>")
        .contains("raconté par 2 articles", "Shire Radio");
  }

  @Test
  void ofACaseTheSameIsPrintedWhetherItIsTracedAnewOrKept() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("more.jsonl"),
            ARTICLES
                + """
                {"id":"p3","outlet":"Vale Herald","language":"en","text":"Empty shelves\\n\\nThe bakers of Ostley walked out this Tuesday over the price of flour, and 40 shops stay shut."}
                {"id":"p4","outlet":"Hill Times","published":"2024-03-04T12:00:00Z","language":"en","text":"Ovens cold\\n\\nOSTLEY, 6 March (HT) - The bakers of Ostley walked out on Tuesday over the price of flour, and 40 shops stay shut."}
                """);
    String of = folder.resolve("case").toString();
    assertThat(Story.stage().run("add", "-q", "-c", of, file.toString()).code()).isZero();
    for (String format : new String[] {"json", "text", "html"}) {
      assertThat(Story.stage().run("reread", "-q", "-c", of).code()).isZero();
      Story anew = Story.stage().run("trace", "-q", "-c", of, "-f", format);
      Story kept = Story.stage().run("trace", "-q", "-c", of, "-f", format);
      assertThat(kept).isEqualTo(anew);
      if (format.equals("json")) {
        assertThat(anew.out()).contains("\"method\":\"text\"", "\"method\":\"given+contradicted\"");
      }
    }
  }
}

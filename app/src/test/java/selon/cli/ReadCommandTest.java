package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.export.ReadingJson;

/** What the command shows and says of what it read. */
class ReadCommandTest {

  @TempDir Path folder;
  private Path ferry;

  @BeforeEach
  void writeAnArticle() throws IOException {
    ferry = FerryArticle.in(folder);
  }

  @Test
  void anArticleIsShownAsText() {
    Story story = Story.stage().run("read", ferry.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out())
        .contains("The ferry of Morval is late", "Ada Brook", "left the harbour");
    assertThat(story.err()).isEmpty();
  }

  @Test
  void jsonIsOneLineForEachArticle() {
    Story story = Story.stage().run("read", ferry.toString(), ferry.toString(), "-f", "json");
    assertThat(story.code()).isZero();
    assertThat(story.out().lines())
        .hasSize(2)
        .allMatch(line -> ReadingJson.read(line).statements().size() == 2);
  }

  @Test
  void aBlankLineTellsArticlesApart() {
    Story one = Story.stage().run("read", ferry.toString());
    Story two = Story.stage().run("read", ferry.toString(), ferry.toString());
    assertThat(two.out()).isEqualTo(one.out() + "\n" + one.out());
  }

  @Test
  void htmlIsOnePage() {
    Story story = Story.stage().run("read", ferry.toString(), "--format", "HTML");
    assertThat(story.code()).isZero();
    assertThat(story.out())
        .startsWith("<!doctype html>")
        .endsWith("</html>\n")
        .contains("id=\"s2\"")
        .contains("Ada Brook");
    assertThat(story.err()).isEmpty();
  }

  @Test
  void aPageIsWrittenInTheLanguageOfTheUser() throws IOException {
    Path out = folder.resolve("out.html");
    Story story =
        Story.stage()
            .run("read", ferry.toString(), "-f", "html", "--ui", "fr", "-o", out.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.readString(out)).contains("<html lang=\"fr\">", "2 propos");
  }

  @Test
  void whereNobodySaysAnythingNothingIsFound() {
    Story story =
        Story.stage().typing("It rained all day over the lake and the hills.").run("read", "-");
    assertThat(story.code()).isEqualTo(4);
    assertThat(story.err()).contains("nobody is said to say anything");
  }

  @Test
  void aLanguageWithoutAPackIsTold() {
    Story story =
        Story.stage()
            .typing(
                "Il sindaco della piccola città ha detto ieri che il nuovo ponte sarà costruito"
                    + " l'anno prossimo, e i cittadini della valle ne sono molto contenti.")
            .run("read", "-", "-f", "json");
    assertThat(story.code()).isEqualTo(4);
    assertThat(story.out()).contains("\"language\":\"it\"");
    assertThat(story.err()).contains("looks like Italian", "no language pack");
  }

  @Test
  void misuseIsOneLineWithTheWayOut() {
    for (String[] wrong :
        new String[][] {
          {},
          {"raed"},
          {"read"},
          {"read", "x", "--fomat", "json"},
          {"read", "x", "--format", "pdf"},
          {"read", "x", "--ui", "de"},
          {"read", "x", "--min-confidence", "2"},
          {"read", "x", "--min-confidence", "NaN"},
          {"read", "x", "-o"},
        }) {
      Story story = Story.stage().run(wrong);
      assertThat(story.code()).isEqualTo(2);
      assertThat(story.out()).isEmpty();
      assertThat(story.err().lines()).hasSize(1);
      assertThat(story.err()).startsWith("selon: ").contains("--help");
    }
    assertThat(Story.stage().run("read", "x", "--fomat", "json").err())
        .contains("did you mean --format?");
  }

  @Test
  void helpAndVersionGoToTheOutput() {
    assertThat(Story.stage().run("--help").out()).contains("Usage: selon", "read", "65");
    assertThat(Story.stage().run("read", "--help").out()).contains("--min-confidence", "INPUT");
    assertThat(Story.stage().run("--version").out()).startsWith("selon ");
    assertThat(Story.stage().run("--help").code()).isZero();
  }

  @Test
  void theUnsureIsLeftOutOnDemand() {
    Story story =
        Story.stage().run("read", ferry.toString(), "-f", "json", "--min-confidence", "0.5");
    assertThat(ReadingJson.read(story.out()).statements()).hasSize(1);
  }

  @Test
  void quietTellsOnlyWhatFails() {
    Story story = Story.stage().typing("It rained all day on the hills.").run("read", "-", "-q");
    assertThat(story.err()).isEmpty();
    assertThat(Story.stage().run("read", "gone", "-q").err()).isNotEmpty();
  }

  @Test
  void textIsUtf8WhateverTheLocale() throws IOException {
    Files.writeString(ferry, "Élodie Brûlé says « le bac est rentré » to the harbour master.\n");
    assertThat(Story.stage().run("read", ferry.toString()).out()).contains("« le bac est rentré »");
  }
}

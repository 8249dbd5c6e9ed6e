package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said to who does not know the command line yet. */
class MistypedCommandsTest {

  @Test
  void theNearestCommandIsSuggested() {
    assertThat(Story.stage().run("raed", "x").err())
        .contains("no command raed; did you mean read?")
        .doesNotContain("trace");
    assertThat(Story.stage().run("serach").err()).contains("did you mean search?");
    assertThat(Story.stage().run("bogus", "x").err()).doesNotContain("did you mean");
    assertThat(Story.stage().run("raed").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void slipsAreCounted() {
    assertThat(Likeness.slips("raed", "read")).isEqualTo(1);
    assertThat(Likeness.slips("", "read")).isEqualTo(4);
    assertThat(Likeness.slips("trace", "trace")).isZero();
  }

  @Test
  void helpAndVersionAreCommandsToo() {
    assertThat(Story.stage().run("help").out()).startsWith("Usage: selon ");
    assertThat(Story.stage().run("help", "trace").out()).startsWith("Usage: selon trace");
    assertThat(Story.stage().run("version").out()).startsWith("selon ");
    assertThat(Story.stage().run("help", "nothing").err()).contains("no command nothing");
  }

  @Test
  void aValueThatIsNoneIsNamedWithThoseThatAre() {
    assertThat(Story.stage().run("read", "--format", "xml", "x").err())
        .contains("--format is one of text, json, html; not xml")
        .doesNotContain("Invalid");
  }

  @Test
  void aNumberThatIsNoneIsToldWithoutTheWordsOfAProgram() {
    assertThat(Story.stage().run("read", "--min-confidence", "much", "x").err())
        .isEqualTo("selon: --min-confidence is a number, not much; see selon read --help\n");
    assertThat(Story.stage().run("serve", "--port", "1.5").err())
        .isEqualTo("selon: --port is a whole number, not 1.5; see selon serve --help\n");
    assertThat(Story.stage().run("sources", "-c", "x", "undo", "one").err())
        .isEqualTo("selon: ID is a whole number, not one; see selon sources undo --help\n");
    assertThat(Story.stage().run("sources", "-c", "x", "retype", "Ada Lund", "bogus").err())
        .startsWith("selon: KIND is one of person, ");
  }

  @Test
  void aPlaceWithoutANameIsNotTakenForThisFolder() {
    for (String[] arguments :
        new String[][] {
          {"read", "-o", "", "x"},
          {"trace", "-o", "", "x"},
          {"export", "-f", "csv", "-o", " ", "x"},
          {"add", "-c", "", "x"},
          {"sources", "-c", "", "undo", "1"}
        }) {
      Story story = Story.stage().run(arguments);
      assertThat(story.code()).as(arguments[0]).isEqualTo(ExitCode.USAGE);
      assertThat(story.err()).as(arguments[0]).contains(" is empty; it needs a name; see selon ");
    }
  }
}

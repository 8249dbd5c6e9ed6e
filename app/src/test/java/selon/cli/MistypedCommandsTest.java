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
}

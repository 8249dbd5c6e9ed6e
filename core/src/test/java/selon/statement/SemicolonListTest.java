package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class SemicolonListTest {

  @Test
  void oneSpeakerGoesOnBehindSemicolons() {
    assertThat(
            english(
                "Reyk said the pumps had failed; that nobody had warned the crew; and that the"
                    + " owner knew."))
        .containsExactly(
            "{Reyk} <said> [the pumps had failed; that nobody had warned the crew; and that the"
                + " owner knew]");
    assertThat(english("Reyk said the pumps had failed; the town is dry."))
        .containsExactly("{Reyk} <said> [the pumps had failed]");
  }
}

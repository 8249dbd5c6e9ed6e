package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class CaptionReportTest {

  @Test
  void whoPostsAPictureSaysWhatIsWrittenBesideIt() {
    assertThat(english("Local builder Tom Dunn shared a photo with the message: “It has gone.”"))
        .containsExactly("{Local builder Tom Dunn} <shared> [“It has gone.”]");
    assertThat(french("Luc Vallet a publié une photo avec ces mots : « Il est tombé hier. »"))
        .containsExactly("{Luc Vallet} <a publié> [« Il est tombé hier. »]");
  }

  @Test
  void whoLeavesPostsNothing() {
    assertThat(english("Tom Dunn left the quay with the words “See you in May.”"))
        .noneMatch(line -> line.contains("<left>"));
  }
}

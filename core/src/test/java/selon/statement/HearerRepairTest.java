package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class HearerRepairTest {

  @Test
  void whoIsAssuredOfSomethingDoesNotSayIt() {
    assertThat(
            english(
                "The mayor said he had met the owner and been promised that the quay would open."))
        .containsExactlyInAnyOrder(
            "{The mayor} <said> [he had met the owner and been promised that the quay would open]",
            "{} <been promised> [that the quay would open]");
  }

  @Test
  void whoIsWarnedIsNoPartOfTheWarning() {
    assertThat(
            english(
                "In an email, the plant's then manager, Dieter Kolm, warned his superiors that lead"
                    + " emissions were high."))
        .containsExactly(
            "{the plant's then manager, Dieter Kolm} <warned> [that lead emissions were high]");
    assertThat(english("He agreed with the defence that none of them bore the clerk's name."))
        .containsExactly("{He} <agreed with> [that none of them bore the clerk's name]");
  }
}

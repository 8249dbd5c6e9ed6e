package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class WarnedReportTest {

  @Test
  void whoWarnedSaysItAndNotWhoWasWarned() {
    assertThat(
            french(
                "La brigade avait déjà été prévenue en janvier par un voisin qu'un homme rôdait"
                    + " dans le quartier."))
        .containsExactly(
            "{un voisin} <avait déjà été prévenue> [qu'un homme rôdait dans le quartier]");
    assertThat(french("Le maire a été averti par la préfecture que la digue menaçait de céder."))
        .contains("{la préfecture} <a été averti> [que la digue menaçait de céder]");
  }

  @Test
  void whoWarnsByAPaperIsStillTheOneWhoWarns() {
    assertThat(french("Le maire a prévenu par une lettre que la digue menaçait de céder."))
        .noneMatch(line -> line.startsWith("{une lettre}"));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class FrameSourceTest {

  @Test
  void theSourceHoldsItsRelativeClause() {
    assertThat(
            french(
                "D'après une note confidentielle dont Le Messager a obtenu copie, deux alertes"
                    + " avaient été ignorées."))
        .containsExactly(
            "{une note confidentielle dont Le Messager a obtenu copie} <D'après> [deux alertes"
                + " avaient été ignorées]");
    assertThat(french("D'après un courriel auquel Le Messager a eu accès, la région savait."))
        .contains("{un courriel auquel Le Messager a eu accès} <D'après> [la région savait]");
  }

  @Test
  void theSourceEndsBeforeTheContent() {
    assertThat(
            french(
                "L'entreprise Frigolane a assuré que tout allait bien. Selon Frigolane, le toit"
                    + " tient."))
        .contains("{Frigolane} <Selon> [le toit tient]");
  }
}

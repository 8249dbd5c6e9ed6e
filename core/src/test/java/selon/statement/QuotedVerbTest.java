package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class QuotedVerbTest {

  @Test
  void theVerbMayStandWithinTheMarks() {
    assertThat(french("La mairie « condamne fermement ces tirs » dans un communiqué."))
        .containsExactly("{La mairie} <condamne> [ces tirs]");
    assertThat(french("Le ministère « dément formellement » ces chiffres."))
        .containsExactly("{Le ministère} <dément> [ces chiffres]");
  }

  @Test
  void aThingDoesNotSpeak() {
    assertThat(french("Le quai « menace la digue », et le bac « tremble ».")).isEmpty();
  }
}

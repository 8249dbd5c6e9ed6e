package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ChargeReportTest {

  @Test
  void nobodyNamedMakesTheCharge() {
    assertThat(french("Il lui est reproché d'avoir détourné 800 000 euros."))
        .containsExactly("{} <est reproché> [d'avoir détourné 800 000 euros]");
    assertThat(french("Il est également reproché au gérant d'avoir menti aux enquêteurs."))
        .containsExactly("{} <est également reproché> [au gérant d'avoir menti aux enquêteurs]");
    assertThat(french("Il est en retard.")).isEmpty();
  }
}

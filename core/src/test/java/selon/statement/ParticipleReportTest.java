package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class ParticipleReportTest {

  @Test
  void whoDoesWhatAParticipleExplainsIsItsSource() {
    assertThat(
            english(
                "The statistics agency revised its estimate of growth to 0.3 percent, citing"
                    + " stronger exports."))
        .containsExactly("{The statistics agency} <citing> [stronger exports]");
  }

  @Test
  void whatSomebodyDoesSuggestsNothing() {
    assertThat(english("The crows fled the square, suggesting that a hawk was near."))
        .noneMatch(found -> found.contains("<suggesting>"));
    assertThat(english("The survey found 40 closed shops, suggesting that demand is falling."))
        .contains("{The survey} <suggesting> [that demand is falling]");
  }
}

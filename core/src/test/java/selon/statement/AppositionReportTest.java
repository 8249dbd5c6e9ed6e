package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class AppositionReportTest {

  @Test
  void whatTakesUpAClaimEndsIt() {
    assertThat(
            english(
                "Rivals allege that the mayor sold the quay, a claim for which there is no"
                    + " evidence."))
        .containsExactly("{Rivals} <allege> [that the mayor sold the quay]");
    assertThat(
            english(
                "Rivals say that the mayor sold the quay, a charge that has been rejected by a"
                    + " judge."))
        .contains("{Rivals} <say> [that the mayor sold the quay]");
  }

  @Test
  void whatSomebodyMakesOfItIsAnotherStatement() {
    assertThat(
            english("The minister accused the firm of fraud, a charge the firm called \"absurd.\""))
        .contains("{the firm} <called> [a charge … \"absurd.\"]");
    assertThat(english("Hollis believes the quay was sold, something the council denies."))
        .contains("{the council} <denies> [the quay was sold]");
    assertThat(english("Hollis said the quay had a charge, a crane and a bell."))
        .containsExactly("{Hollis} <said> [the quay had a charge, a crane and a bell]");
  }
}

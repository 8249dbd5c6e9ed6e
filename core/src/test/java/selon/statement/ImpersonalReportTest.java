package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class ImpersonalReportTest {

  @Test
  void whatIsThoughtByNobodyIsAStatement() {
    assertThat(english("It is thought the blaze began in a barn."))
        .containsExactly("{} <is thought> [the blaze began in a barn]");
    assertThat(english("It is understood that Pohl has been offered a contract."))
        .containsExactly("{} <is understood> [that Pohl has been offered a contract]");
    assertThat(english("It was thought through by the council.")).isEmpty();
  }

  @Test
  void whoIsToldIsNoPieceOfIt() {
    assertThat(FoundLines.english("The trial was told that the captain had slept."))
        .containsExactly("{} <was told> [that the captain had slept]");
  }
}

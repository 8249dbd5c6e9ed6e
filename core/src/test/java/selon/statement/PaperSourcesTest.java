package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class PaperSourcesTest {

  @Test
  void aPaperSpeaksAndNotWhoseItIs() {
    assertThat(
            english(
                "The mayor of Lowmere denied on Friday that he had left, contradicting a report on"
                    + " Channel 9 that said he had flown to Arvelo."))
        .contains("{a report on Channel 9} <said> [he had flown to Arvelo]");
    assertThat(
            english(
                "The company rejected the claim, contradicting a statement by its own chairman"
                    + " that said profits had fallen."))
        .contains("{a statement by its own chairman} <said> [profits had fallen]");
  }

  @Test
  void aPersonBehindAPrepositionStaysOneAlone() {
    assertThat(english("After the report, the mayor said that the bridge would hold."))
        .contains("{the mayor} <said> [that the bridge would hold]");
  }
}

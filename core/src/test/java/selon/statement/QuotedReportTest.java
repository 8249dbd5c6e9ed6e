package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class QuotedReportTest {

  @Test
  void aPaperThatQuotesSomebodyIsTheOuterSource() {
    assertThat(english("The minister was quoted by the Courier as saying that the dam was safe."))
        .containsExactlyInAnyOrder(
            "{the Courier} <was quoted> [The minister … as saying that the dam was safe]",
            "{The minister} <saying> [that the dam was safe]");
    assertThat(
            english("The dam will hold, the minister was quoted as saying by the Alden Courier."))
        .containsExactlyInAnyOrder(
            "{the Alden Courier} <was quoted> [The dam will hold, the minister … as saying]",
            "{the minister} <saying> [The dam will hold]");
    assertThat(english("The minister told the Courier that the dam was safe."))
        .containsExactly("{The minister} <told> [that the dam was safe]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class NeitherReportTest {

  @Test
  void twoVerbsThatAreBothDeniedAreOneCue() {
    assertThat(english("The ministry neither confirmed nor denied the report."))
        .containsExactly("{The ministry} <neither confirmed nor denied> [the report]");
    assertThat(english("The club could neither confirm nor deny the reports."))
        .singleElement()
        .asString()
        .endsWith("neither confirm nor deny> [the reports]");
  }

  @Test
  void whatIsNeitherIsNoCue() {
    assertThat(english("The quay is neither long nor wide.")).isEmpty();
  }
}

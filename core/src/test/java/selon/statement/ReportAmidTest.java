package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class ReportAmidTest {

  @Test
  void nobodyWarnsDespiteWarnings() {
    assertThat(english("The plan was approved despite warnings that the wall would crack."))
        .containsExactly("{} <warnings> [that the wall would crack]");
    assertThat(english("The sale went ahead amid claims that the price was too low."))
        .containsExactly("{} <claims> [that the price was too low]");
    assertThat(english("The vote was put off amid proposals that would end the strike.")).isEmpty();
  }
}

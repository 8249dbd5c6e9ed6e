package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class WholeSubjectTest {

  @Test
  void oneOfThemIsExpected() {
    assertThat(
            english(
                "Two men were held on Sunday. One of them, a clerk at the port, is expected to"
                    + " plead guilty."))
        .contains("{} <is expected> [One of them, a clerk at the port … to plead guilty]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class JoinedInsideTest {

  @Test
  void theSecondVerbOfWhatIsSaidIsTheSubjectsThere() {
    assertThat(
            english(
                "Ada Crane said that the mayor had called the guild and told it that the hall"
                    + " would be sold."))
        .contains("{the mayor} <told> [that the hall would be sold]");
    assertThat(english("Ada Crane called the guild and told it that the hall would be sold."))
        .contains("{Ada Crane} <told> [that the hall would be sold]");
  }
}

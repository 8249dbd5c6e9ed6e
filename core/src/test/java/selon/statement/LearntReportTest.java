package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class LearntReportTest {

  @Test
  void whoHasLearnedSomethingHasItFromSomebody() {
    assertThat(english("The Courier has learned from two officials that the dam is unsafe."))
        .containsExactlyInAnyOrder(
            "{The Courier} <has learned> [that the dam is unsafe]",
            "{two officials} <from> [that the dam is unsafe]");
  }

  @Test
  void whoLearnsFromAMistakeHasItFromNobody() {
    assertThat(english("The port has learned from its mistakes."))
        .noneMatch(l -> l.contains("<from>"));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class DocumentFindingTest {

  @Test
  void whoHasSeenThePapersBelongsToTheirName() {
    assertThat(english("Emails obtained by the Gazette suggest that the firm knew."))
        .contains("{Emails obtained by the Gazette} <suggest> [that the firm knew]");
    assertThat(english("But memos seen by the Gazette show the firm was told of the leak."))
        .contains("{memos seen by the Gazette} <show> [the firm was told of the leak]");
    assertThat(english("The memos seen by the Gazette were burned.")).isEmpty();
  }

  @Test
  void aStudyMaySpeakAmidASentence() {
    assertThat(
            english(
                "Early humans carried shellfish inland, a study published Wednesday in the journal"
                    + " Old Shores suggests, a finding that could change the field."))
        .contains(
            "{a study published Wednesday in the journal Old Shores} <suggests> [Early humans"
                + " carried shellfish inland]");
    assertThat(english("Early people carried shells inland, a habit that suggests hunger."))
        .noneMatch(line -> line.contains("[Early people"));
  }
}

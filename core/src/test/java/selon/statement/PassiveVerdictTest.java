package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class PassiveVerdictTest {

  @Test
  void whoeverCallsAThingSomethingStandsBehindBy() {
    assertThat(english("The report was dismissed as \"fantasy\" by a palace aide."))
        .containsExactly("{a palace aide} <was dismissed> [The report … as \"fantasy\"]");
    assertThat(english("The offer was branded \"insulting\" by union leaders."))
        .containsExactly("{union leaders} <was branded> [The offer … \"insulting\"]");
  }

  @Test
  void aThingThatIsCalledNothingHasNoVerdict() {
    assertThat(english("The offer was branded by a smith.")).isEmpty();
  }
}

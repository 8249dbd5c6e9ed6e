package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class NeighborRepairTest {

  @Test
  void whoClaimsThatSomebodySworeIsNotWhatHeSwore() {
    assertThat(english("The navigator claims I swore."))
        .containsExactly("{The navigator} <claims> [I swore]");
  }
}

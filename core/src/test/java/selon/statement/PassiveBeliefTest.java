package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class PassiveBeliefTest {

  @Test
  void aThingIsUnderstoodToBeSomethingByNobody() {
    assertThat(english("The group is understood to be considering a review."))
        .containsExactly("{} <is understood> [The group … to be considering a review]");
    assertThat(english("The rule is understood.")).isEmpty();
  }

  @Test
  void itIsThoughtByNobody() {
    assertThat(english("It is thought the pair met at a conference in Norvik."))
        .containsExactly("{} <is thought> [the pair met at a conference in Norvik]");
  }
}

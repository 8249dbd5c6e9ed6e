package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class WithReportTest {

  @Test
  void whoeverSaysSomethingBesidesHasAStatement() {
    assertThat(
            english(
                "The club expects a bid, with sources close to the keeper suggesting he would"
                    + " leave."))
        .containsExactly(
            "{The club} <expects> [a bid]",
            "{sources close to the keeper} <suggesting> [he would leave]");
    assertThat(english("The club expects a bid, with a lamp hanging over the door."))
        .containsExactly("{The club} <expects> [a bid]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class FrameContentTest {

  @Test
  void theContentOfAFrameBeginsBehindItsComma() {
    assertThat(
            french(
                "Selon un sondage Varia pour Le Phare du Nord, 64 % des habitants se disent opposés"
                    + " à la vente."))
        .contains(
            "{un sondage Varia pour Le Phare du Nord} <Selon> [64 % des habitants se disent opposés"
                + " à la vente]",
            "{64 % des habitants} <se disent> [opposés à la vente]");
  }
}

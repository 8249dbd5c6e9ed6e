package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class BelievedReportTest {

  @Test
  void thePronounIsTheOneWhoIsToBeBelieved() {
    assertThat(french("Selon Ada Morel, le lac est propre. À l'en croire, le bac repart."))
        .contains("{l'} <À l'en croire> [le bac repart]");
    assertThat(french("Les éleveurs sont fâchés. À les en croire, le lait ne paie plus."))
        .contains("{les} <À les en croire> [le lait ne paie plus]");
    assertThat(french("À en croire la gérante, la boutique rouvrira mardi."))
        .containsExactly("{la gérante} <À en croire> [la boutique rouvrira mardi]");
  }
}

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

  @Test
  void whoIsHeardSaysTheRestOfTheSentence() {
    assertThat(french("« Il est vieux », dit Ada Morel. À l'entendre, le port va fermer."))
        .containsExactly(
            "{Ada Morel} <dit> [« Il est vieux »]", "{l'} <À l'entendre> [le port va fermer]");
    assertThat(french("À l'entendre chanter, on rêve.")).isEmpty();
  }

  @Test
  void aConditionMayTellWhoIsToBeBelieved() {
    assertThat(french("Si l'on en croit le gardien, la grille était ouverte."))
        .containsExactly("{le gardien} <Si l'on en croit> [la grille était ouverte]");
    assertThat(french("La grille était ouverte, si l'on en croit le gardien."))
        .containsExactly("{le gardien} <si l'on en croit> [La grille était ouverte]");
    assertThat(french("L'arbitre a reconnu s'être trompé, si l'on en croit le délégué."))
        .contains("{L'arbitre} <a reconnu> [s'être trompé]");
  }

  @Test
  void whoIsToBeBelievedDoesNotSayTheNextQuotation() {
    assertThat(
            french(
                "À en croire Régis Orvane, elles seraient rares au-delà du port. « Mon frère habite"
                    + " à côté, il ne peut plus dormir », soupire un retraité."))
        .contains("{Régis Orvane} <À en croire> [elles seraient rares au-delà du port]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class NegationEdgesTest {

  @Test
  void bothWordsOfADenialBelongToItsCue() {
    assertThat(french("Le club ne dément pas avoir reçu une offre."))
        .containsExactly("{Le club} <ne dément pas> [avoir reçu une offre]");
    assertThat(french("Le club dit ne pas avoir reçu une offre."))
        .containsExactly("{Le club} <dit> [ne pas avoir reçu une offre]");
  }

  @Test
  void whoWillSayNeitherSaysNeither() {
    assertThat(
            french("Le quai serait fermé, ce que la préfète n'a voulu ni confirmer ni démentir."))
        .containsExactly(
            "{la préfète} <n'a voulu ni confirmer ni démentir> [Le quai serait fermé]");
  }

  @Test
  void theFirstWordOfADenialBelongsToWhatItDenies() {
    assertThat(french("L'agence affirme aujourd'hui n'avoir jamais reçu ce message."))
        .containsExactly("{L'agence} <affirme> [n'avoir jamais reçu ce message]");
  }

  @Test
  void anAdverbMayStandBetweenBothWordsOfADenial() {
    assertThat(french("L'institut n'exclut toutefois pas un regain en soirée."))
        .containsExactly("{L'institut} <n'exclut toutefois pas> [un regain en soirée]");
  }

  @Test
  void theSecondWordOfADenialIsNotWhatIsDenied() {
    assertThat(french("La régie évoque une fuite, les habitants n'y croient pas."))
        .noneMatch(line -> line.endsWith("[pas]"));
    assertThat(french("Les habitants n'y croient pas.")).isEmpty();
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class FrameReportTest {

  @Test
  void theClauseBeforeIsOfWhomTheRelativeClauseGoesOnAbout() {
    assertThat(
            french(
                "Près de 4 000 foyers sont privés d'eau depuis dimanche soir à Saint-Aubrin, selon"
                    + " la régie des eaux, qui promet un retour à la normale."))
        .contains(
            "{la régie des eaux} <selon> [Près de 4 000 foyers sont privés d'eau depuis dimanche"
                + " soir à Saint-Aubrin]",
            "{la régie des eaux} <promet> [un retour à la normale]");
  }

  @Test
  void theRelativeClauseIsNoPartOfIt() {
    assertThat(
            french(
                "La digue a cédé dans la nuit, d'après les pompiers, qui parlent d'une brèche de"
                    + " six mètres."))
        .contains("{les pompiers} <d'après> [La digue a cédé dans la nuit]");
    assertThat(
            english(
                "The dam gave way overnight, according to the town clerk, who blamed the rain."))
        .contains("{the town clerk} <according to> [The dam gave way overnight]");
  }

  @Test
  void aPlaceIsNoSpeaker() {
    assertThat(french("Le bac ferme, selon la saison, qui varie.")).isEmpty();
  }
}

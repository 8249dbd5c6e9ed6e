package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class CampFiguresTest {

  @Test
  void eachCampHasItsOwnFigure() {
    assertThat(french("Ils étaient 300 selon la police, 900 d'après les organisateurs."))
        .containsExactly(
            "{la police} <selon> [Ils étaient 300]", "{les organisateurs} <d'après> [900]");
    assertThat(french("Selon la police, ils étaient 300, 900 selon les organisateurs."))
        .containsExactly(
            "{la police} <Selon> [ils étaient 300]", "{les organisateurs} <selon> [900]");
    assertThat(english("There were 300 people according to police, 900 according to unions."))
        .containsExactly(
            "{police} <according to> [There were 300 people]", "{unions} <according to> [900]");
    assertThat(french("Il y avait 300 moutons, 900 selon les années.")).isEmpty();
  }

  @Test
  void aSentenceMayOpenWithTheSecondCamp() {
    assertThat(french("Mais 300 selon les syndicats.")).isEmpty();
    assertThat(french("Et 300 selon la police, 900 selon les syndicats."))
        .contains("{les syndicats} <selon> [900]");
  }

  @Test
  void theCommaBeforeTheFrameIsNoPartOfTheFigure() {
    assertThat(french("Le feu avait fait 27 morts, selon un bilan officiel, 41 selon des ONG."))
        .containsExactly(
            "{un bilan officiel} <selon> [Le feu avait fait 27 morts]", "{des ONG} <selon> [41]");
  }
}

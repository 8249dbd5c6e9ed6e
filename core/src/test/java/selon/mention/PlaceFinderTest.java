package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Le train part de Berlin demain.                  | Berlin = DE
          fr | La pluie tombe sur la Corée du Sud.              | Corée du Sud = KR
          fr | Le calme revient dans la bande de Gaza.          | bande de Gaza = PS
          fr | La foire est aux États-Unis.                     | États-Unis = US
          fr | Le pont est à Nice.                              | Nice = FR
          fr | La pluie tombe sur le village de Morvane.        | Morvane = ?
          fr | Le feu a pris à Morvane-sur-Mer.                 | Morvane-sur-Mer = ?
          fr | La pluie tombe en Afrique.                       | Afrique = ?
          en | The train leaves Berlin tomorrow.                | Berlin = DE
          en | Rain falls on South Korea.                       | South Korea = KR
          en | The fair is in the United States.                | United States = US
          en | The fair is in Georgia.                          | Georgia = GE
          en | The fire reached the town of Morvane.            | Morvane = ?
          en | The fire reached Marlow County at noon.          | Marlow County = ?
          """)
  void isFoundWithItsCountry(String tag, String text, String expected) {
    assertThat(Texts.places(tag, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Nice est partie.
          fr | Il a une chance en or.
          fr | Le niger coule au sud.
          fr | Le village de montagne dort.
          en | Nice try.
          en | Georgia called her mother.
          en | The turkey is ready.
          en | The town of fishermen slept.
          """)
  void whatIsNoPlace(String tag, String text) {
    assertThat(Texts.places(tag, text)).isEmpty();
  }

  @Test
  void aTownLiesInThePlaceBehindIt() {
    assertThat(Texts.places("en", "The fire began in Marlowville, Ohio."))
        .containsExactly("Marlowville = US", "Ohio = US");
    assertThat(Texts.places("fr", "Le feu a pris à Morvane (Gironde)."))
        .containsExactly("Morvane = FR", "Gironde = FR");
  }

  @Test
  void aPlaceInsideANameIsNone() {
    assertThat(Texts.places("en", "She reads the Chicago Gazette daily.")).isEmpty();
    assertThat(Texts.places("fr", "Elle écrit à l'université de Lyon.")).isEmpty();
  }
}

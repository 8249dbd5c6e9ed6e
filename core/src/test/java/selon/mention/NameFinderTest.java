package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | La lettre de Jean-Paul Morvane est longue.             | Jean-Paul Morvane = person
          fr | La lettre du général Ardan est longue.                 | Ardan = person
          fr | La lettre de Mme Delorme est longue.                   | Delorme = person
          fr | La lettre de Dominique de Morvane est longue.          | Dominique de Morvane = person
          fr | La lettre de Selva Ardan, directrice du port, plaît.   | Selva Ardan = person
          fr | La lettre du ministère de la Mer est longue.           | ministère de la Mer = organisation
          fr | La lettre de l'Union européenne est longue.            | Union européenne = organisation
          fr | La lettre de l'ONU est longue.                         | ONU = organisation
          fr | La lettre du syndicat Horizon est longue.              | Horizon = organisation
          fr | La lettre de l'université de Morvane est longue.       | université de Morvane = organisation
          fr | La dépêche de l'AFP est longue.                        | AFP = medium
          fr | La dépêche de l'agence Médiane est longue.             | Médiane = medium
          fr | La page du Monde diplomatique est longue.              | Monde = other
          fr | La page de la Gazette du Lac est longue.               | Gazette du Lac = medium
          en | The letter of John Marlow is long.                     | John Marlow = person
          en | The letter of President Marlow is long.                | Marlow = person
          en | The letter of Gen. Robert Marlow is long.              | Robert Marlow = person
          en | The letter of George W. Marlow is long.                | George W. Marlow = person
          en | The letter of Marlow Harbor Inc. is long.              | Marlow Harbor Inc. = organisation
          en | The letter of the Ministry of Fisheries is long.       | Ministry of Fisheries = organisation
          en | The letter of the United Nations is long.              | United Nations = organisation
          en | The letter of the U.S. Department of Justice is long.  | Department of Justice = organisation
          en | The story by Reuters is long.                          | Reuters = medium
          en | The story in the Lake Gazette is long.                 | Lake Gazette = medium
          en | The story in the newspaper Horizon is long.            | Horizon = medium
          """)
  void isFoundWithItsKind(String tag, String text, String expected) {
    assertThat(Texts.names(tag, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Les Irakiens partent demain.
          fr | Tout le monde le sait.
          fr | Il croit en Dieu.
          fr | La ville est au XVe siècle.
          fr | Le ministère de tutelle se tait.
          fr | Elle vit à Berlin.
          en | The Iraqis leave tomorrow.
          en | She left on Monday in May.
          en | The white house on the hill is old.
          en | I think so.
          en | She lives in Berlin.
          """)
  void whatHasACapitalAndIsNoName(String tag, String text) {
    assertThat(Texts.names(tag, text)).isEmpty();
  }

  @Test
  void aLastNameIsAPersonAfterTheWholeName() {
    assertThat(Texts.names("en", "John Marlow came. Then Marlow left."))
        .containsExactly("John Marlow = person", "Marlow = person");
    assertThat(Texts.names("fr", "Jean Morvane est venu. Le pont plaît à Morvane."))
        .containsExactly("Jean Morvane = person", "Morvane = person");
  }

  @Test
  void aLastNameThatSpeaksMakesThePerson() {
    assertThat(Texts.names("en", "The letter of Quill Marlow is long. “It rains,” Marlow said."))
        .containsExactly("Quill Marlow = person", "Marlow = person");
    assertThat(Texts.names("en", "The letter of Quill Marlow is long."))
        .containsExactly("Quill Marlow = other");
  }

  @Test
  void titlesStayOutside() {
    assertThat(Texts.names("en", "Secretary of State Hillary Marlow met Sen. Ted Ardan."))
        .containsExactly("Hillary Marlow = person", "Ted Ardan = person");
    assertThat(Texts.names("fr", "Le Premier ministre Jean Morvane a vu M. Ardan."))
        .containsExactly("Jean Morvane = person", "Ardan = person");
  }

  @Test
  void aPersonBehindABodyIsAnother() {
    assertThat(Texts.names("en", "The letter of Floridians John Marlow and Ted Ardan is long."))
        .contains("John Marlow = person", "Ted Ardan = person");
  }

  @Test
  void aWholeNameIsNoTwo() {
    assertThat(Texts.names("en", "The letter of the Lake Gazette and of the FBI is long."))
        .containsExactly("Lake Gazette = medium", "FBI = organisation");
  }
}

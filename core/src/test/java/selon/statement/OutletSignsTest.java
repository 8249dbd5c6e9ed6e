package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "An outlet" of ANNOTATION.md, section 3, where nothing but its name and its uses tell it. */
class OutletSignsTest {

  private static SourceKind french(String story) {
    return SourceStory.french(story).kind(1);
  }

  private static SourceKind english(String story) {
    return SourceStory.english(story).kind(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1t La digue fuit], [1c rapporte] [1s Norvane].",
        "[1s Mediapol] [1c rapporte] [1t que la digue fuit].",
        "[1c Selon] [1s Norvane], [1t la digue fuit]. Le maire l'a dit dans les colonnes de Norvane.",
        "[1c Selon] [1s Norvane], [1t la digue fuit]. Un journaliste de Norvane l'a vue.",
        "[1c Selon] [1s Mediapol], [1t la digue fuit]. Le pont est fermé, a appris Mediapol.",
        "[1c Selon] [1s le Courrier du Val], [1t la digue fuit].",
        "[1s La Voix de Norvane] [1c assure] [1t que la digue fuit].",
        "[1c Selon] [1s Norvane Matin], [1t la digue fuit].",
        "[1s Ouest-Matin] [1c assure] [1t que la digue fuit].",
        "[1c Selon] [1s Mediapol.example], [1t la digue fuit]."
      })
  void whatOutletsDoShowsAnOutlet(String story) {
    assertThat(french(story)).isEqualTo(SourceKind.MEDIUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1t La digue fuit], [1c rapporte] [1s Morel]. Anna Morel est géologue.",
        "[1t La digue fuit], [1c rapporte] [1s Mme Morel].",
        "[1t La digue fuit], [1c rapporte] [1s Anna Morel].",
        "[1s Morel] [1c a appris] [1t que la digue fuit]. Anna Morel est partie."
      })
  void whoReportsUnderAPersonsNameIsAPerson(String story) {
    assertThat(french(story)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aLetterIsNoNewspaper() {
    assertThat(french("[1s Le courrier du maire] [1c indique] [1t une date]."))
        .isEqualTo(SourceKind.DOCUMENT);
    assertThat(french("[1s La tribune] [1c indique] [1t une date]."))
        .isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void aCorrespondentInATownMakesItNoOutlet() {
    assertThat(french("De notre correspondant à Norvane. [1s Norvane] [1c veut] [1t un pont]."))
        .isNotEqualTo(SourceKind.MEDIUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1t The dam leaks], [1s Norvane] [1c reported].",
        "[1s Norvane] [1c reported] [1t that the dam leaks].",
        "[1s Norvane] [1c said] [1t the dam leaks]. The leak was first reported by Norvane.",
        "[1s Norvane] [1c said] [1t the dam leaks]. A reporter for Norvane saw it.",
        "[1s The Gazette] [1c has learned] [1t that the dam leaks].",
        "[1s the Harbor Herald] [1c said] [1t the dam leaks]."
      })
  void whatOutletsDoShowsAnOutletInEnglish(String story) {
    assertThat(english(story)).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void aFirmReportsALossAndACourierParcels() {
    assertThat(english("[1s Norvane] [1c reported] [1t a loss of two million]."))
        .isNotEqualTo(SourceKind.MEDIUM);
    assertThat(english("[1s The courier] [1c said] [1t the dam leaks]."))
        .isEqualTo(SourceKind.ROLE);
    assertThat(english("[1t The dam leaks], [1s Holt] [1c reported]. Anna Holt is a geologist."))
        .isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aCoinedNameIsNoPersons() {
    assertThat(english("[1c According to] [1s RiverWatch], [1t the dam leaks]."))
        .isEqualTo(SourceKind.ORGANISATION);
    assertThat(english("[1c According to] [1s McAllan], [1t the dam leaks]."))
        .isEqualTo(SourceKind.PERSON);
  }

  @Test
  void colleaguesAreTheirOutlet() {
    SourceStory story =
        SourceStory.french("[1c Selon] [1s nos confrères de Norvane], [1t la digue fuit].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.MEDIUM);
    assertThat(story.name(1)).isEqualTo("Norvane");
  }

  @Test
  void aNewspaperIsNotTheCompany() {
    SourceStory story =
        SourceStory.english(
            """
            [1s The Harbor Herald] [1c said] [1t the dam leaks].
            [2s The company] [2c declined] [2t to answer].
            """);
    assertThat(story.name(2)).isNotEqualTo("Harbor Herald");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sources that an English article calls by another word than their name. */
class EpithetsTest {

  @Test
  void anAgeOrALandMeansThePersonJustNamed() {
    SourceStory swede =
        SourceStory.english(
            """
            Manager Ingrid Sahl felt her players deserved a point.
            [1t "We were better,"] [1c said] [1s the Swede].
            """);
    assertThat(swede.name(1)).isEqualTo("Ingrid Sahl");
    assertThat(swede.kind(1)).isEqualTo(SourceKind.PERSON);
    SourceStory age =
        SourceStory.english(
            """
            Mayor Peter Landrey denied knowing of it. The mayor said he would resign.
            [1t "I am sorry,"] [1c said] [1s the 61-year-old].
            """);
    assertThat(age.name(1)).isEqualTo("Peter Landrey");
    SourceStory nobody =
        SourceStory.english("It rained. [1t \"I am happy,\"] [1c said] [1s the 22-year-old].");
    assertThat(nobody.kind(1)).isNotEqualTo(SourceKind.PERSON);
  }

  @Test
  void theAgencyOfAHeadlineIsTheOneThatTheTextNames() {
    SourceStory story =
        SourceStory.english(
            """
            [1t Wells are dry], [1s agency] [1c reports]

            [2s The Marches News Agency] [2c said] [2t wells were dry].
            [3s The agency] [3c wrote] [3t that nobody knew why].
            """);
    assertThat(story.name(1)).isEqualTo("Marches News Agency");
    assertThat(story.name(3)).isEqualTo("Marches News Agency");
    assertThat(story.kind(2)).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void theMayorIsTheOneMayorOfTheTextThoughTheHeadlineHasOne() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Mayor] [1c denies] [1t knowing]

            Mayor Piet Landrey opened the fair. [2s The mayor] [2c said] [2t he was glad].
            """);
    assertThat(story.name(2)).isEqualTo("Piet Landrey");
  }

  @Test
  void policeAreOneBody() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Police] [1c name] [1t a suspect]. [2s Two police officers] [2c said] [2t he fled].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(story.kind(2)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void partnersAreAFirmWhateverItOwns() {
    SourceStory story =
        SourceStory.english(
            "[1s Morrel & Pyke], the firm's largest shareholder, [1c said] [1t it would sell].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void aNameIsOneThoughItsFirstWordIsAnother() {
    SourceStory story =
        SourceStory.english(
            """
            [1s The shadow transport secretary, Will Tarrent], [1c says] [1t it was late].
            [2s His solicitor, Dean Farlowe], [2c told] the court [2t that he was abroad].
            [3s A property company called Lorne Estates], [3c says] [3t it lost money].
            """);
    assertThat(story.name(1)).isEqualTo("Will Tarrent");
    assertThat(story.name(2)).isEqualTo("Dean Farlowe");
    assertThat(story.name(3)).isEqualTo("Lorne Estates");
  }

  @Test
  void aPaperThatIsNewToTheReaderIsAStudy() {
    SourceStory story =
        SourceStory.english(
            """
            A 2019 paper was found to be wrong. [1s The paper] [1c said] [1t the walls would fall].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.DOCUMENT);
    SourceStory press =
        SourceStory.english(
            """
            [1s The Halden Gazette] [1c reported] [1t the sale].
            [2s The paper] [2c said] [2t a buyer had been found].
            """);
    assertThat(press.kind(2)).isEqualTo(SourceKind.MEDIUM);
    assertThat(press.name(2)).isEqualTo("Halden Gazette");
  }

  @Test
  void whoSpokeJustBeforeGoesOn() {
    SourceStory story =
        SourceStory.english(
            """
            [1s A neighbor] [1c claimed] [1t that the boy had been banned]. [2t "I know him,"] [2s he] [2c said].
            """);
    assertThat(story.name(2)).isEqualTo("neighbor");
  }

  @Test
  void sheTellsOfTheMinisterAndIsNotHim() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Ruth Penhallow] [1c calls] [1t the owners vandals].
            [2t The minister replied once], [2s she] [2c says], [2t to thank her].
            """);
    assertThat(story.name(2)).isEqualTo("Ruth Penhallow");
  }
}

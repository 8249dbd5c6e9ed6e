package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is meant: stories in both languages, each with its near miss. */
class SourceReaderTest {

  @Test
  void aSurnameGoesToTheFullName() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Le général russe Igor Vassine] [1c accuse] [1t la coalition].
            [2s M. Vassine] [2c ajoute] [2t que les preuves existent]. [3s Vassine] [3c conclut] [3t que tout est dit].
            """);
    assertThat(story.name(1)).isEqualTo("Igor Vassine");
    assertThat(story.name(2)).isEqualTo("Igor Vassine");
    assertThat(story.name(3)).isEqualTo("Igor Vassine");
    assertThat(story.kind(3)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void theFullNameMayComeAfterTheSurname() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Harlow] [1c denies] [1t the claim].
            [2s Councilwoman Grace Harlow] [2c said] [2t the claim was false].
            """);
    assertThat(story.name(1)).isEqualTo("Grace Harlow");
  }

  @Test
  void twoPeopleWithOneSurnameStayTwo() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Pierre Maillard] [1c affirme] [1t que le pont tient]. [2s Claire Maillard] [2c répond] [2t que le pont cède].
            [3s Maillard] [3c ajoute] [3t que le maire savait]. [4s Mme Maillard] [4c réclame] [4t un vote].
            """);
    assertThat(story.name(1)).isEqualTo("Pierre Maillard");
    assertThat(story.name(2)).isEqualTo("Claire Maillard");
    assertThat(story.name(3)).isEqualTo("Maillard");
    assertThat(story.name(4)).isEqualTo("Claire Maillard");
  }

  @Test
  void aSurnameAlreadyInUseStaysWithItsOwner() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Donald Pruitt] [1c said] [1t the bridge holds]. [2s Pruitt] [2c added] [2t that it was new].
            [3s Eric Pruitt] [3c said] [3t the bridge was old]. [4s Pruitt] [4c denied] [4t it].
            """);
    assertThat(story.name(2)).isEqualTo("Donald Pruitt");
    assertThat(story.name(3)).isEqualTo("Eric Pruitt");
    assertThat(story.name(4)).isEqualTo("Donald Pruitt");
  }

  @Test
  void anInitialStandsForAGivenName() {
    SourceStory story =
        SourceStory.french(
            "[1s Bernard Ostrow] [1c parle] [1t de retard]. [2s B. Ostrow] [2c promet] [2t un"
                + " vote].");
    assertThat(story.name(2)).isEqualTo("Bernard Ostrow");
    SourceStory other =
        SourceStory.french(
            "[1s Bernard Ostrow] [1c parle] [1t de retard]. [2s C. Ostrow] [2c promet] [2t un"
                + " vote].");
    assertThat(other.name(2)).isEqualTo("C. Ostrow");
  }

  @Test
  void anAppositionHoldsTheName() {
    assertThat(
            SourceStory.french(
                    "[1s Le porte-parole du ministère, Igor Vassine], [1c dément] [1t la panne].")
                .name(1))
        .isEqualTo("Igor Vassine");
    assertThat(
            SourceStory.english(
                    "[1s The team's coach, Alan Mehrabi], [1c said] [1t the team was ready].")
                .name(1))
        .isEqualTo("Alan Mehrabi");
    assertThat(SourceStory.french("[1s L'avocat d'Yvan Corti] [1c dément] [1t la panne].").name(1))
        .isEqualTo("avocat d'Yvan Corti");
  }

  @Test
  void whatHasNoNameGoesByItsWords() {
    assertThat(SourceStory.french("[1s Les habitants] [1c craignent] [1t une crue].").name(1))
        .isEqualTo("habitants");
    assertThat(
            SourceStory.french("[1c Selon] [1s des sources proches du dossier], [1t le pont cède].")
                .name(1))
        .isEqualTo("sources proches du dossier");
    assertThat(
            SourceStory.english("[1s The Ministry of Culture] [1c denied] [1t the plan].").name(1))
        .isEqualTo("Ministry of Culture");
  }

  @Test
  void theSubjectAfterANameIsNoApposition() {
    SourceStory story =
        SourceStory.french(
            """
            Paul Vernier a reçu la maire Anna Morel. Pour Paul Vernier, le ministre a menti.
            [1s Le ministre] [1c dément] [1t la panne].
            """);
    assertThat(story.name(1)).isEqualTo("ministre");
  }

  @Test
  void aForeignParagraphChangesNothing() {
    String story =
        "[1s Anna Morel] [1c dit] [1t que le pont tient]. [2s Elle] [2c part] [2t demain].";
    String foreign = story + "\nLe marché de Tourne ouvre samedi, avec ses fruits et ses fleurs.\n";
    assertThat(SourceStory.french(foreign).sources).isEqualTo(SourceStory.french(story).sources);
  }
}

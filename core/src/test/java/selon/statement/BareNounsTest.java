package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies that go by a bare noun: which name has it. */
class BareNounsTest {

  @Test
  void aBareNounGoesToTheNameOfItsSort() {
    SourceStory story =
        SourceStory.french(
            """
            [1s L'ONG Rivières Vivantes] [1c dénonce] [1t un rejet]. [2s L'ONG] [2c réclame] [2t une enquête].
            """);
    assertThat(story.name(2)).isEqualTo("Rivières Vivantes");
  }

  @Test
  void aBareNounBetweenTwoNamesIsNeither() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Google] [1c said] [1t it would pay]. [2s Apple] [2c refused] [2t to pay].
            [3s The company] [3c promised] [3t an answer].
            """);
    assertThat(story.name(3)).isEqualTo("company");
  }

  @Test
  void anAcronymIsItsWords() {
    SourceStory story =
        SourceStory.english(
            "[1s Human Rights Watch] [1c denounced] [1t the trial]. [2s HRW] [2c called] [2t for"
                + " its end].");
    assertThat(story.name(2)).isEqualTo("Human Rights Watch");
  }

  @Test
  void aBareNounMeansNoBodyOfAnotherSort() {
    SourceStory story =
        SourceStory.french(
            """
            [1s L'Agence maritime] [1c annonce] [1t la fermeture du port].
            La société Morval Marine a perdu son contrat. [2s Le syndicat] [2c appelle] [2t à la grève].
            [3s L'agence] [3c précise] [3t que le port rouvrira]. [4s La société] [4c promet] [4t une réponse].
            """);
    assertThat(story.name(2)).isEqualTo("syndicat");
    assertThat(story.name(3)).isEqualTo("Agence maritime");
    assertThat(story.name(4)).isEqualTo("Morval Marine");
    SourceStory english =
        SourceStory.english(
            """
            [1s The Maritime Agency] [1c announced] [1t the closure]. [2s The union] [2c called] [2t a strike].
            [3s The agency] [3c said] [3t the port would reopen]. [4s The organization] [4c promised] [4t help].
            """);
    assertThat(english.name(2)).isEqualTo("union");
    assertThat(english.name(3)).isEqualTo("Maritime Agency");
    assertThat(english.name(4)).isEqualTo("Maritime Agency");
  }

  @Test
  void aUnionKnownByNameIsTheUnion() {
    SourceStory story =
        SourceStory.french(
            """
            EDF a fermé la centrale. [1s La CGT] [1c dénonce] [1t cette fermeture].
            [2s Le syndicat] [2c réclame] [2t des embauches].
            """);
    assertThat(story.name(2)).isEqualTo("CGT");
  }
}

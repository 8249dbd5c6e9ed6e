package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AntecedentsTest {

  @Test
  void whoIsSpokenOfInAQuotationIsNotWhoSpeaks() {
    SourceStory story =
        SourceStory.french(
            """
            Paul Durel, le maire, est furieux. [1t « Le préfet m'a menti »], [1c dit]-[1s il]. [2c Selon] [2s lui], [2t le projet est mort].
            """);
    assertThat(story.name(1)).isEqualTo("Paul Durel");
    assertThat(story.name(2)).isEqualTo("Paul Durel");
    SourceStory named =
        SourceStory.french(
            """
            Marc Vautier a signé. L'entraîneur, Paul Durel, s'agace. [1t « Marc Vautier est un joueur du club »], [1c dit]-[1s il].
            """);
    assertThat(named.name(1)).isEqualTo("Paul Durel");
  }

  @Test
  void whoIsSpokenOfBehindThePronounIsAnother() {
    SourceStory story =
        SourceStory.english(
            """
            Mayor Paul Holt met Mark Crane, the prefect. [1s He] [1c said] [1t Mark Crane had left].
            """);
    assertThat(story.name(1)).isEqualTo("Paul Holt");
  }

  @Test
  void whoTellsOfHimselfBeforeThePronounMayBeMeant() {
    SourceStory story =
        SourceStory.english(
            """
            Elections are near. [1t Mark Crane has brought a plan to the council and would do so again], [1s he] [1c said].
            """);
    assertThat(story.name(1)).isEqualTo("Mark Crane");
  }

  @Test
  void whoOnlyTellsSomebodySomethingIsNotTheOneTheSentenceIsAbout() {
    SourceStory story =
        SourceStory.english(
            """
            Anna Holt moved in last year, after [1s a friend] [1c told] her [1t the street was quiet]. [2t "It is not,"] [2s she] [2c says].
            """);
    assertThat(story.name(2)).isEqualTo("Anna Holt");
    SourceStory two =
        SourceStory.english(
            """
            Paul Crane bought it early. He paid in cash, since [1s the agent] [1c told] him [1t the flooding was over]. It has come back. [2t "I am no good at maths,"] [2s he] [2c says].
            """);
    assertThat(two.name(2)).isEqualTo("Paul Crane");
  }

  @Test
  void whoTellsInAClauseOfHisOwnSpeaks() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Mark Crane] [1c told] him [1t the street was quiet]. [2t "It is,"] [2s he] [2c says].
            """);
    assertThat(story.name(2)).isEqualTo("Mark Crane");
  }

  @Test
  void theNounBeforeANameIsTheNamesOwn() {
    SourceStory story =
        SourceStory.english(
            """
            Our reporter Mark Crane is in Morval, where the roof has come off.

            [1s He] [1c writes]: [1t Pupils had been sent home].
            """);
    assertThat(story.name(1)).isEqualTo("Mark Crane");
    SourceStory apposed =
        SourceStory.english(
            """
            The agency's area manager, Mark Crane, is a patient man. We meet on the wall. [1s He] [1c explains] [1t that it would cost too much].
            """);
    assertThat(apposed.name(1)).isEqualTo("Mark Crane");
  }

  @Test
  void aFamilyAreThey() {
    SourceStory story =
        SourceStory.english(
            """
            [1s His family] [1c described] [1t him as kind]. [2s They] [2c said]: [2t "Dad loved his garden."]
            """);
    assertThat(story.name(2)).isEqualTo("His family");
  }

  @Test
  void aSurnameThatSpeaksAsPeopleDoMayBeShe() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Forsgren] [1c said] [1t naps help]. Forsgren's group is now looking for people. Until then, [2s she] [2c recommends] [2t rest].
            """);
    assertThat(story.name(2)).isEqualTo("Forsgren");
  }

  @Test
  void anotherUnionIsNotTheirs() {
    SourceStory story =
        SourceStory.french(
            """
            Les industriels répondent : [1s leur fédération] [1c accuse] [1t les magasins]. Un calcul que [2c conteste] [2s la fédération du commerce].
            """);
    assertThat(story.name(1)).isEqualTo("leur fédération");
    assertThat(story.name(2)).isEqualTo("fédération du commerce");
  }

  @Test
  void celleCiTurnsToAnotherThanElle() {
    SourceStory story =
        SourceStory.french(
            """
            [1s La maire Anne Morel] [1c réclame] [1t une navette]. [2s Elle] [2c assure] [2t avoir écrit à la préfecture]. [3s Celle-ci] [3c n'a pas souhaité] [3t commenter].
            """);
    assertThat(story.name(2)).isEqualTo("Anne Morel");
    assertThat(story.name(3)).isNotEqualTo("Anne Morel");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "I", "we" and "our": whoever speaks, who may be the writer. */
class SpeakersOwnTest {

  @Test
  void whoSaysISpeaks() {
    SourceStory story =
        SourceStory.french(
            """
            [1t « [2s Je] [2c crois] [2t que le pont tient] »], [1c a déclaré] [1s la maire Anna Morel].
            """);
    assertThat(story.name(2)).isEqualTo("Anna Morel");
    assertThat(story.kind(2)).isEqualTo(SourceKind.PERSON);
    assertThat(story.chain(2)).containsExactly("Le Courrier de Morval", "Anna Morel");
  }

  @Test
  void whoSaysIBeforeHisNameIsKnownSpeaks() {
    SourceStory story =
        SourceStory.french(
            """
            [1t « [2s J'][2c espère] [2t que la ville répondra]. »]

            [1c a déclaré] [1s le général russe Igor Vassine].
            """);
    assertThat(story.name(2)).isEqualTo("Igor Vassine");
  }

  @Test
  void weOfOneAreSeveralWhoDoNotBearHisName() {
    SourceStory general =
        SourceStory.french(
            """
            [1t « [2s Nous] [2c espérons] [2t que la ville réponde]. »]

            [1c a déclaré] [1s le général russe Igor Vassine].
            """);
    assertThat(general.kind(2)).isEqualTo(SourceKind.COLLECTIVE);
    assertThat(general.name(2)).isNull();
    SourceStory town =
        SourceStory.french(
            "[1t « [2s Nous] [2c espérons] [2t une réponse] »], [1c a déclaré] [1s la mairie].");
    assertThat(town.kind(2)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(town.name(2)).isEqualTo("mairie");
  }

  @Test
  void whatIsOursIsTheSpeakersOwn() {
    SourceStory outlet =
        SourceStory.french("[1c Selon] [1s nos informations], [1t le pont est fermé].");
    assertThat(outlet.kind(1)).isEqualTo(SourceKind.AUTHOR);
    assertThat(outlet.name(1)).isEqualTo("Le Courrier de Morval");
    SourceStory union =
        SourceStory.english(
            """
            [1t "[2c According to] [2s our calculations], [2t the bridge is shut],"]
            [1c said] [1s the union].
            """);
    assertThat(union.kind(2)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(union.name(2)).isEqualTo("union");
    SourceStory theirs =
        SourceStory.french("[1c Selon] [1s les informations du parquet], [1t il a fui].");
    assertThat(theirs.kind(1)).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void iInTheWritersOwnWordsIsTheAuthor() {
    SourceStory story =
        SourceStory.english(
            "[1s Anna Holt] [1c told me] [1t that [2s I] [2c knew] [2t the answer]].");
    assertThat(story.kind(2)).isEqualTo(SourceKind.AUTHOR);
  }
}

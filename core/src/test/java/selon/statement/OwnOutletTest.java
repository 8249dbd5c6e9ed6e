package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnOutletTest {

  @Test
  void whoWasThereIsWhoWrites() {
    SourceStory story =
        SourceStory.ofNoOutlet(
            "en",
            """
            Wikinews reporters attended the opening and spoke to visitors.

            [1s Wikinews] [1c observed] [1t that the lights failed twice].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.AUTHOR);
    assertThat(story.name(1)).isEqualTo("Wikinews");
  }

  @Test
  void whoWasSpokenToByAnOutletShowsItToo() {
    SourceStory story =
        SourceStory.ofNoOutlet(
            "fr",
            """
            Contactée par La Gazette, la mairie n'a rien voulu dire.

            [1s La Gazette] [1c a constaté] [1t que deux feux manquaient].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.AUTHOR);
  }

  @Test
  void whoIsSaidToHaveReportedIsAnother() {
    SourceStory story =
        SourceStory.ofNoOutlet(
            "en",
            """
            Wikinews spoke to visitors, and Wikinews reported the failure first.

            [1s Wikinews] [1c observed] [1t that the lights failed twice].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void aBodyThatAsksWritesNoArticle() {
    SourceStory story =
        SourceStory.ofNoOutlet(
            "en",
            """
            Parliament has asked for the papers. [1s Parliament] [1c observed] [1t that two were missing].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void ofTwoOutletsThatWereThereNeitherIsTaken() {
    SourceStory story =
        SourceStory.ofNoOutlet(
            "en",
            """
            Wikinews attended the opening. Reuters attended it too.

            [1s Wikinews] [1c observed] [1t that the lights failed twice].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void whoLearnsUnderTheLastWordOfTheOutletIsWhoWrites() {
    SourceStory story =
        SourceStory.english(
            """
            [1s The Courier] [1c has learned] [1t that two lights failed].

            [2s The Courier] [2c reported] [2t that one was mended].

            [3s The Gazette] [3c has learned] [3t that none was].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.AUTHOR);
    assertThat(story.name(1)).isEqualTo("Morval Courier");
    assertThat(story.kind(2)).as("it may be another's").isNotEqualTo(SourceKind.AUTHOR);
    assertThat(story.kind(3)).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void whoLearnsUnderTheFirstWordsOfTheOutletIsWhoWrites() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Le Courrier] [1c a appris] [1t que deux feux manquaient].

            [2s La Gazette] [2c a appris] [2t qu'un seul manquait].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.AUTHOR);
    assertThat(story.name(1)).isEqualTo("Le Courrier de Morval");
    assertThat(story.kind(2)).isEqualTo(SourceKind.MEDIUM);
  }
}

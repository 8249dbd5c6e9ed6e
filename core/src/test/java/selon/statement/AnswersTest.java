package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void whoIsAskedAnswers() {
    assertThat(english("The lawyer asked Crane if she had slept. “I had not slept for two days.”"))
        .containsExactly(
            "{The lawyer} <asked> [if she had slept]",
            "{Crane} <> [“I had not slept for two days.”]");
    assertThat(
            english(
                "Asked by Birch whether she had read the report, Crane shook her head. “I have not"
                    + " read a word of it.”"))
        .contains("{Crane} <> [“I have not read a word of it.”]");
  }

  @Test
  void anotherSpeaksBehindAQuestion() {
    assertThat(
            english(
                """
                Row over quay grows

                There is a row.

                “Will the bridge open this year?” asked Tom Birch, a shopkeeper.

                “I do not think it will, and nobody has told us anything.”"""))
        .contains(
            "{Tom Birch, a shopkeeper} <asked> [“Will the bridge open this year?”]",
            "{} <> [“I do not think it will, and nobody has told us anything.”]");
  }

  @Test
  void whoAsksMayGoOnInTheSameParagraph() {
    assertThat(english("“Who will pay for it?” asked Tom Birch. “Nobody has told us a thing.”"))
        .containsExactly(
            "{Tom Birch} <asked> [“Who will pay for it?” … “Nobody has told us a thing.”]");
  }

  @Test
  void whoIsAskedAloudAnswersInTheSameParagraph() {
    assertThat(
            french(
                "« Avez-vous touché cet argent ? », lui demande la présidente du tribunal. « Non."
                    + " Jamais de la vie. »"))
        .containsExactly(
            "{la présidente du tribunal} <demande> [« Avez-vous touché cet argent ? »]",
            "{lui} <> [« Non. Jamais de la vie. »]");
  }

  @Test
  void aCourtAsksAndAnotherAnswers() {
    assertThat(
            french(
                "« Que faisiez-vous ce soir-là ? », interroge le procureur. « Je dormais chez ma"
                    + " sœur à Kerlou. »"))
        .containsExactly(
            "{le procureur} <interroge> [« Que faisiez-vous ce soir-là ? »]",
            "{} <> [« Je dormais chez ma sœur à Kerlou. »]");
  }

  @Test
  void whoIsAskedMayStandBehindWhoAsks() {
    assertThat(french("« Êtes-vous fier de vous ? », demande la présidente à l'accusé. « Non. »"))
        .containsExactly(
            "{la présidente} <demande> [« Êtes-vous fier de vous ? »]", "{l'accusé} <> [« Non. »]");
  }

  @Test
  void whoSaysYesIsNotWhoAsks() {
    assertThat(french("« Toute la nuit ? », insiste Paul Vernier. « Oui, toute la nuit. »"))
        .contains(
            "{Paul Vernier} <insiste> [« Toute la nuit ? »]", "{} <> [« Oui, toute la nuit. »]");
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import selon.language.Lexicon;

class CorrectionFinderTest {

  private static final String FIRST =
      "A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday morning.";

  @Test
  void everyPhraseHitsItsSentenceAndNotItsNearMiss() {
    for (Map<String, String> row : Lexicon.of(CorrectionFinder.class, "corrections.tsv").rows()) {
      assertThat(CorrectionFinder.said(row.getOrDefault("hit", "")))
          .as(row.get("phrase"))
          .contains(Correction.Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)));
      assertThat(CorrectionFinder.said(row.getOrDefault("miss", ""))).as(row.get("miss")).isEmpty();
    }
  }

  @Test
  void aPhraseIsFoundBehindALongerWordThatEndsLikeIt() {
    assertThat(CorrectionFinder.said("They owe retractions, and we retract our report."))
        .contains(Correction.Kind.RETRACTION);
    assertThat(CorrectionFinder.said("They owe retractions.")).isEmpty();
  }

  private static Press press() {
    return new Press()
        .print("c1", "Lowland Agency", "2024-04-08T07:00:00Z", FIRST)
        .print("c2", "Dunmere Gazette", "2024-04-08T08:00:00Z", FIRST)
        .print(
            "c3",
            "The Morning Kite",
            "2024-04-08T09:00:00Z",
            "According to Lowland Agency, a barge with 310 tonnes of gravel hit the gates of the"
                + " Dunmere lock.");
  }

  @Test
  void whoNeverTookACorrectionOverIsTold() {
    Press press =
        press()
            .print(
                "c4",
                "Lowland Agency",
                "2024-04-08T12:00:00Z",
                "CORRECTION: Barge\n\nA barge with 31 tonnes of gravel, not 310, struck the gates"
                    + " of the Dunmere lock on Monday morning.")
            .print(
                "c5",
                "The Morning Kite",
                "2024-04-08T14:00:00Z",
                "According to Lowland Agency, a barge with 31 tonnes of gravel struck the gates of"
                    + " the Dunmere lock on Monday morning.");
    List<Correction> corrections = Press.about(press.trace(), "gravel").corrections();
    assertThat(corrections).hasSize(1);
    assertThat(corrections.get(0).kind()).isEqualTo(Correction.Kind.CORRECTION);
    assertThat(corrections.get(0).article()).isEqualTo("c4");
    assertThat(corrections.get(0).corrects()).containsExactly("c1");
    assertThat(corrections.get(0).notTakenOver()).contains("c2").doesNotContain("c5");
  }

  @Test
  void aNoteAboutSomethingElseTakesBackNothing() {
    Press press =
        press()
            .print(
                "c4",
                "Reedside Post",
                "2024-04-08T10:00:00Z",
                FIRST
                    + "\n\nAn earlier version of this article misspelled the name of Nora Quill.");
    assertThat(Press.about(press.trace(), "gravel").corrections()).isEmpty();
  }

  @Test
  void aColumnOfCorrectionsTakesBackWhatItNames() {
    Press press =
        press()
            .print(
                "c4",
                "Dunmere Gazette",
                "2024-04-10T10:00:00Z",
                "Corrections and clarifications\n\nWe said that a barge with 310 tonnes of gravel"
                    + " struck the gates of the Dunmere lock on Monday morning. This should have"
                    + " read 31 tonnes.");
    assertThat(Press.about(press.trace(), "gravel").corrections())
        .extracting(Correction::article)
        .containsExactly("c4");
  }

  @Test
  void aMisspeltNameTakesBackNothing() {
    Press press =
        press()
            .print(
                "c4",
                "Lowland Agency",
                "2024-04-08T12:00:00Z",
                FIRST
                    + "\n\nAn earlier version of this article misspelt the name of the lock keeper.");
    assertThat(Press.about(press.trace(), "gravel").corrections()).isEmpty();
  }

  @Test
  void aRetractionTakesBackAllOfIt() {
    Press press =
        press()
            .print(
                "c4",
                "Lowland Agency",
                "2024-04-08T12:00:00Z",
                "We have withdrawn this article.\n\n" + FIRST);
    assertThat(Press.about(press.trace(), "gravel").corrections())
        .extracting(Correction::kind)
        .containsExactly(Correction.Kind.RETRACTION);
  }

  @Test
  void whoNamesTheCorrectorAndTellsTheOldNumberNeverTookItOver() {
    Press press =
        press()
            .print(
                "c4",
                "Lowland Agency",
                "2024-04-08T12:00:00Z",
                "CORRECTION: Barge\n\nA barge with 31 tonnes of gravel, not 310, struck the gates"
                    + " of the Dunmere lock on Monday morning.")
            .print(
                "c5",
                "Evening Beacon",
                "2024-04-09T07:00:00Z",
                "According to Lowland Agency, a barge with 310 tonnes of gravel struck the gates of"
                    + " the Dunmere lock on Monday morning.")
            .print(
                "c6",
                "The Morning Kite",
                "2024-04-09T08:00:00Z",
                "A barge with 31 tonnes of gravel struck the gates of the Dunmere lock on Monday,"
                    + " harbour master Nora Quill told the Kite.");
    Correction correction = Press.about(press.trace(), "gravel").corrections().get(0);
    assertThat(correction.notTakenOver()).contains("c2", "c5").doesNotContain("c3", "c6");
  }

  @Test
  void aNoteThatHasTheOldNumberIsAboutWhatTheOutletTold() {
    Press press =
        press()
            .print(
                "c4",
                "Lowland Agency",
                "2024-04-09T12:00:00Z",
                "A barge with 31 tonnes of gravel struck the gates of the Dunmere lock on Monday"
                    + " morning.\n\nCorrection: we reported 310 tonnes on Monday.");
    assertThat(Press.about(press.trace(), "gravel").corrections())
        .extracting(Correction::article)
        .containsExactly("c4");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class LooseContentsTest {

  @Test
  void nobodyToldThePoliceWhatOnlyBeginsWithAnd() {
    assertThat(english("\"We told the police, and nobody listened,\" said Ada Crane."))
        .noneMatch(line -> line.contains("[and nobody"));
    assertThat(english("The council said: \"And nobody asked us.\""))
        .contains("{The council} <said> [\"And nobody asked us.\"]");
  }

  @Test
  void wordsOfAnotherSentenceAreNoContent() {
    assertThat(
            english("The mayor, Piet Sorrel, disagreed. The mayor said the town had been asked."))
        .noneMatch(line -> line.contains("<disagreed> [The mayor said"))
        .contains("{The mayor} <said> [the town had been asked]");
  }

  @Test
  void aNounThatDoesSomethingClaimsNothing() {
    assertThat(english("The claim has been shared more than forty thousand times since Sunday."))
        .isEmpty();
    assertThat(english("The claim that the lake is clean is false."))
        .contains("{} <The claim> [that the lake is clean]");
  }

  @Test
  void whatIsDisputedEndsBeforeTheColon() {
    assertThat(
            english(
                "The government disputes this: a spokesman says the report \"did not mention"
                    + " Astley at all\"."))
        .containsExactlyInAnyOrder(
            "{The government} <disputes> [this]",
            "{a spokesman} <says> [the report \"did not mention Astley at all\"]");
  }

  @Test
  void whatARelativePronounStandsForIsTheContent() {
    assertThat(english("The trial, which is expected to last six weeks, continues."))
        .containsExactly("{} <is expected> [The trial … to last six weeks]");
  }

  @Test
  void theOneWhoTellsGoesOnForHimself() {
    assertThat(
            english(
                "\"The minister told me he had read every word, and I have no reason to doubt"
                    + " it,\" said Ada Crane."))
        .contains("{The minister} <told> [he had read every word]");
    assertThat(english("He said he was tired, and that he would leave."))
        .contains("{He} <said> [he was tired, and that he would leave]");
  }

  @Test
  void whoIsAccusedOfSomethingAccusesNobody() {
    assertThat(english("A clerk accused of stealing from a school was released on Monday."))
        .noneMatch(line -> line.startsWith("{A clerk}"));
    assertThat(english("The clerk accused the school of lying."))
        .contains("{The clerk} <accused> [the school of lying]");
  }

  @Test
  void aQuotationThatItsSentenceIntroducesIsNotOfTheOneBefore() {
    assertThat(
            english("Neighbours told of their terror. Sheila Crane, 71, said: \"I heard a bang.\""))
        .contains("{Sheila Crane, 71} <said> [\"I heard a bang.\"]")
        .noneMatch(line -> line.contains("<told> [\"I heard"));
  }
}

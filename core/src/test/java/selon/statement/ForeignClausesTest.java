package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class ForeignClausesTest {

  @Test
  void whatAnotherSaysBehindAnInciseIsHis() {
    assertThat(
            english(
                "The ship ran aground on Tuesday, the coastguard said, and its owners said they"
                    + " would pay."))
        .noneMatch(line -> line.startsWith("{the coastguard}") && line.contains("owners"));
  }

  @Test
  void aConcessionIsNoContent() {
    assertThat(
            english("The council did not object, although its report warned that it would flood."))
        .noneMatch(line -> line.contains("[although"));
  }

  @Test
  void whoIsAskedAboutSomethingDoesNotAsk() {
    assertThat(english("A spokesman for the agency, asked about the payments, said he was ill."))
        .noneMatch(line -> line.contains("<asked"));
    assertThat(english("The council leader, Ada Crane, told members that it would flood."))
        .contains("{The council leader, Ada Crane} <told> [that it would flood]");
  }

  @Test
  void aClauseWithoutItsPronounClaimsNotTheSentence() {
    assertThat(
            english(
                "The audit concluded that the agency had paid for \"services\" it could not"
                    + " describe."))
        .noneMatch(line -> line.startsWith("{it}"));
  }

  @Test
  void whatAnotherSaysAgainstItIsHis() {
    assertThat(
            english(
                "The navy said it had seized a tanker off the coast, but the ship's owner said the"
                    + " cargo was legal."))
        .contains(
            "{The navy} <said> [it had seized a tanker off the coast]",
            "{the ship's owner} <said> [the cargo was legal]");
    assertThat(english("The navy said it had seized a tanker, but that the crew was safe."))
        .contains("{The navy} <said> [it had seized a tanker, but that the crew was safe]");
  }

  @Test
  void whatSomebodyIsAskedAboutIsNoClaim() {
    assertThat(english("Asked about the remarks, a spokesman said ministers had agreed."))
        .noneMatch(line -> line.contains("<Asked"));
  }

  @Test
  void whoSpeaksIsNotWhatANounBeforeHimSays() {
    assertThat(
            english(
                "The tanker was stopped after it ignored three radio warnings, navy spokesman Ivo"
                    + " Tasman told reporters."))
        .noneMatch(line -> line.contains("<warnings>"));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class SubjectBeforeTest {

  @Test
  void whoIsShownSpeaks() {
    assertThat(english("The skipper, Ada Crane, shakes her head. “It will not hold a winter.”"))
        .containsExactly("{The skipper, Ada Crane} <> [“It will not hold a winter.”]");
    assertThat(french("La patronne du bac lève les yeux. « On verra bien qui paiera. »"))
        .containsExactly("{La patronne du bac} <> [« On verra bien qui paiera. »]");
    assertThat(french("Le maire hausse les épaules. « On verra bien qui paiera le quai. »"))
        .containsExactly("{Le maire} <> [« On verra bien qui paiera le quai. »]");
  }

  @Test
  void whatNobodyOrEverybodyDoesIsNobodys() {
    assertThat(english("Nobody wants the quay. “It will not hold another winter.”"))
        .contains("{} <> [“It will not hold another winter.”]");
    assertThat(french("Tout le monde attend le bac. « On verra bien qui paiera le quai. »"))
        .containsExactly("{} <> [« On verra bien qui paiera le quai. »]");
  }

  @Test
  void aThingOrOneOfTwoPeopleIsNobody() {
    assertThat(english("The ferry leaves at nine. “It will not hold another winter.”"))
        .containsExactly("{} <> [“It will not hold another winter.”]");
    assertThat(english("Ada Crane looks at Tom Dunn. “It will not hold another winter.”"))
        .containsExactly("{} <> [“It will not hold another winter.”]");
    assertThat(french("Le maire croise Ada Morel. « On verra bien qui paiera le quai. »"))
        .containsExactly("{} <> [« On verra bien qui paiera le quai. »]");
  }

  @Test
  void aQuotationIsNoPieceOfAWish() {
    assertThat(french("Ada Morel préfère se taire. « On verra bien qui paiera le quai. »"))
        .containsExactly(
            "{Ada Morel} <préfère> [se taire]",
            "{Ada Morel} <> [« On verra bien qui paiera le quai. »]");
  }

  @Test
  void twoNamesInARowAreAPerson() {
    assertThat(english("Jonas Reyk was blunt. “The dam will not be built. We have no money.”"))
        .containsExactly("{Jonas Reyk} <> [“The dam will not be built. We have no money.”]");
    assertThat(english("Norvik Harbor was quiet. “The dam will not be built. We have no money.”"))
        .containsExactly("{} <> [“The dam will not be built. We have no money.”]");
  }

  @Test
  void aShortQuotationIsTheirsAsWell() {
    assertThat(english("Jonas Reyk was furious. “They lied.” The quay is closed."))
        .containsExactly("{Jonas Reyk} <> [“They lied.”]");
  }

  @Test
  void thoseWhoseFeelingsAreToldSayWhatFollows() {
    assertThat(
            FoundLines.english(
                "Residents were furious. “They knew about the cracks and said nothing for months.”"))
        .contains("{Residents} <> [“They knew about the cracks and said nothing for months.”]");
    assertThat(
            FoundLines.english(
                "Residents were moved by bus. “They knew about the cracks and said nothing.”"))
        .noneMatch(line -> line.startsWith("{Residents} <> "));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class NounContentTest {

  @Test
  void theContentOfANounEndsBeforeItsVerb() {
    assertThat(english("The company's claim that the mine is safe is backed by the regulator."))
        .containsExactly("{The company's} <claim> [that the mine is safe]");
    assertThat(
            english(
                "The announcement by Norvex last week that its chairman would step down"
                    + " surprised investors."))
        .containsExactly("{Norvex} <The announcement> [that its chairman would step down]");
    assertThat(english("The claim by the finder, Paul Reeve, that he had a permit was rejected."))
        .noneMatch(found -> found.startsWith("{the finder}"));
    assertThat(
            english("Her view - that clearing the paths in which ants nest is wrong - is shared."))
        .noneMatch(found -> found.endsWith("ants nest]"));
    assertThat(english("The claim that the mine is safe and dry convinced nobody."))
        .noneMatch(found -> found.contains("is safe]"));
  }
}

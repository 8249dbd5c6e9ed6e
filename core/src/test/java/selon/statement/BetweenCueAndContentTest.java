package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class BetweenCueAndContentTest {

  @Test
  void whatBlursANumberIsNoPartOfTheCue() {
    assertThat(
            english(
                "A dock worker who asked not to be identified said up to six inspections may have"
                    + " been skipped."))
        .contains(
            "{A dock worker who asked not to be identified} <said> [up to six inspections may have been skipped]");
    assertThat(english("Officials fear up to 200 dead."))
        .containsExactly("{Officials} <fear> [up to 200 dead]");
    assertThat(english("The mayor owned up to six mistakes."))
        .noneMatch(line -> line.contains("[up to"));
  }

  @Test
  void anAsideIsNoContent() {
    assertThat(
            french(
                "Le syndicat des transporteurs estime, de son côté, que la facture dépassera 12"
                    + " millions."))
        .containsExactly(
            "{Le syndicat des transporteurs} <estime> [que la facture dépassera 12 millions]");
  }
}

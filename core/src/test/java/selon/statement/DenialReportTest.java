package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class DenialReportTest {

  @Test
  void whoDeniesHavingSaidSomethingSaysNothing() {
    assertThat(english("The director, Paul Messing, denies having said any such thing."))
        .containsExactly("{The director, Paul Messing} <denies> [having said any such thing]");
  }

  @Test
  void chargesAreDenied() {
    assertThat(
            english(
                "Marian Tolliver, 47, of Beech Rise, denies nine counts of fraud by abuse of"
                    + " position."))
        .containsExactly(
            "{Marian Tolliver, 47, of Beech Rise} <denies>"
                + " [nine counts of fraud by abuse of position]");
    assertThat(english("Man denied bail")).isEmpty();
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class OwnViewReportTest {

  @Test
  void aPossessiveTellsWhoseViewItIs() {
    assertThat(french("À son avis, il faut fermer le quai."))
        .containsExactly("{son} <À son avis> [il faut fermer le quai]");
    assertThat(french("À ses yeux, la digue est fragile."))
        .containsExactly("{ses} <À ses yeux> [la digue est fragile]");
    assertThat(french("À ses débuts, la digue était fragile.")).isEmpty();
  }

  @Test
  void whoIsNamedBehindItSaysBoth() {
    assertThat(french("De son point de vue, la halle est perdue."))
        .containsExactly("{son} <De son point de vue> [la halle est perdue]");
    assertThat(french("De son point de vue, a expliqué Lise Orvane, la halle est perdue."))
        .contains("{son} <De son point de vue> [la halle est perdue]")
        .anyMatch(line -> line.startsWith("{Lise Orvane} <a expliqué>"));
  }
}

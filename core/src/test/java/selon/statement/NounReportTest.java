package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class NounReportTest {

  @Test
  void aNounForWhatIsSaidHasWhatFollows() {
    assertThat(french("Le démenti des organisateurs : personne n'a été blessé."))
        .containsExactly("{des organisateurs} <Le démenti> [personne n'a été blessé]");
    assertThat(french("Le bruit court que l'usine va fermer."))
        .containsExactly("{} <Le bruit court> [que l'usine va fermer]");
    assertThat(french("Le bruit court dans les rues.")).isEmpty();
  }
}

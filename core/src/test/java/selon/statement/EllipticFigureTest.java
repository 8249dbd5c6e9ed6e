package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class EllipticFigureTest {

  @Test
  void aSecondCountMayLeaveOutTheWordsOfTheFirst() {
    assertThat(french("Ils étaient 300 selon la police, les syndicats 900."))
        .containsExactly("{la police} <selon> [Ils étaient 300]", "{les syndicats} <> [900]");
    assertThat(
            french(
                "Les affrontements ont fait 300 blessés selon la préfecture, les pompiers"
                    + " quarante."))
        .containsExactly(
            "{la préfecture} <selon> [Les affrontements ont fait 300 blessés]",
            "{les pompiers} <> [quarante]");
  }

  @Test
  void whoCountsMayBeSetAgainstAnotherWhoDoes() {
    assertThat(french("La police a compté 300 marcheurs, les organisateurs près de 900."))
        .containsExactly(
            "{La police} <a compté> [300 marcheurs]", "{les organisateurs} <> [près de 900]");
  }

  @Test
  void whatIsNoCountIsLeftAlone() {
    assertThat(french("Le pont a 300 ans selon la mairie, les travaux dureront deux ans."))
        .noneMatch(line -> line.contains("<>"));
    assertThat(french("Selon la police, le fourgon a brûlé, les pompiers sont venus à 40."))
        .noneMatch(line -> line.contains("<>"));
    assertThat(french("Il y a 300 policiers, les pompiers quarante.")).isEmpty();
  }

  @Test
  void theSecondCountMayBeSetAgainstTheFirst() {
    assertThat(french("Ils étaient 300 selon la police, contre 900 pour les syndicats."))
        .containsExactly("{la police} <selon> [Ils étaient 300]", "{les syndicats} <pour> [900]");
  }

  @Test
  void aDateBehindANameIsNoCount() {
    assertThat(
            french(
                "L'écart atteint 8,50 F selon Ada Morel, auteur du premier livre sur l'affaire"
                    + " (1953)."))
        .noneMatch(line -> line.contains("<>"));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ListReportTest {

  @Test
  void allItemsOfAListAreSaid() {
    assertThat(
            french("L'association des riverains exige : la reprise du bac ; la fin des travaux."))
        .containsExactly(
            "{L'association des riverains} <exige> [la reprise du bac ; la fin des travaux]");
    assertThat(
            french(
                "Le préfet a annoncé plusieurs mesures : les plages seront fermées ; la pêche sera"
                    + " interdite ; un arrêté sera pris."))
        .containsExactly(
            "{Le préfet} <a annoncé> [plusieurs mesures : les plages seront fermées ; la pêche sera"
                + " interdite ; un arrêté sera pris]");
  }

  @Test
  void whoSpeaksInTheListSpeaksForHimself() {
    assertThat(
            french(
                "Le préfet a annoncé une mesure : la plage fermera ; le maire affirme qu'il n'en"
                    + " savait rien."))
        .noneMatch(line -> line.contains("<a annoncé>") && line.contains("savait"));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ListReportTest {

  @Test
  void allItemsOfAListAreSaid() {
    assertThat(french("L'association des riverains exige : la reprise du bac ; la fin des travaux."))
        .containsExactly(
            "{L'association des riverains} <exige> [la reprise du bac ; la fin des travaux]");
    assertThat(french("Le préfet a annoncé deux mesures : la plage fermera ; la pêche cessera."))
        .containsExactly(
            "{Le préfet} <a annoncé> [deux mesures : la plage fermera ; la pêche cessera]");
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

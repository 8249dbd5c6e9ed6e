package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ComparedReportTest {

  @Test
  void whatSomebodyHasReportedIsTheClauseBesideTheComparison() {
    assertThat(french("Le quai sera fermé, comme l'a annoncé la mairie de Morval mardi."))
        .containsExactly("{la mairie de Morval} <a annoncé> [Le quai sera fermé]");
    assertThat(
            french("Le maire avait vendu le quai, comme l'avait révélé Radiomer en mai dernier."))
        .containsExactly("{Radiomer} <avait révélé> [Le maire avait vendu le quai]");
    assertThat(french("Comme l'a annoncé la mairie, le quai sera fermé."))
        .containsExactly("{la mairie} <a annoncé> [le quai sera fermé]");
    assertThat(french("Le quai est fermé, ainsi que l'ont confirmé les autorités."))
        .containsExactly("{les autorités} <ont confirmé> [Le quai est fermé]");
    assertThat(french("Le bac partira, comme le précise la maire, Ada Morel : « Il est prêt. »"))
        .containsExactly("{la maire, Ada Morel} <précise> [« Il est prêt. »]");
    assertThat(french("Il travaille comme le veut la loi.")).isEmpty();
  }

  @Test
  void theYearBelongsToNeither() {
    assertThat(
            FoundLines.french(
                "Comme l'écrivait l'ingénieur Paul Maubrac en 1976, « l'eau est patiente »."))
        .containsExactly("{l'ingénieur Paul Maubrac} <écrivait> [« l'eau est patiente »]");
  }

  @Test
  void theWordForWhatIsSaidSaysNothing() {
    assertThat(
            FoundLines.french(
                "Le projet est gelé, bien que, comme le rappelle Orvial, « le sol est sain »."))
        .containsExactly("{Orvial} <rappelle> [« le sol est sain »]");
  }
}

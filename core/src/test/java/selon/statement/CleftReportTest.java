package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class CleftReportTest {

  @Test
  void theSentenceBeforeIsWhatIsSaid() {
    assertThat(french("Le quai est pourri. C'est ce que montre une étude menée par le port."))
        .containsExactly("{une étude menée par le port} <montre> [Le quai est pourri]");
    assertThat(french("Le quai est pourri. C'est du moins ce que la mairie a reconnu lundi."))
        .containsExactly("{la mairie} <a reconnu> [Le quai est pourri]");
    assertThat(french("Le quai est pourri. C'est ce que vient d'indiquer le préfet."))
        .containsExactly("{le préfet} <vient d'indiquer> [Le quai est pourri]");
    assertThat(french("Le quai est pourri. C'est ce qui ressort d'un rapport du port."))
        .containsExactly("{d'un rapport du port} <ressort> [Le quai est pourri]");
    assertThat(french("Le bac fermera en mai. C'est Radiomer qui l'a révélé."))
        .containsExactly("{Radiomer} <a révélé> [Le bac fermera en mai]");
  }

  @Test
  void whatIsDoneOrWantedIsNotSaid() {
    assertThat(french("Le bac fermera en mai. C'est la mairie qui le gère.")).isEmpty();
    assertThat(french("Le quai est pourri. C'est ce que veut la mairie.")).isEmpty();
    assertThat(french("Le quai est pourri. C'est ce qui compte.")).isEmpty();
  }

  @Test
  void aQuotationBehindAColonIsWhatIsSaid() {
    assertThat(french("C'est faux. C'est ce que dit Ada Morel : « Il est pourri. »"))
        .containsExactly("{Ada Morel} <dit> [« Il est pourri. »]");
  }
}

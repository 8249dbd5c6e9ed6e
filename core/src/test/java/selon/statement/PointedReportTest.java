package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class PointedReportTest {

  @Test
  void whatIsContestedStandsBefore() {
    assertThat(french("L'experte décrit une faute. Ce que le parquet conteste."))
        .contains("{le parquet} <conteste> [L'experte décrit une faute]");
    assertThat(french("L'opposition a parlé de fraude, ce qu'a démenti la mairie."))
        .contains("{la mairie} <a démenti> [L'opposition a parlé de fraude]");
    assertThat(french("C'est une piste que la juge, Ada Morel, n'a ni confirmée ni infirmée."))
        .containsExactly("{la juge, Ada Morel} <n'a ni confirmée ni infirmée> [une piste]");
    assertThat(french("Il a lu ce que le maire a écrit.")).isEmpty();
  }

  @Test
  void whatIsSetAgainstTheWordsOfOthersIsDeniedByThem() {
    assertThat(french("Le texte sera retiré, contrairement à ce qu'affirmait Le Phare."))
        .containsExactly("{Le Phare} <contrairement à ce qu'> [Le texte sera retiré]");
    assertThat(french("Contrairement à la mairie, le préfet se tait.")).isEmpty();
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

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

  @Test
  void whoSaysItSaysNothingOfWhoDeniesIt() {
    assertThat(
            french(
                "L'édile assure que la commune était prévenue, ce que la gendarmerie dément :"
                    + " rien n'a été dit."))
        .containsExactly(
            "{L'édile} <assure> [que la commune était prévenue]",
            "{la gendarmerie} <dément> [que la commune était prévenue]");
    assertThat(
            french(
                "Selon elle, le plan prépare une fermeture, ce que la direction réfute"
                    + " « catégoriquement »."))
        .containsExactly(
            "{elle} <Selon> [le plan prépare une fermeture]",
            "{la direction} <réfute> [le plan prépare une fermeture]");
  }

  @Test
  void whoDeniesItHandsNothingOn() {
    Words words =
        Marked.words("fr", "Selon Ada Morel, le plan tient, ce que conteste le club de Brévaux.");
    List<Attribution> found = FoundLines.finder("fr").find(words);
    assertThat(found).hasSize(2);
    assertThat(Nesting.parents(words, PhraseWords.of(Marked.pack("fr")), found))
        .containsExactly(-1, -1);
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class RelativeReportTest {

  @Test
  void aRelativeSpeaksForTheNounBeforeIt() {
    assertThat(french("« C'était affreux », raconte l'élue, selon qui les secours ont tardé."))
        .contains("{l'élue} <selon> [les secours ont tardé]");
    assertThat(french("La mairie, selon qui le pont tient, a fermé la route."))
        .containsExactly("{La mairie} <selon> [le pont tient]");
    assertThat(french("« Une rumeur », balaie la gérante, qui dit ne pas avoir été approchée."))
        .contains("{la gérante} <dit> [ne pas avoir été approchée]");
    assertThat(french("La gérante, qui ferme la boutique, sourit.")).isEmpty();
    assertThat(english("\"It was awful,\" said the mayor, according to whom help came late."))
        .contains("{the mayor} <according to> [help came late]");
  }

  @Test
  void noPersonIsWhich() {
    assertThat(
            english(
                "The chairman of the union, which argues that the mill is unsafe, called for a"
                    + " strike."))
        .contains("{the union} <argues> [that the mill is unsafe]");
    assertThat(english("The chairman of the union, who argues that the mill is unsafe, left."))
        .doesNotContain("{the union} <argues> [that the mill is unsafe]");
  }

  @Test
  void whoHasPromisedSomethingIsTheNounBeforeTheComma() {
    assertThat(english("President Dario Venn, who has promised to end smuggling, praised them."))
        .contains("{President Dario Venn} <has promised> [to end smuggling]");
    assertThat(english("President Dario Venn, who was sworn in to end smuggling, praised them."))
        .noneMatch(line -> line.contains("[to end"));
  }

  @Test
  void lequelSpeaksForWhoCanSpeak() {
    assertThat(
            french(
                "« Rien n'est exclu », souligne la magistrate, selon laquelle le gardien sera"
                    + " entendu."))
        .contains("{la magistrate} <selon> [le gardien sera entendu]");
    assertThat(french("Il défend l'hypothèse, selon laquelle le gardien dormait."))
        .noneMatch(line -> line.startsWith("{l'hypothèse}"));
  }
}

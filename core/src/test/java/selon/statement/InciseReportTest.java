package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class InciseReportTest {

  @Test
  void whoIsSpokenToIsNoSpeaker() {
    assertThat(french("« Le bac ne part pas », nous précise la capitainerie."))
        .containsExactly("{la capitainerie} <précise> [« Le bac ne part pas »]");
    assertThat(french("« Le bac ne part pas », m'a confirmé Ada Morel, patronne du port."))
        .containsExactly("{Ada Morel, patronne du port} <a confirmé> [« Le bac ne part pas »]");
    assertThat(french("« À qui est ce bac ? », le questionne la juge."))
        .containsExactly("{la juge} <questionne> [« À qui est ce bac ? »]");
  }

  @Test
  void whoSpeaksInTheFirstPersonIsNoObject() {
    assertThat(french("« Quand rouvre le quai ? », nous demandons-nous."))
        .containsExactly("{nous} <demandons> [« Quand rouvre le quai ? »]");
    assertThat(french("« Le bac ne part pas », la mairie confirme."))
        .containsExactly("{la mairie} <confirme> [« Le bac ne part pas »]");
  }

  @Test
  void daysAndPlacesBehindTheVerbAreNobody() {
    assertThat(french("« Il est vieux », leur a lancé mardi sur le quai Jean Vallet, marin."))
        .contains("{Jean Vallet, marin} <a lancé> [« Il est vieux »]");
    assertThat(french("« Il est vieux », a regretté auprès de Radiomer l'armateur Luc Vallet."))
        .contains("{l'armateur Luc Vallet} <a regretté> [« Il est vieux »]");
    assertThat(french("« Il est vieux », a indiqué à la radio locale la porte-parole du port."))
        .contains("{la porte-parole du port} <a indiqué> [« Il est vieux »]");
  }

  @Test
  void anInvertedPronounSpeaksWhateverTheVerb() {
    assertThat(french("« Ils trichent », s'est-elle bornée à dire. « C'est non », a-t-il coupé."))
        .containsExactly(
            "{elle} <s'est-elle bornée à dire> [« Ils trichent »]",
            "{il} <a-t-il coupé> [« C'est non »]");
  }

  @Test
  void anIntroducedQuotationBelongsToItsIntroduction() {
    assertThat(french("Sur le quai, on entendit : « Il coule ! », répondit alors son frère."))
        .contains("{on} <entendit> [« Il coule ! »]");
  }

  @Test
  void oneOfThemSpeaksWhoeverIsTold() {
    assertThat(french("« On sait que ça ne tiendra pas », m'a avoué l'un d'eux."))
        .contains("{l'un d'eux} <a avoué> [« On sait que ça ne tiendra pas »]");
    assertThat(french("« C'est une supposition », l'a coupée Clément Dorval."))
        .containsExactly("{Clément Dorval} <a coupée> [« C'est une supposition »]");
  }

  @Test
  void whereOneMayReadItSpeaks() {
    assertThat(french("« Le bac ne part pas », peut-on lire dans le rapport de la capitainerie."))
        .containsExactly("{le rapport de la capitainerie} <peut-on lire> [« Le bac ne part pas »]");
    assertThat(french("« Le bac ne part pas », peut-on lire dans le froid."))
        .containsExactly("{on} <peut-on lire> [« Le bac ne part pas »]");
  }
}

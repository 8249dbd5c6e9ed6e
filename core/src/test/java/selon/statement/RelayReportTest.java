package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

class RelayReportTest {

  @Test
  void whoIsCitedByAPaperSaidItAndThePaperHandsItOn() {
    assertThat(french("Selon des agents cités par La Gazette du Port, le quai s'affaisse."))
        .containsExactlyInAnyOrder(
            "{des agents} <Selon> [le quai s'affaisse]",
            "{La Gazette du Port} <cités> [le quai s'affaisse]");
    assertThat(
            french(
                "« Le quai tient », a déclaré le capitaine Luc Ferrand, cité par l'agence Navi."))
        .containsExactlyInAnyOrder(
            "{le capitaine Luc Ferrand} <a déclaré> [« Le quai tient »]",
            "{l'agence Navi} <cité> [« Le quai tient »]");
    assertThat(
            english(
                "Nine boats sank, according to a harbor official quoted by the daily Le Mistral."))
        .containsExactlyInAnyOrder(
            "{a harbor official} <according to> [Nine boats sank]",
            "{the daily Le Mistral} <quoted> [Nine boats sank]");
    assertThat(french("Un témoin cité par la défense affirme que la porte était ouverte."))
        .containsExactly("{Un témoin cité par la défense} <affirme> [que la porte était ouverte]");
  }

  @Test
  void whomAPaperHasItFromSaidIt() {
    assertThat(french("Selon l'agence Navi, qui cite deux pêcheurs, le quai s'affaisse."))
        .containsExactlyInAnyOrder(
            "{l'agence Navi} <Selon> [le quai s'affaisse]",
            "{deux pêcheurs} <cite> [le quai s'affaisse]");
    assertThat(french("Le navire est perdu, rapporte l'agence Navi en citant deux pêcheurs."))
        .containsExactlyInAnyOrder(
            "{l'agence Navi} <rapporte> [Le navire est perdu]",
            "{deux pêcheurs} <citant> [Le navire est perdu]");
    assertThat(english("Quoting a memo, the agency Navi reported that the quay was sinking."))
        .containsExactlyInAnyOrder(
            "{the agency Navi} <reported> [that the quay was sinking]",
            "{a memo} <Quoting> [that the quay was sinking]");
  }

  @Test
  void whoIsCitedAtTheEndIsNoPartOfWhatIsSaid() {
    assertThat(french("La Gazette du Port affirme que le quai s'affaisse, citant des pêcheurs."))
        .containsExactlyInAnyOrder(
            "{La Gazette du Port} <affirme> [que le quai s'affaisse]",
            "{des pêcheurs} <citant> [que le quai s'affaisse]");
    assertThat(french("Le quai s'affaisse, affirme La Gazette du Port, citant des pêcheurs."))
        .containsExactlyInAnyOrder(
            "{La Gazette du Port} <affirme> [Le quai s'affaisse]",
            "{des pêcheurs} <citant> [Le quai s'affaisse]");
    assertThat(parent("La Gazette du Port affirme que le quai s'affaisse, citant des pêcheurs."))
        .isEqualTo("La Gazette du Port");
  }

  @Test
  void whomAPaperQuotesRightBehindItsVerbSaidItToo() {
    assertThat(
            FoundLines.english(
                "Some 40 geese have died on the shore, the Ormes Messenger reported, quoting the"
                    + " head of the anglers' union, Clara Voss."))
        .contains(
            "{the Ormes Messenger} <reported> [Some 40 geese have died on the shore]",
            "{the head of the anglers' union, Clara Voss} <quoting> [Some 40 geese have died on the"
                + " shore]");
  }

  @Test
  void whoHandsItOnIsTheParent() {
    assertThat(parent("Selon des agents cités par La Gazette du Port, le quai s'affaisse."))
        .isEqualTo("La Gazette du Port");
    assertThat(parent("Selon l'agence Navi, qui cite deux pêcheurs, le quai s'affaisse."))
        .isEqualTo("l'agence Navi");
  }

  /** The source of the one statement that is a parent. */
  private static String parent(String text) {
    Words words = Marked.words("fr", text);
    List<Attribution> found = FoundLines.finder("fr").find(words);
    for (int parent : Nesting.parents(words, found)) {
      if (parent >= 0) {
        return found.get(parent).source().in(words.text());
      }
    }
    return "";
  }

  @Test
  void whoIsCitedBehindAFrameSaysItToo() {
    assertThat(
            english(
                "According to the Interlan agency, citing a source in the harbor office, the quay"
                    + " will be closed."))
        .containsExactlyInAnyOrder(
            "{the Interlan agency} <According to> [the quay will be closed]",
            "{a source in the harbor office} <citing> [the quay will be closed]");
  }

  @Test
  void theClauseThatCitesIsNoPartOfWhatIsSaid() {
    assertThat(
            english(
                "According to the agency, which cited a port official, two ships had left before"
                    + " dawn."))
        .containsExactlyInAnyOrder(
            "{the agency} <According to> [two ships had left before dawn]",
            "{a port official} <cited> [two ships had left before dawn]");
  }

  @Test
  void aPaperMayBeKnownByItsNameAlone() {
    assertThat(
            french(
                "L'arbitre a vu la faute, selon le délégué de la rencontre, cité par L'Écho"
                    + " sportif."))
        .contains(
            "{L'Écho sportif} <cité> [L'arbitre a vu la faute]",
            "{le délégué de la rencontre} <selon> [L'arbitre a vu la faute]");
  }

  @Test
  void aFrameMayEndInWhomThePaperCites() {
    assertThat(french("Deux clubs suivraient le joueur, selon L'Écho du stade, qui cite un agent."))
        .containsExactlyInAnyOrder(
            "{L'Écho du stade} <selon> [Deux clubs suivraient le joueur]",
            "{un agent} <cite> [Deux clubs suivraient le joueur]");
  }

  @Test
  void whoHandsItOnIsNoPartOfIt() {
    assertThat(
            FoundLines.french(
                "Selon les chiffres du cabinet Orvial, cités par La Gazette du Port, le marché s'est"
                    + " contracté de 9 % en mars."))
        .contains("{La Gazette du Port} <cités> [le marché s'est contracté de 9 % en mars]");
  }

  void whoIsCitedAmidAReportSaysSoToo() {
    assertThat(
            english(
                "The Ledger reported last week, citing people close to the talks, that the firm was"
                    + " for sale."))
        .containsExactlyInAnyOrder(
            "{The Ledger} <reported> [that the firm was for sale]",
            "{people close to the talks} <citing> [that the firm was for sale]");
  }

  @Test
  void unnamedSourcesAreCitedAndNoFrame() {
    assertThat(french("Citant des sources policières, l'agence Navi évoque douze morts."))
        .containsExactlyInAnyOrder(
            "{l'agence Navi} <évoque> [douze morts]",
            "{des sources policières} <Citant> [douze morts]");
  }
}

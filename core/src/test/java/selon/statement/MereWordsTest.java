package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class MereWordsTest {

  @Test
  void whoeverFeelsThePinchSaysNothing() {
    assertThat(english("Bakers are feeling the pinch.")).isEmpty();
    assertThat(english("The Gazette is not naming the clerk.")).isEmpty();
    assertThat(english("Bakers feel that the tax is unfair.")).hasSize(1);
  }

  @Test
  void whatCompletesAnotherWordIsNotSaid() {
    assertThat(
            french(
                "« On ne lâchera rien tant que le patron ne reviendra pas », a dit Luc Ferrand."))
        .containsExactly(
            "{Luc Ferrand} <a dit> [« On ne lâchera rien tant que le patron ne reviendra pas »]");
    assertThat(french("Les marins savent aussi que la digue est fragile.")).hasSize(1);
  }

  @Test
  void whoIsSilentOrOnlySetApartSaysNothing() {
    assertThat(french("Le syndicat, pour sa part, dénonce un plan « brutal »."))
        .containsExactly("{Le syndicat} <dénonce> [un plan « brutal »]");
    assertThat(french("« Vous avez dit le contraire. » Le témoin se tait."))
        .noneMatch(line -> line.contains("{Le témoin}"));
    assertThat(french("La gardienne, appelée à la barre, a confirmé l'alibi."))
        .containsExactly("{La gardienne} <a confirmé> [l'alibi]");
  }

  @Test
  void aNounInAHeadlineAttributesNothing() {
    assertThat(
            FoundLines.english(
                "Tiny fossil rewrites story of how fish learned to breathe air\n\nIt was found in a"
                    + " quarry."))
        .noneMatch(line -> line.contains("<fossil>"));
  }

  @Test
  void whatTheWriterAsksNobodyHasSaid() {
    assertThat(french("La voisine hésite. A-t-elle reconnu une voix ?"))
        .noneMatch(line -> line.contains("reconnu"));
    assertThat(french("Le maire veut-il fermer l'école ?")).isEmpty();
    assertThat(french("« Le pont tient », répond-il."))
        .containsExactly("{il} <répond> [« Le pont tient »]");
  }

  @Test
  void whatTheMainClauseTellsNobodyInItsRelativeClauseSays() {
    assertThat(FoundLines.french("Aux élus qui doutent encore, je propose une visite."))
        .noneMatch(line -> line.contains("<doutent>"));
    assertThat(FoundLines.french("La sœur, citée comme témoin, a affirmé avoir vu le bac."))
        .containsExactly("{La sœur} <a affirmé> [avoir vu le bac]");
    assertThat(FoundLines.french("Un premier riverain dit avoir vu de la fumée."))
        .containsExactly("{Un premier riverain} <dit> [avoir vu de la fumée]");
  }

  @Test
  void whatComesLaterIsNotWhatOneThinks() {
    assertThat(french("« On nous juge avant de nous entendre », a dit Luc Ferrand."))
        .containsExactly("{Luc Ferrand} <a dit> [« On nous juge avant de nous entendre »]");
    assertThat(french("Le patron conteste que la lettre prouve quoi que ce soit."))
        .noneMatch(line -> line.endsWith("[que ce soit]"));
  }

  @Test
  void aStatementSaysMoreThanItsSource() {
    assertThat(french("Certains élus de votre majorité doutent."))
        .noneMatch(line -> line.contains("[Certains]"));
  }

  @Test
  void whatWorriesSomebodyWorriesNobodyItself() {
    assertThat(english("\"What worries me is the children,\" said Ada Crane."))
        .containsExactly("{Ada Crane} <said> [\"What worries me is the children,\"]");
  }

  @Test
  void whoWillListenIsTold() {
    assertThat(english("\"We have been telling anyone who will listen,\" said Ada Crane."))
        .containsExactly("{Ada Crane} <said> [\"We have been telling anyone who will listen,\"]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.LabelsRead.fr;
import static selon.statement.LabelsRead.hedges;

import org.junit.jupiter.api.Test;

/** The rulings of the annotation guide on hedges: what is one, and of which kind. */
class HedgeFinderTest {

  @Test
  void hedgesAreSpansWithAKind() {
    assertThat(
            hedges("fr", "<Selon> {la police}, [plus de cent barques auraient sans doute coulé]."))
        .containsExactly(
            "plus de/APPROXIMATOR", "auraient sans doute coulé/CONDITIONAL", "sans doute/ADVERB");
    assertThat(hedges("fr", "{La maire} <dit> [que le vol présumé semble grave]."))
        .containsExactly("présumé/ADJECTIVE", "semble/VERB");
    assertThat(hedges("en", "{The mayor} <said> [about forty boats may have sunk]."))
        .containsExactly("about/APPROXIMATOR", "may/MODAL");
  }

  @Test
  void aHedgeInARelativeClauseIsNoneBeforeThePredicate() {
    assertThat(hedges("fr", "{La maire} <dit> [que le gardien, qui semble malade, est parti]."))
        .isEmpty();
    assertThat(hedges("fr", "{La maire} <annonce> [une crue qui pourrait noyer le port]."))
        .containsExactly("pourrait/MODAL");
    assertThat(hedges("en", "{The mayor} <said> [it was a dam that could burst]."))
        .containsExactly("could/MODAL");
  }

  @Test
  void whatASpeakerSaysWouldBeIsHisOwn() {
    assertThat(hedges("fr", "[« Un pont coûterait trop cher »], <dit> {la maire}.")).isEmpty();
    assertThat(hedges("fr", "<Selon> {la maire}, [le pont coûterait trop cher]."))
        .containsExactly("coûterait/CONDITIONAL");
    assertThat(hedges("fr", "[« Le caissier aurait fui »], <écrit> {le journal}."))
        .containsExactly("aurait fui/CONDITIONAL");
  }

  /** The parser takes "serait" for a clause of its own where no relative opens one. */
  @Test
  void theFirstVerbIsTheMainOneThoughTheParserHasItOtherwise() {
    assertThat(hedges("fr", "[Un gel de 4 milliards serait à l'étude]."))
        .containsExactly("serait/CONDITIONAL");
    assertThat(hedges("fr", "[Les conseils des deux villes se réuniraient jeudi]."))
        .containsExactly("se réuniraient/CONDITIONAL");
    assertThat(fr("[L'explosion serait due à une fuite].").factuality().certainty())
        .isEqualTo(Certainty.PROBABLE);
    assertThat(
            fr("{La maire} <dit> [que le gardien, qui serait malade, est parti].")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void anAdverbLowersAPhraseWithoutAVerb() {
    assertThat(
            fr("{L'expert} <conclut> [à une écriture probablement fausse].")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.PROBABLE);
    assertThat(
            fr("{L'expert} <conclut> [à une écriture qui a probablement changé].")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(hedges("en", "{The poll} <found> [a small lead among likely voters].")).isEmpty();
  }

  @Test
  void aFrenchRangeIsAnApproximatorUnlessOfHours() {
    assertThat(hedges("fr", "{La ville} <affirme> [qu'il manque entre 9 et 11 millions]."))
        .containsExactly("entre 9 et 11/APPROXIMATOR");
    assertThat(hedges("fr", "{La ville} <affirme> [que le bac part entre 8 et 10 heures]."))
        .isEmpty();
  }

  @Test
  void theCueItselfMayHedge() {
    assertThat(hedges("en", "<Allegedly>, [the clerk took the cash]."))
        .containsExactly("Allegedly/REPORTATIVE");
  }

  @Test
  void aRangeIsAnApproximator() {
    assertThat(hedges("en", "{The mayor} <said> [two or three boats sank]."))
        .containsExactly("two or three/APPROXIMATOR");
  }

  @Test
  void aComparisonIsNoHedge() {
    assertThat(hedges("en", "{The study} <found> [that women are less likely than men to fall]."))
        .isEmpty();
    assertThat(hedges("en", "{The office} <says> [that rain is less likely on Sunday]."))
        .containsExactly("less likely/ADVERB");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.LabelsRead.en;
import static selon.statement.LabelsRead.fr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rulings of the annotation guide on certainty and polarity. */
class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{La maire} <pense> [que le pont tiendra]. | CERTAIN",
        "{La maire} <croit> [que le pont tiendra]. | CERTAIN",
        "{La maire} <considère> [que le pont est sûr]. | CERTAIN",
        "{La police} <soupçonne> [que le feu est criminel]. | PROBABLE",
        "{La banque} <prévoit> [que les prix baisseront]. | PROBABLE",
        "{Les éleveurs} <craignent> [une épidémie]. | POSSIBLE",
        "{La maire} <espère> [que le pont tiendra]. | UNKNOWN",
        "{La maire} <demande> [que le pont soit fermé]. | UNKNOWN",
        "{La maire} <se demande> [si le pont tiendra]. | UNKNOWN",
        "{Le parquet} <n'a pas confirmé> [l'ouverture d'une enquête]. | UNKNOWN",
        "Ni {le parquet ni la mairie} <ne confirment> [l'ouverture d'une enquête]. | UNKNOWN",
        "{Aucun ministre} <ne dit> [que le pont est fermé]. | UNKNOWN",
        "{La préfète} <n'a voulu ni confirmer ni démentir> [la fermeture]. | UNKNOWN",
        "{La maire} <annoncera> [la fermeture du pont]. | UNKNOWN",
        "<Selon> {la police}, [le voleur serait parti]. | PROBABLE",
        "{La maire} <dit> [que le pont semble fermé]. | PROBABLE",
        "{La maire} <dit> [que le pont est probablement fermé]. | PROBABLE",
        "{La maire} <dit> [que la digue pourrait céder]. | POSSIBLE",
        "{La maire} <dit> [que le vase peut être un faux]. | POSSIBLE",
        "{La maire} <dit> [que Paul peut nager deux heures]. | CERTAIN",
        "{La maire} <dit> [qu'on peut visiter le phare]. | CERTAIN",
        "{La maire} <dit> [que plus de cent maisons ont brûlé]. | CERTAIN",
        "{La maire} <disait> [que s'il pleuvait, le match serait annulé]. | UNKNOWN"
      })
  void frenchCertainty(String marked, Certainty certainty) {
    assertThat(fr(marked).factuality().certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{The mayor} <believes> [the bridge will hold]. | CERTAIN",
        "{The mayor} <considers> [the bridge safe]. | CERTAIN",
        "{The police} <suspect> [that the fire was set by hand]. | PROBABLE",
        "{Analysts} <expect> [prices to fall]. | PROBABLE",
        "{Farmers} <fear> [a flood]. | POSSIBLE",
        "{The mayor} <hopes> [the bridge will hold]. | UNKNOWN",
        "{The mayor} <has not confirmed> [that the bridge is closed]. | UNKNOWN",
        "{The mayor} <said> [the dam might burst]. | POSSIBLE",
        "{The mayor} <said> [the dam could burst]. | POSSIBLE",
        "{The mayor} <said> [she could swim at four]. | CERTAIN",
        "{The mayor} <said> [the bridge seems safe]. | PROBABLE",
        "{The mayor} <said> [the fire was probably set by hand]. | PROBABLE",
        "{The mayor} <said> [that nearly forty boats sank]. | CERTAIN",
        "<Reportedly>, [the mill has been sold]. | PROBABLE"
      })
  void englishCertainty(String marked, Certainty certainty) {
    assertThat(en(marked).factuality().certainty()).isEqualTo(certainty);
  }

  @Test
  void whatIsNotRuledOutIsPossible() {
    for (Labels admits :
        List.of(
            fr("{Le parquet} <n'exclut pas> [un acte volontaire]."),
            en("{Police} <have not ruled out> [arson]."))) {
      assertThat(admits.factuality().certainty()).isEqualTo(Certainty.POSSIBLE);
      assertThat(admits.factuality().polarity()).isEqualTo(Polarity.POSITIVE);
    }
    Factuality ruledOut = fr("{Le parquet} <exclut> [un acte volontaire].").factuality();
    assertThat(ruledOut.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(ruledOut.polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void aQuestionPutsNothingAsCertain() {
    assertThat(en("{The judge} <said>: [\"Who held the key?\"]").factuality().certainty())
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(
            en("{The judge} <said>: [\"Who held the key? The guard did.\"]")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(en("[No key? No entry], {the guard} <said>.").factuality().certainty())
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void theFirstSentenceHoldsTheMainProposition() {
    Labels labels = fr("{La maire} <déclare> : [« Le pont est sûr. La digue pourrait céder. »]");
    assertThat(labels.factuality().certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(labels.factuality().hedges()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{La maire} <dit> [que le pont n'est pas fermé].",
        "{La maire} <dit> [qu'aucun train ne roule].",
        "{La maire} <dit> [que le train ne roule plus].",
        "{La maire} <dément> [la fermeture du pont].",
        "{La maire} <ne pense pas> [que le pont tienne].",
        "{La maire} <a dit espérer> [que la crue n'atteindra pas le quai]."
      })
  void frenchPolarityFollowsTheMainPropositionOrADenyingCue(String marked) {
    assertThat(fr(marked).factuality().polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{La maire} <dit> [que le pont est fermé].",
        "{La maire} <dit> [qu'il ne reste plus qu'une barque].",
        "{Le parquet} <n'a pas confirmé> [l'ouverture d'une enquête].",
        "{Le club} <ne dément pas> [avoir reçu une offre].",
        "{La préfète} <n'a voulu ni confirmer ni démentir> [la fermeture].",
        "{La maire} <dit> [que le gardien, qui n'a pas dormi, est malade]."
      })
  void frenchDenialElsewhereLeavesThePolarity(String marked) {
    assertThat(fr(marked).factuality().polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{The mayor} <said> [the bridge is not closed]. | NEGATIVE",
        "{The mayor} <said> [no train left the station]. | NEGATIVE",
        "{The mayor} <denied> [that the bridge is closed]. | NEGATIVE",
        "{The mayor} <refused> [to close the bridge]. | NEGATIVE",
        "{The mayor} <said> [the bridge is closed]. | POSITIVE",
        "{The mayor} <has not said> [why the bridge is closed]. | POSITIVE"
      })
  void englishPolarity(String marked, Polarity polarity) {
    assertThat(en(marked).factuality().polarity()).isEqualTo(polarity);
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ColonReportTest {

  @Test
  void whoSpokeInTheSentenceBeforeGoesOn() {
    assertThat(french("« Il est vieux », a dit Ada Morel. Et de promettre : « On le refera. »"))
        .containsExactly(
            "{Ada Morel} <a dit> [« Il est vieux »]",
            "{Ada Morel} <promettre> [« On le refera. »]");
    assertThat(french("« Il est vieux », dit la maire. Avant d'ajouter, agacée : « Et laid. »"))
        .contains("{la maire} <ajouter> [« Et laid. »]");
    assertThat(french("Le port attend le bac. Et d'abord : « Le grand bleu »."))
        .noneMatch(line -> line.contains("Le grand bleu"));
  }

  @Test
  void anAnswerIsWhoseItIs() {
    assertThat(french("Un pêcheur veut une date. Réponse de l'armateur : « Demain. »"))
        .contains("{l'armateur} <Réponse> [« Demain. »]");
    assertThat(french("Le prix de la traversée : « dix francs ».")).isEmpty();
  }

  @Test
  void aNameAtTheStartOfAParagraphSpeaks() {
    assertThat(english("Skipper Ada Crane on Facebook: “Ferry cancelled. Stay at home.”"))
        .containsExactly("{Skipper Ada Crane} <> [“Ferry cancelled. Stay at home.”]");
    assertThat(english("Mayor Sue Crane: “Ferry cancelled until further notice.”"))
        .containsExactly("{Mayor Sue Crane} <> [“Ferry cancelled until further notice.”]");
    assertThat(english("The notice on the quay: “No landing before noon.”")).isEmpty();
  }

  @Test
  void aPronounThatSpeaksBeforeTheColonSaysWhatStandsBehind() {
    assertThat(french("Elle sait pourtant que rien n'est fait : « Il reste six étapes. »"))
        .containsExactly(
            "{Elle} <sait> [que rien n'est fait]", "{Elle} <> [« Il reste six étapes. »]");
  }

  @Test
  void aNameWithAnAgeSpeaksWithinAParagraph() {
    assertThat(
            english(
                "Not everyone was so sure. Retired welder Hugh Pask, 81: “It looks pretty. Let’s"
                    + " see it in a storm.”"))
        .contains(
            "{Retired welder Hugh Pask, 81} <> [“It looks pretty. Let’s see it in a storm.”]");
    assertThat(english("Crane’s agent, Leo Vance: “She asked for help in January.”"))
        .contains("{Crane’s agent, Leo Vance} <> [“She asked for help in January.”]");
  }

  @Test
  void aReactionIsThatOfWhoIsNamed() {
    assertThat(english("The reaction from traders was swift: “We have waited long enough.”"))
        .containsExactly("{traders} <The reaction> [“We have waited long enough.”]");
  }

  @Test
  void howSomethingIsPutIsNotSaid() {
    assertThat(
            english(
                "The council’s engineer, Paul Merrit, put it more bluntly in an email: “If we do"
                    + " nothing, somebody will drown.”"))
        .singleElement()
        .asString()
        .endsWith("> [“If we do nothing, somebody will drown.”]");
  }

  @Test
  void whoIsAskedIsBluntAndNotWhoAsked() {
    assertThat(
            english(
                "Asked by the Courier whether the bridge would open, Ada Crane was blunt: “I will"
                    + " not sign anything before June.”"))
        .contains("{Ada Crane} <> [“I will not sign anything before June.”]");
  }

  @Test
  void whoSpokeGoesOnByWhateverIsDone() {
    assertThat(
            french(
                "« La mairie a laissé pourrir le bac », tacle Ada Morel. Et d'enfoncer le clou :"
                    + " « Les habitants paieront deux fois. »"))
        .contains("{Ada Morel} <enfoncer> [« Les habitants paieront deux fois. »]");
  }

  @Test
  void aNounForWhatIsSaidMayStandAloneBeforeTheColon() {
    assertThat(
            french("Devant la grille, une foule. Et ce cri : « Morel, rends-nous nos usines ! »"))
        .contains("{} <ce cri> [« Morel, rends-nous nos usines ! »]");
    assertThat(french("Le maire se tait. Son explication : « Le câble du bac a rompu. »"))
        .contains("{Son} <explication> [« Le câble du bac a rompu. »]");
    assertThat(french("La directrice écrit au préfet. Réponse de ce dernier : « On gère. »"))
        .contains("{ce dernier} <Réponse> [« On gère. »]");
  }
}

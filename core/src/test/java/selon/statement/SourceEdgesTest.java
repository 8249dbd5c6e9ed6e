package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class SourceEdgesTest {

  @Test
  void whenAndWhereBelongToNobodysName() {
    assertThat(english("Crane on Monday said the quay was safe."))
        .containsExactly("{Crane} <said> [the quay was safe]");
    assertThat(english("Outside the court, baker Ada Crane said she was glad."))
        .containsExactly("{Ada Crane} <said> [she was glad]");
    assertThat(english("The Monday Club said the quay was safe."))
        .containsExactly("{The Monday Club} <said> [the quay was safe]");
  }

  @Test
  void aClauseBeforeANameIsNoPartOfIt() {
    assertThat(
            english(
                "Two days after a wall caved in, an engineer on Monday said the mayor had ignored"
                    + " warnings."))
        .contains("{an engineer} <said> [the mayor had ignored warnings]");
    assertThat(english("Shares in Norvex fell after the grocer warned that profit would shrink."))
        .containsExactly("{the grocer} <warned> [that profit would shrink]");
  }

  @Test
  void whoIsToldIsNoPartOfWhoSpeaks() {
    assertThat(FoundLines.french("« Tout va bien », a déclaré le maire au quotidien La Gazette."))
        .containsExactly("{le maire} <a déclaré> [« Tout va bien »]");
    assertThat(FoundLines.french("« Tout va bien », a déclaré la ministre à la Mer."))
        .containsExactly("{la ministre à la Mer} <a déclaré> [« Tout va bien »]");
  }

  @Test
  void theFirstOfTwoVerbsIsNoPartOfWhoSpeaks() {
    assertThat(french("Un autre veut croire que « les lignes bougent »."))
        .containsExactly("{Un autre} <veut croire> [que « les lignes bougent »]");
  }

  @Test
  void whoStandsBeforeAnotherVerbIsNotThePronounBehind() {
    assertThat(
            FoundLines.french(
                "Les syndicats contestent cette version, affirme Nadia Vernier, déléguée du"
                    + " personnel, qui dit avoir alerté la ville."))
        .contains("{qui} <dit> [avoir alerté la ville]");
  }

  @Test
  void whoThinksSoEndsBeforeWhatHeThinks() {
    assertThat(english("For Ada Crane, the plan is a gift to developers."))
        .contains("{Ada Crane} <For> [the plan is a gift to developers]");
  }

  @Test
  void whoSaysItIsNoPieceOfIt() {
    assertThat(
            english(
                "The official, who was not authorized to speak publicly, said that government"
                    + " troops had withdrawn to the eastern bank and were regrouping."))
        .contains(
            "{The official} <said> [that government troops had withdrawn to the eastern bank and"
                + " were regrouping]");
  }

  @Test
  void aNumberOrAHalfIsNoName() {
    assertThat(english("The broadcaster TRT-1 said the launch had failed."))
        .containsExactly("{TRT-1} <said> [the launch had failed]");
    assertThat(english("The Evening Lamp first reported the theft."))
        .containsExactly("{The Evening Lamp} <first reported> [the theft]");
    assertThat(english("The club would sign him, residents and a police officer said."))
        .contains("{residents and a police officer} <said> [The club would sign him]");
  }

  void whomAndWhereSomebodyTellsItIsNoPartOfWhoSpeaks() {
    assertThat(french("Le feu est éteint, a indiqué la préfecture à l'AFP."))
        .containsExactly("{la préfecture} <a indiqué> [Le feu est éteint]");
    assertThat(french("Il partira, a confié un proche du maire au Messager."))
        .containsExactly("{un proche du maire} <a confié> [Il partira]");
    assertThat(
            french("« On arrête », a déclaré son directeur, Luc Evrin, dans un entretien à BRM."))
        .containsExactly("{son directeur, Luc Evrin} <a déclaré> [« On arrête »]");
  }

  @Test
  void throughWhatSomebodySpeaksIsNoPartOfWhoDoes() {
    assertThat(
            french("Aucun train ne circulera avant midi, prévient la mairie sur son compte Fil."))
        .containsExactly("{la mairie} <prévient> [Aucun train ne circulera avant midi]");
    assertThat(french("« J'avais de l'eau aux genoux », raconte-t-elle à notre correspondante."))
        .containsExactly("{elle} <raconte> [« J'avais de l'eau aux genoux »]");
  }

  @Test
  void whenItWasSaidIsNoPartOfWhoSaidIt() {
    assertThat(french("Les négociations sont rompues, a précisé le syndicat des dockers vendredi."))
        .containsExactly("{le syndicat des dockers} <a précisé> [Les négociations sont rompues]");
    assertThat(french("Les négociations sont rompues, a précisé le quotidien du vendredi."))
        .containsExactly("{le quotidien du vendredi} <a précisé> [Les négociations sont rompues]");
  }

  @Test
  void aFrameEndsBeforeTheSubjectOfWhatIsSaid() {
    assertThat(french("Selon L'Écho du Stade, Gravas serait suivi par plusieurs clubs étrangers."))
        .containsExactly(
            "{L'Écho du Stade} <Selon> [Gravas serait suivi par plusieurs clubs étrangers]");
    assertThat(french("Selon Ada Morel au micro de Radio Plaine, le pont sera fermé en juin."))
        .containsExactly("{Ada Morel} <Selon> [le pont sera fermé en juin]");
  }

  @Test
  void ofWhomItIsSaidDoesNotSayIt() {
    assertThat(
            french(
                "« Rien n'a été publié », déplore Étienne Gaubert, l'un des auteurs, qui soupçonne le"
                    + " laboratoire d'avoir écarté les patients les plus fragiles."))
        .contains(
            "{qui} <soupçonne> [le laboratoire d'avoir écarté les patients les plus fragiles]");
  }

  @Test
  void whoReportsFromAPlaceIsNotThePlace() {
    assertThat(english("Gavin Oyelaran reports from Marden that the main road is blocked."))
        .containsExactly("{Gavin Oyelaran} <reports> [that the main road is blocked]");
    assertThat(
            english("The BTC's Gavin Oyelaran reports from Marden that the main road is blocked."))
        .noneMatch(line -> line.startsWith("{Marden}"));
  }
}

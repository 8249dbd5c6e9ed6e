package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class InvertedReportTest {

  @Test
  void whoStandsBehindTheVerbSaysWhatStandsBefore() {
    assertThat(french("Le gardien devrait manquer deux matchs, a fait savoir le staff du club."))
        .containsExactly(
            "{le staff du club} <a fait savoir> [Le gardien devrait manquer deux matchs]");
    assertThat(french("Le voyage sera long, a appris Radio Morval."))
        .containsExactly("{Radio Morval} <a appris> [Le voyage sera long]");
  }

  @Test
  void aNameBetweenCommasWaitsForNoVerb() {
    assertThat(french("Le maire, Paul Orvane, sera là demain, a appris Le Phare."))
        .containsExactly("{Le Phare} <a appris> [Le maire, Paul Orvane, sera là demain]");
  }

  @Test
  void whoJudgesBehindTheVerbIsNotJudged() {
    assertThat(french("Le ministère surestime le coût du port, juge la Cour des comptes."))
        .containsExactly("{la Cour des comptes} <juge> [Le ministère surestime le coût du port]");
  }

  @Test
  void whatIsLearntMayEndWithAQuotation() {
    assertThat(french("Une enquête est ouverte pour « faux », a-t-on appris auprès du parquet."))
        .containsExactly("{du parquet} <a-t-on appris> [Une enquête est ouverte pour « faux »]");
  }

  @Test
  void whoWaitsForItsVerbIsNotSaidByWhatFollows() {
    assertThat(french("Le ministre, qui dirige le parti, a critiqué la direction."))
        .containsExactly("{Le ministre} <a critiqué> [la direction]");
    assertThat(french("Le fils a grandi, a appris le métier de son père et a ouvert un garage."))
        .isEmpty();
  }

  @Test
  void whatAnOutletHasLearntIsFromItsSource() {
    assertThat(french("Le quai va fermer, a appris Le Phare de source portuaire."))
        .containsExactly(
            "{Le Phare} <a appris> [Le quai va fermer]",
            "{source portuaire} <de> [Le quai va fermer]");
    assertThat(french("Le feu est éteint, a-t-on appris auprès des pompiers."))
        .containsExactly("{des pompiers} <a-t-on appris> [Le feu est éteint]");
    assertThat(french("Deux hommes ont été arrêtés, apprend-on de source policière."))
        .containsExactly("{source policière} <apprend-on> [Deux hommes ont été arrêtés]");
  }

  @Test
  void aQuotationMayEndTheClauseBefore() {
    assertThat(french("Le ministre viendra « dès que possible », a fait savoir hier son cabinet."))
        .containsExactly(
            "{son cabinet} <a fait savoir> [Le ministre viendra « dès que possible »]");
  }

  @Test
  void whatHandsItOnIsNotSaidByWhomItHasItFrom() {
    assertThat(
            french(
                "Le suspect a été arrêté mardi à Kerlou, selon la police, rapporte l'agence Nord."))
        .containsExactlyInAnyOrder(
            "{la police} <selon> [Le suspect a été arrêté mardi à Kerlou]",
            "{l'agence Nord} <rapporte> [Le suspect a été arrêté mardi à Kerlou, selon la police]");
    assertThat(
            french(
                "Deux pompiers ont été blessés dans la nuit de lundi à mardi dans l'incendie de"
                    + " l'entrepôt, selon la préfecture, rapporte l'agence Ponant."))
        .anyMatch(line -> line.startsWith("{la préfecture} <selon> [Deux pompiers ont"))
        .noneMatch(line -> line.contains("[rapporte"));
  }

  @Test
  void whereItIsKnownFromIsToldOnce() {
    assertThat(
            french("L'hélicoptère n'a pas pu décoller, a-t-on appris de source proche du dossier."))
        .containsExactly(
            "{source proche du dossier} <a-t-on appris> [L'hélicoptère n'a pas pu décoller]");
  }

  @Test
  void aPronounBehindTheVerbSaysWhatStandsBefore() {
    assertThat(french("Le pont tiendra encore dix ans, avance-t-elle."))
        .containsExactly("{elle} <avance> [Le pont tiendra encore dix ans]");
    assertThat(french("Le pont, avance-t-elle, tiendra encore dix ans."))
        .doesNotContain("{elle} <avance> [Le pont]");
  }
}

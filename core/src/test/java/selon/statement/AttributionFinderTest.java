package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.find;

import org.junit.jupiter.api.Test;

/** Frames, clauses and phrases that must be read right, as a fact-checker would mark them. */
class AttributionFinderTest {

  @Test
  void aFrameReachesToTheEndOfItsSentence() {
    assertThat(
            find(
                "fr",
                "Selon la mairie, la piscine fermera en juin et ne rouvrira pas avant deux ans. Le"
                    + " bassin date de 1974."))
        .containsExactly(
            "{la mairie} <Selon> [la piscine fermera en juin et ne rouvrira pas avant deux ans]");
    assertThat(
            find(
                "fr",
                "D'après un rapport de la cour des comptes, la piscine a perdu un million d'euros,"
                    + " soit plus que le stade. Le bassin date de 1974."))
        .containsExactly(
            "{un rapport de la cour des comptes} <D'après>"
                + " [la piscine a perdu un million d'euros, soit plus que le stade]");
    assertThat(find("fr", "Pour le syndicat, la piscine coûte trop cher. Le bassin date de 1974."))
        .containsExactly("{le syndicat} <Pour> [la piscine coûte trop cher]");
    assertThat(
            find(
                "en",
                "According to the town hall, the pool will close in June and will not open again"
                    + " for two years. The basin dates from 1974."))
        .containsExactly(
            "{the town hall} <According to>"
                + " [the pool will close in June and will not open again for two years]");
  }

  @Test
  void aFrameBehindTakesWhatStandsBefore() {
    assertThat(find("fr", "La piscine fermera en juin, selon la mairie."))
        .containsExactly("{la mairie} <selon> [La piscine fermera en juin]");
    assertThat(find("en", "The pool will close in June, according to the town hall."))
        .containsExactly("{the town hall} <according to> [The pool will close in June]");
  }

  @Test
  void whatStandsBetweenCueAndClauseIsInNeither() {
    assertThat(find("fr", "Le maire a annoncé mardi que la piscine fermerait en juin."))
        .containsExactly("{Le maire} <a annoncé> [que la piscine fermerait en juin]");
    assertThat(
            find("en", "Anna Reeve, the mayor of Morval, denied on Tuesday that the pool leaks."))
        .containsExactly("{Anna Reeve, the mayor of Morval} <denied> [that the pool leaks]");
    assertThat(find("en", "The mayor told reporters that the pool would close."))
        .containsExactly("{The mayor} <told> [that the pool would close]");
  }

  @Test
  void theOneWhoIsAskedStaysOut() {
    assertThat(find("fr", "Le syndicat a demandé au maire de rouvrir la piscine."))
        .containsExactly("{Le syndicat} <a demandé> [de rouvrir la piscine]");
  }

  @Test
  void negationBelongsToTheCue() {
    assertThat(find("fr", "Le ministre n'a pas confirmé que la mine était fermée."))
        .containsExactly("{Le ministre} <n'a pas confirmé> [que la mine était fermée]");
    assertThat(find("en", "The mayor declined to say whether the bridge would reopen."))
        .containsExactly("{The mayor} <declined to say> [whether the bridge would reopen]");
  }

  @Test
  void aPassiveWithoutAgentHasNoSource() {
    assertThat(find("fr", "Le comptable est soupçonné d'avoir détourné un million d'euros."))
        .containsExactly("{} <est soupçonné> [Le comptable … d'avoir détourné un million d'euros]");
  }

  @Test
  void anonymousSourcesAndDocumentsSpeak() {
    assertThat(find("fr", "Des sources proches du dossier indiquent que la mine fermera."))
        .containsExactly("{Des sources proches du dossier} <indiquent> [que la mine fermera]");
    assertThat(find("en", "A person familiar with the matter said the mine would close."))
        .containsExactly("{A person familiar with the matter} <said> [the mine would close]");
    assertThat(find("fr", "Une étude montre que l'eau du lac est polluée."))
        .containsExactly("{Une étude} <montre> [que l'eau du lac est polluée]");
    assertThat(find("en", "A study shows that the water of the lake is polluted."))
        .containsExactly("{A study} <shows> [that the water of the lake is polluted]");
  }

  @Test
  void actionsAreNoStatements() {
    assertThat(find("fr", "Le bac a été réparé. Les pêcheurs ont repris la mer hier matin."))
        .isEmpty();
    assertThat(find("en", "The ferry was repaired. The fishermen went back to sea on Monday."))
        .isEmpty();
    assertThat(find("fr", "")).isEmpty();
  }

  @Test
  void whatIsPutRightIsWhatTheOneWhoErredReported() {
    assertThat(
            find(
                "en",
                "Some 1,800 fish died in the lake, not 18,000 as the Daily Lantern reported on"
                    + " Saturday."))
        .containsExactly("{the Daily Lantern} <reported> [18,000]");
  }

  @Test
  void whatIsOnlyPointedAtIsNoContent() {
    assertThat(find("fr", "Le rectorat n'a fait aucune déclaration à ce sujet avant mardi."))
        .isEmpty();
    assertThat(find("en", "She said at this point it is too early to tell.")).isNotEmpty();
    assertThat(find("fr", "La maire a dit à ce sujet que le bac coule.")).isNotEmpty();
  }

  @Test
  void whoseSuspicionItIsStandsBehindTheNoun() {
    assertThat(find("fr", "Le soupçon des éleveurs est que la vanne sera rouverte en mai."))
        .containsExactly("{des éleveurs} <Le soupçon> [que la vanne sera rouverte en mai]");
    assertThat(find("fr", "Des soupçons pèsent qu'il soit aidé par la mairie."))
        .containsExactly("{} <Des soupçons> [qu'il soit aidé par la mairie]");
  }

  @Test
  void inAHeadlineWhoSpeaksMayStandBehindTheVerb() {
    assertThat(find("en", "Drinking water safe, says prefecture"))
        .containsExactly("{prefecture} <says> [Drinking water safe]");
    assertThat(find("en", "The mayor, Ada Crane, said the ferry sank."))
        .allMatch(found -> found.contains("Crane"));
  }

  @Test
  void twoSubjectsAreOneSource() {
    assertThat(find("fr", "La maire, Anne Morel, et le préfet ont promis de rouvrir le pont."))
        .containsExactly("{La maire, Anne Morel, et le préfet} <ont promis> [de rouvrir le pont]");
    assertThat(find("en", "The mayor, Ada Crane, and the prefect promised to reopen the bridge."))
        .containsExactly(
            "{The mayor, Ada Crane, and the prefect} <promised> [to reopen the bridge]");
  }
}

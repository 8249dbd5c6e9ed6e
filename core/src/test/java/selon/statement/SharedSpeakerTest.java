package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A second verb of speech, and what only looks like one. */
class SharedSpeakerTest {

  @Test
  void whoSaysOneThingAlsoSaysTheNext() {
    assertThat(
            FoundLines.english(
                "The harbor board said there was fuel for nine days and urged skippers to stay in"
                    + " port."))
        .containsExactly(
            "{The harbor board} <said> [there was fuel for nine days]",
            "{The harbor board} <urged> [to stay in port]");
    assertThat(
            FoundLines.english(
                "The ministry confirmed that such a list existed but claimed it had been burned."))
        .containsExactly(
            "{The ministry} <confirmed> [that such a list existed]",
            "{The ministry} <claimed> [it had been burned]");
    assertThat(
            FoundLines.english("The warden said he would sign the letter and warned of a strike."))
        .containsExactly(
            "{The warden} <said> [he would sign the letter]",
            "{The warden} <warned of> [a strike]");
    assertThat(
            FoundLines.english(
                "Hale defended the survey but conceded there may have been gaps in the map."))
        .contains("{Hale} <conceded> [there may have been gaps in the map]");
  }

  @Test
  void aPaperThatOnlyExistsClaimsNothing() {
    assertThat(
            FoundLines.english(
                "Clerks at the ministry, on condition of anonymity, confirmed that such a letter"
                    + " existed but claimed it had been burned."))
        .contains("{Clerks at the ministry} <claimed> [it had been burned]");
  }

  @Test
  void whoeverIsTalkedAboutMaySpeakToo() {
    assertThat(
            FoundLines.english("The clerk said the mayor had called the bank and told it to wait."))
        .contains("{The clerk} <said> [the mayor had called the bank and told it to wait]");
    assertThat(FoundLines.english("The firm said the lamps were old and dim."))
        .containsExactly("{The firm} <said> [the lamps were old and dim]");
    assertThat(
            FoundLines.french(
                "Le maire affirme que le préfet a vu le plan et demande une réunion."))
        .contains("{le préfet} <demande> [une réunion]");
  }

  @Test
  void whatIsAddedRightBehindWhoSpeaksIsSaidByTheSame() {
    assertThat(
            FoundLines.french(
                "« Les mesures sont rassurantes », a-t-elle insisté, précisant que 240 habitants"
                    + " avaient été évacués."))
        .anyMatch(line -> line.endsWith("<précisant> [que 240 habitants avaient été évacués]"));
    assertThat(FoundLines.french("« Le quai tient », a-t-elle insisté, montrant la grue du port."))
        .hasSize(1);
  }

  @Test
  void whatIsSaidWhileSayingSomethingIsSaidByTheSame() {
    assertThat(
            FoundLines.french(
                "Le cabinet juge « plausible » la thèse d'une fuite, tout en soulignant que les"
                    + " relevés manquent."))
        .contains("{Le cabinet} <soulignant> [que les relevés manquent]");
  }

  @Test
  void whatIsToldByAParticipleIsNotSaidByTheFirstVerb() {
    assertThat(
            FoundLines.french(
                "Le procureur, Marc Aubriet, a précisé que tout était étudié, n'excluant pas un"
                    + " défaut d'entretien."))
        .contains("{Le procureur, Marc Aubriet} <a précisé> [que tout était étudié]");
  }

  @Test
  void whoSpeaksMayTellOfHimselfBehindWhereHeDoes() {
    assertThat(
            FoundLines.french(
                "« Nos registres sont en règle », a-t-elle affirmé dans un communiqué, se disant"
                    + " « prête à collaborer avec la justice »."))
        .contains("{elle} <se disant> [« prête à collaborer avec la justice »]");
  }

  @Test
  void whoHasJustSpokenConfirms() {
    assertThat(
            FoundLines.french(
                "Le parquet a ouvert une enquête, a indiqué à l'agence la procureure Odile"
                    + " Bressanges, confirmant une information de la radio du port."))
        .contains(
            "{la procureure Odile Bressanges} <confirmant> [une information de la radio du port]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.find;
import static selon.statement.FoundLines.paragraphs;

import org.junit.jupiter.api.Test;

/** Quotations in running text, with a cue beside or within them. */
class RunningQuotationsTest {

  @Test
  void theSourceOfAnInvertedVerbIsThePronounWithoutHyphens() {
    assertThat(find("fr", "« La piscine coûte trop cher à la commune », a-t-il dit."))
        .containsExactly("{il} <a-t-il dit> [« La piscine coûte trop cher à la commune »]");
    assertThat(find("fr", "« La piscine coûte trop cher à la commune », a-t-elle précisé mardi."))
        .containsExactly("{elle} <a-t-elle précisé> [« La piscine coûte trop cher à la commune »]");
    assertThat(find("fr", "« La piscine coûte trop cher à la commune », ont-ils répondu."))
        .containsExactly("{ils} <ont-ils répondu> [« La piscine coûte trop cher à la commune »]");
    assertThat(find("fr", "La piscine coûte trop cher à la commune, affirme-t-on à la mairie."))
        .containsExactly("{on} <affirme> [La piscine coûte trop cher à la commune]");
  }

  @Test
  void aQuotationThatACueInterruptsIsInPieces() {
    assertThat(
            find(
                "fr",
                "« La vanne ne ferme plus », affirme le directeur. « Les joints sont usés"
                    + " jusqu'à la corde. »"))
        .containsExactly(
            "{le directeur} <affirme>"
                + " [« La vanne ne ferme plus » … « Les joints sont usés jusqu'à la corde. »]");
    assertThat(find("en", "\"The pool,\" she said, \"costs the town far too much.\""))
        .containsExactly("{she} <said> [\"The pool,\" … \"costs the town far too much.\"]");
    assertThat(
            find("en", "\"The gate no longer closes,\" the director said. \"We waited too long.\""))
        .containsExactly(
            "{the director} <said> [\"The gate no longer closes,\" … \"We waited too long.\"]");
  }

  @Test
  void aCueBetweenCommasInterruptsTheQuotationAroundIt() {
    assertThat(find("fr", "« Le bac, dit-il, coûte trop cher à la commune. »"))
        .containsExactly("{il} <dit> [« Le bac … coûte trop cher à la commune. »]");
    assertThat(
            find(
                "fr", "« La vanne ne ferme plus, a admis la directrice. Il faudra vider le lac. »"))
        .containsExactly(
            "{la directrice} <a admis> [« La vanne ne ferme plus … Il faudra vider le lac. »]");
  }

  @Test
  void aSpeakerGoesOnInTheNextSentence() {
    assertThat(
            find(
                "fr",
                "« La vanne ne ferme plus », a déclaré Paul Rivet. « Il faudra vider le lac. »"))
        .containsExactly(
            "{Paul Rivet} <a déclaré> [« La vanne ne ferme plus » … « Il faudra vider le lac. »]");
    assertThat(
            find(
                "en",
                paragraphs(
                    "\"The lower gate has not closed since winter,\" said Paul Reeve.",
                    "\"The lake will have to be emptied before the ice comes.\"")))
        .containsExactly(
            "{Paul Reeve} <said> [\"The lower gate has not closed since winter,\""
                + " … \"The lake will have to be emptied before the ice comes.\"]");
  }

  @Test
  void aQuestionIsAskedByWhoFollowsIt() {
    assertThat(find("fr", "« Qui videra le lac de Morval avant le gel ? » demande Paul Rivet."))
        .containsExactly("{Paul Rivet} <demande> [« Qui videra le lac de Morval avant le gel ? »]");
  }

  @Test
  void aQuotationGoesToTheVerbBesideItWhateverTheVerb() {
    assertThat(find("en", "\"The ferry will not sail,\" Ada Crane laughs."))
        .containsExactly("{Ada Crane} <laughs> [\"The ferry will not sail,\"]");
    assertThat(
            find(
                "en",
                "Mr. Reeve hardly clarified the matter, treating her remark as a compliment and"
                    + " asserting, \"Of course, I pay my dues.\""))
        .contains("{Mr. Reeve} <asserting> [\"Of course, I pay my dues.\"]");
  }

  @Test
  void aTitleInQuotationMarksIsSaidByNobody() {
    assertThat(find("en", "On \"Ask the Harbor,\" Ada Crane, who lost the vote, met the keepers."))
        .noneMatch(line -> line.contains("Ask the Harbor"));
  }

  @Test
  void aSecondQuotationWithACueOfItsOwnIsNotTheFirstOnes() {
    assertThat(
            find(
                "fr",
                "« On nous dit demain depuis trois semaines », soupire Issa Diop. « Moi, je le vois"
                    + " bien, enchaîne-t-il, que personne n'a envie de payer »."))
        .anyMatch(
            line ->
                line.matches(
                    "\\{Issa Diop\\} <soupire>"
                        + " \\[« On nous dit demain depuis trois semaines »\\]"))
        .anyMatch(
            line ->
                line.contains("<enchaîne")
                    && line.contains("Moi, je le vois bien")
                    && line.contains("que personne n'a envie de payer"));
  }

  @Test
  void aTextThatIsCutWithinAnInciseIsRead() {
    assertThat(find("fr", "« Je pars demain », dit Ada Crane. « Moi, ajoute-t-elle"))
        .anyMatch(line -> line.startsWith("{Ada Crane} <dit>"));
  }

  @Test
  void aTimeMayStandBetweenAVerbAndItsSubject() {
    assertThat(
            find(
                "fr",
                "« La pluie gagnera la côte dans la nuit », annonçait à midi Nadia Sorel dans son"
                    + " bulletin."))
        .anyMatch(line -> line.startsWith("{Nadia Sorel} <annonçait>"));
  }

  @Test
  void theSubjectBehindAVerbIsItsSource() {
    assertThat(find("en", "\"I saw the ferry leave,\" recalled a neighbor who asked for silence."))
        .anyMatch(line -> line.matches("\\{a neighbor.*\\} <recalled> .*leave,\"\\]"));
  }

  @Test
  void ofTwoCuesTheOneBesideAQuotationHasIt() {
    assertThat(
            find(
                "fr",
                "« Le bac coûte trop cher », renchérit Paul Rivet, un riverain. « Pour ma part,"
                    + " poursuit-il, j'ai le sentiment que le pont suffira à tous. »"))
        .contains(
            "{Paul Rivet, un riverain} <renchérit> [« Le bac coûte trop cher »]",
            "{il} <poursuit> [« Pour ma part … j'ai le sentiment que le pont suffira à tous. »]");
    assertThat(
            find(
                "en",
                "“The ferry costs too much,” Crane said on Tuesday, though she added, “I will not"
                    + " sell it.”"))
        .containsExactly(
            "{Crane} <said> [“The ferry costs too much,”]",
            "{she} <added> [“I will not sell it.”]");
  }

  @Test
  void whoSpeaksIsNotInWhatIsQuoted() {
    assertThat(find("en", "“It will harm the friends of Paul Reeve,” Crane wrote."))
        .containsExactly("{Crane} <wrote> [“It will harm the friends of Paul Reeve,”]");
    assertThat(find("fr", "« Le bac nuira aux amis de Paul Rivet », Morel écrit-elle."))
        .noneMatch(line -> line.startsWith("{Paul Rivet"));
  }

  @Test
  void aNounBehindAQuotationTellsWhose() {
    assertThat(
            find(
                "fr",
                "« Nous paierons nos dettes avant le mois de mai », telle fut la réponse d'Ada"
                    + " Crane."))
        .containsExactly(
            "{Ada Crane} <la réponse> [« Nous paierons nos dettes avant le mois de mai »]");
    assertThat(find("en", "“We will pay before the end of May,” was the reply of Ada Crane."))
        .anyMatch(line -> line.startsWith("{Ada Crane}") && line.contains("We will pay"));
    assertThat(find("fr", "« Le Chant des rives » est le titre d'un recueil de Paul Rivet."))
        .isEmpty();
  }

  @Test
  void theInitialsOfAPlaceEndNoSentence() {
    assertThat(
            find(
                "en",
                "“That is a problem,” said Rep. Ada Crane (D-S.C.), a member of the council. “I"
                    + " would love to see the ferry sail.”"))
        .containsExactly(
            "{Rep. Ada Crane (D-S.C.), a member of the council} <said> [“That is a problem,” … “I"
                + " would love to see the ferry sail.”]");
  }
}

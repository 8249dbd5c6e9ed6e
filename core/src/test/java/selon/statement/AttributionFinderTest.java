package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

/** Layouts of the press that must be read right, as a fact-checker would mark them. */
class AttributionFinderTest {

  /** What is found, each behind the place of its parent, -1 if there is none. */
  private static List<String> nested(String tag, String text) {
    Words words = Marked.words(tag, text);
    List<Attribution> found = FoundLines.finder(tag).find(words);
    int[] parents = Nesting.parents(words, found);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      lines.add(parents[i] + " " + FoundLines.of(words.text(), found.get(i)));
    }
    return lines;
  }

  private static String paragraphs(String... paragraphs) {
    return String.join("\n\n", Arrays.asList(paragraphs));
  }

  @Test
  void aBlockQuotationBelongsToItsIntroduction() {
    assertThat(
            find(
                "fr",
                paragraphs(
                    "Le barrage de Morval sera vidé en mai.",
                    "Le directeur du site, Paul Rivet, précise :",
                    "« La vanne du fond ne ferme plus. Les joints sont usés jusqu'à la corde. »",
                    "Le lac restera fermé aux bateaux.")))
        .containsExactly(
            "{Le directeur du site, Paul Rivet} <précise>"
                + " [« La vanne du fond ne ferme plus. Les joints sont usés jusqu'à la corde. »]");
    assertThat(
            find(
                "en",
                paragraphs(
                    "The Morval dam will be emptied in May.",
                    "The head of the site, Paul Reeve, explained:",
                    "\"The lower gate no longer closes. We waited far too long.\"",
                    "The lake stays closed to boats.")))
        .containsExactly(
            "{The head of the site, Paul Reeve} <explained>"
                + " [\"The lower gate no longer closes. We waited far too long.\"]");
  }

  @Test
  void aFrameOnALineOfItsOwnIntroducesAQuotation() {
    for (String line : List.of("Selon le directeur du site", "Selon le directeur du site :")) {
      assertThat(
              find(
                  "fr",
                  paragraphs(
                      "Le barrage de Morval sera vidé en mai.",
                      line,
                      "« La vanne du fond ne ferme plus depuis l'hiver. »",
                      "Le lac restera fermé aux bateaux.")))
          .containsExactly(
              "{le directeur du site} <Selon>"
                  + " [« La vanne du fond ne ferme plus depuis l'hiver. »]");
    }
    assertThat(
            find(
                "en",
                paragraphs(
                    "The Morval dam will be emptied in May.",
                    "According to the head of the site",
                    "\"The lower gate has not closed since winter.\"",
                    "The lake stays closed to boats.")))
        .containsExactly(
            "{the head of the site} <According to>"
                + " [\"The lower gate has not closed since winter.\"]");
  }

  @Test
  void aCueThatOpensTheNextParagraphClosesAQuotation() {
    assertThat(
            find(
                "fr",
                paragraphs(
                    "Le barrage de Morval sera vidé en mai.",
                    "« La vanne du fond ne ferme plus depuis l'hiver. »",
                    "a déclaré le directeur du site, Paul Rivet.",
                    "Le lac restera fermé aux bateaux.")))
        .containsExactly(
            "{le directeur du site, Paul Rivet} <a déclaré>"
                + " [« La vanne du fond ne ferme plus depuis l'hiver. »]");
    assertThat(
            find(
                "en",
                paragraphs(
                    "The Morval dam will be emptied in May.",
                    "\"The lower gate has not closed since winter,\"",
                    "said Paul Reeve, the head of the site.",
                    "The lake stays closed to boats.")))
        .containsExactly(
            "{Paul Reeve, the head of the site} <said>"
                + " [\"The lower gate has not closed since winter,\"]");
  }

  @Test
  void blockQuotationsComeBackToTheOneWhoIsQuotedInBlocks() {
    assertThat(
            find(
                "fr",
                paragraphs(
                    "Le maire, Luc Darnal, a répondu aux habitants :",
                    "« La piscine coûte trop cher à la commune. »",
                    "Le bassin date de 1974.",
                    "« Nous ne pouvons plus payer le chauffage de ce bâtiment. »",
                    "Elle fermera en juin.")))
        .containsExactly(
            "{Le maire, Luc Darnal} <a répondu> [« La piscine coûte trop cher à la commune. »]",
            "{Le maire, Luc Darnal} <>"
                + " [« Nous ne pouvons plus payer le chauffage de ce bâtiment. »]");
    assertThat(
            find(
                "en",
                paragraphs(
                    "The mayor, Luke Darnall, told residents:",
                    "\"The pool costs the town far too much.\"",
                    "The basin dates from 1974.",
                    "\"We can no longer pay for the heating of this building.\"",
                    "It closes in June.")))
        .containsExactly(
            "{The mayor, Luke Darnall} <told> [\"The pool costs the town far too much.\"]",
            "{The mayor, Luke Darnall} <>"
                + " [\"We can no longer pay for the heating of this building.\"]");
  }

  @Test
  void aColonIsNoCue() {
    assertThat(find("fr", "Luc Darnal : « La piscine coûte trop cher à la commune. »"))
        .containsExactly("{Luc Darnal} <> [« La piscine coûte trop cher à la commune. »]");
    assertThat(find("fr", "Le maire a ajouté : « La piscine coûte trop cher à la commune. »"))
        .containsExactly("{Le maire} <a ajouté> [« La piscine coûte trop cher à la commune. »]");
    assertThat(find("en", "Luke Darnall: \"The pool costs the town far too much.\""))
        .containsExactly("{Luke Darnall} <> [\"The pool costs the town far too much.\"]");
  }

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
  void aClauseMayHoldAStatement() {
    assertThat(nested("fr", "Le maire affirme que les habitants pensent que la piscine fermera."))
        .containsExactly(
            "-1 {Le maire} <affirme> [que les habitants pensent que la piscine fermera]",
            "0 {les habitants} <pensent> [que la piscine fermera]");
    assertThat(nested("fr", "D'après l'agence Nordia, le ministre pense que la mine est sûre."))
        .containsExactly(
            "-1 {l'agence Nordia} <D'après> [le ministre pense que la mine est sûre]",
            "0 {le ministre} <pense> [que la mine est sûre]");
    assertThat(
            nested(
                "en", "The agency reported that the minister had denied that the mine was unsafe."))
        .containsExactly(
            "-1 {The agency} <reported> [that the minister had denied that the mine was unsafe]",
            "0 {the minister} <had denied> [that the mine was unsafe]");
    assertThat(
            nested("en", "According to the Nordia agency, the minister believes the mine is safe."))
        .containsExactly(
            "-1 {the Nordia agency} <According to> [the minister believes the mine is safe]",
            "0 {the minister} <believes> [the mine is safe]");
  }

  @Test
  void quotationMarksMayHoldAStatement() {
    assertThat(
            nested(
                "fr",
                "L'agence Nordia écrit : « Les habitants pensent que la piscine fermera en"
                    + " juin. »"))
        .containsExactly(
            "-1 {L'agence Nordia} <écrit>"
                + " [« Les habitants pensent que la piscine fermera en juin. »]",
            "0 {Les habitants} <pensent> [que la piscine fermera en juin]");
    assertThat(
            nested("fr", "« Le préfet m'a dit que les travaux étaient payés », assure le maire."))
        .containsExactly(
            "1 {Le préfet} <a dit> [que les travaux étaient payés]",
            "-1 {le maire} <assure> [« Le préfet m'a dit que les travaux étaient payés »]");
    assertThat(
            nested("en", "\"The governor told me that the works were paid for,\" the mayor said."))
        .containsExactly(
            "1 {The governor} <told> [that the works were paid for]",
            "-1 {the mayor} <said>" + " [\"The governor told me that the works were paid for,\"]");
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
  void aQuotationIsSignedBehindADash() {
    assertThat(
            find(
                "fr",
                paragraphs(
                    "Le barrage de Morval sera vidé en mai.",
                    "« La vanne du fond ne ferme plus depuis l'hiver. »"
                        + " — Paul Rivet, directeur du site",
                    "Le lac restera fermé aux bateaux.")))
        .containsExactly(
            "{Paul Rivet, directeur du site} <>"
                + " [« La vanne du fond ne ferme plus depuis l'hiver. »]");
  }

  @Test
  void aQuotationIsSignedInBracketsThatEndItsSentence() {
    assertThat(find("fr", "« Le bac ne partira pas » (Paul Rivet, maire de Morval)."))
        .containsExactly("{Paul Rivet, maire de Morval} <> [« Le bac ne partira pas »]");
    assertThat(find("fr", "« Le bac ne part pas » (Paul Rivet) est un beau film de mer."))
        .isEmpty();
    assertThat(find("fr", "« Le bac ne partira pas » (Éditions du Port, 2004).")).isEmpty();
  }

  @Test
  void whoIsSpokenOfBeforeAColonSpeaks() {
    assertThat(
            find(
                "fr",
                "Paul Rivet est catégorique : « La vanne du fond ne ferme plus depuis l'hiver. »"))
        .containsExactly("{Paul Rivet} <> [« La vanne du fond ne ferme plus depuis l'hiver. »]");
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
  void whatIsPutRightIsWhatTheOneWhoErredReported() {
    assertThat(
            find(
                "en",
                "Some 1,800 fish died in the lake, not 18,000 as the Daily Lantern reported on"
                    + " Saturday."))
        .containsExactly("{the Daily Lantern} <reported> [18,000]");
  }

  @Test
  void aTitleInQuotationMarksIsSaidByNobody() {
    assertThat(find("en", "On \"Ask the Harbor,\" Ada Crane, who lost the vote, met the keepers."))
        .noneMatch(line -> line.contains("Ask the Harbor"));
  }

  @Test
  void whoIsSpokenOfBeforeAColonSaysWhatFollows() {
    assertThat(find("fr", "Le maire est catégorique : « Le bac coûte trop cher à la commune. »"))
        .containsExactly("{Le maire} <> [« Le bac coûte trop cher à la commune. »]");
    assertThat(find("fr", "La vérité est simple : « Le bac coûte trop cher à la commune. »"))
        .noneMatch(line -> line.startsWith("{La vérité}"));
  }

  @Test
  void aQuotationBehindAVerbAndAColonIsFoundOnce() {
    assertThat(
            find(
                "fr",
                "Interrogée par le Courrier, Nadia Sorel répond sans détour :"
                    + " « Je ne signerai pas. »"))
        .containsExactly("{Nadia Sorel} <répond> [« Je ne signerai pas. »]");
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
  void aVerbOrANounBeforeAColonSpeaks() {
    assertThat(find("fr", "En 1981, il avait alors hurlé : « Rendez-nous donc nos lunettes ! »"))
        .containsExactly("{il} <avait alors hurlé> [« Rendez-nous donc nos lunettes ! »]");
    assertThat(
            find(
                "fr",
                "Message de Bérénice Coste sur son compte : « Triste soir à l'hôtel de ville. On"
                    + " change l'heure ! »"))
        .anyMatch(line -> line.startsWith("{Bérénice Coste} <Message>"));
  }

  @Test
  void whatIsSaidWithinQuotationMarksDoesNotLeaveThem() {
    assertThat(nested("fr", "« J'ai vu le bac partir », confie à l'agence un riverain."))
        .containsExactlyInAnyOrder(
            "-1 {un riverain} <confie> [« J'ai vu le bac partir »]",
            "1 {J'} <ai vu> [le bac partir]");
  }

  @Test
  void theSubjectBehindAVerbIsItsSource() {
    assertThat(find("en", "\"I saw the ferry leave,\" recalled a neighbor who asked for silence."))
        .anyMatch(line -> line.matches("\\{a neighbor.*\\} <recalled> .*leave,\"\\]"));
  }

  @Test
  void aSourceHasAllOfItsNameAndNoPrepositionBehindIt() {
    assertThat(
            find(
                "en",
                paragraphs(
                    "The dam will be emptied in May.",
                    "According to Paul Reeve:",
                    "\"The harbor cannot stay open without the crane and its men.\"")))
        .containsExactly(
            "{Paul Reeve} <According to>"
                + " [\"The harbor cannot stay open without the crane and its men.\"]");
    assertThat(find("fr", "Et Nadia Sorel de conclure : « Le bac coûte trop cher. »"))
        .containsExactly("{Nadia Sorel} <conclure> [« Le bac coûte trop cher. »]");
  }

  @Test
  void aFrameHoldsWhatTheNextOneSays() {
    assertThat(nested("fr", "Selon Paul Rivet, Nadia Sorel affirme que le bac coule."))
        .containsExactly(
            "-1 {Paul Rivet} <Selon> [Nadia Sorel affirme que le bac coule]",
            "0 {Nadia Sorel} <affirme> [que le bac coule]");
    assertThat(
            nested(
                "fr",
                "Le Courrier rapporte que, d'après le préfet, la directrice a déclaré que le bac"
                    + " était sûr."))
        .containsExactly(
            "-1 {Le Courrier} <rapporte>"
                + " [que, d'après le préfet, la directrice a déclaré que le bac était sûr]",
            "0 {le préfet} <d'après> [la directrice a déclaré que le bac était sûr]",
            "1 {la directrice} <a déclaré> [que le bac était sûr]");
  }

  @Test
  void whoIsCitedSaysWhatTheOneWhoCitesReports() {
    assertThat(
            nested(
                "en",
                "A valve at the dye works was left open for six hours, the paper said, citing an"
                    + " unnamed worker."))
        .containsExactly(
            "-1 {the paper} <said> [A valve at the dye works was left open for six hours]",
            "0 {an unnamed worker} <citing> [A valve at the dye works was left open for six"
                + " hours]");
    assertThat(nested("en", "The Courier, citing police sources, said that the ferry sank."))
        .containsExactly(
            "1 {police sources} <citing> [that the ferry sank]",
            "-1 {The Courier} <said> [that the ferry sank]");
    assertThat(
            nested(
                "en",
                paragraphs(
                    "The ferry is gone",
                    "The dam will be emptied in May.",
                    "The Herald, citing two officials, said on Monday that the ferry sank.")))
        .containsExactly(
            "1 {two officials} <citing> [that the ferry sank]",
            "-1 {The Herald} <said> [that the ferry sank]");
    assertThat(
            nested(
                "en",
                paragraphs(
                    "The lake is low.",
                    "Citing a county engineer, the agency said the level had dropped by two"
                        + " meters.")))
        .containsExactly(
            "1 {a county engineer} <Citing> [the level had dropped by two meters]",
            "-1 {the agency} <said> [the level had dropped by two meters]");
    assertThat(
            nested("fr", "Selon l'agence Nordpresse, citant une source policière, le bac a coulé."))
        .containsExactly(
            "-1 {l'agence Nordpresse} <Selon> [le bac a coulé]",
            "0 {une source policière} <citant> [le bac a coulé]");
    assertThat(
            find(
                "en",
                "The Courier quoted Crane as saying that Reeve had denied that the ferry was"
                    + " unsafe."))
        .contains("{Crane} <saying> [that Reeve had denied that the ferry was unsafe]");
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

  @Test
  void aTopicBeforeAColonIsNoSource() {
    String body = "Paul Rivet a dénoncé mardi la fermeture du bac.";
    for (String topic : List.of("Fermeture du bac", "Bac de Morval", "Même son de cloche")) {
      assertThat(find("fr", paragraphs(topic + " : « Nous avons attendu trop longtemps »", body)))
          .noneMatch(line -> line.contains("{" + topic + "}"));
    }
    assertThat(find("fr", paragraphs("Paul Rivet : « Nous avons attendu trop longtemps »", body)))
        .contains("{Paul Rivet} <> [« Nous avons attendu trop longtemps »]");
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
  void whatIsQuotedWithinAReportHasItsOwnSpeaker() {
    assertThat(
            nested(
                "en",
                "Paul Reeve, the Courier reported, sat down and his wife whispered to him: “They"
                    + " are still with you.”"))
        .anyMatch(line -> line.endsWith("{his wife} <whispered> [“They are still with you.”]"));
    assertThat(
            find(
                "fr",
                "L'agence Nordpresse rapporte que le maire a soupiré : « Le bac est perdu pour la"
                    + " ville. »"))
        .contains("{le maire} <a soupiré> [« Le bac est perdu pour la ville. »]");
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
  void aNameBetweenADashAndAColonSpeaks() {
    assertThat(
            find(
                "en",
                "Strike spreads to the port - Ada Crane: “We will not go back to work tomorrow.”"))
        .containsExactly("{Ada Crane} <> [“We will not go back to work tomorrow.”]");
    assertThat(
            find(
                "fr",
                "La grève s'étend au port - Ada Crane : « Nous ne reprendrons pas le travail. »"))
        .containsExactly("{Ada Crane} <> [« Nous ne reprendrons pas le travail. »]");
    assertThat(find("en", "“The ferry costs too much for the town.” [Courier]"))
        .containsExactly("{Courier} <> [“The ferry costs too much for the town.”]");
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

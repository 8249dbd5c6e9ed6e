package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.find;
import static selon.statement.FoundLines.paragraphs;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotations in paragraphs of their own, and whose they are by what stands around. */
class BlockQuotationsTest {

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
}

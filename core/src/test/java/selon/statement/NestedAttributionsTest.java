package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.find;
import static selon.statement.FoundLines.paragraphs;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

/** Statements in the contents of others. */
class NestedAttributionsTest {

  /** What is found, each behind the place of its parent, -1 if there is none. */
  private static List<String> nested(String tag, String text) {
    Words words = Marked.words(tag, text);
    List<Attribution> found = FoundLines.finder(tag).find(words);
    int[] parents = Nesting.parents(words, PhraseWords.of(Marked.pack(tag)), found);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      lines.add(parents[i] + " " + FoundLines.of(words.text(), found.get(i)));
    }
    return lines;
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
  void whatIsSaidWithinQuotationMarksDoesNotLeaveThem() {
    assertThat(nested("fr", "« J'ai vu le bac partir », confie à l'agence un riverain."))
        .containsExactlyInAnyOrder(
            "-1 {un riverain} <confie> [« J'ai vu le bac partir »]",
            "1 {J'} <ai vu> [le bac partir]");
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
  void whatASpeakerThinksIsASecondLink() {
    assertThat(nested("en", "\"I thought that the bridge was gone,\" Ada Crane said on Monday."))
        .containsExactly(
            "1 {I} <thought> [that the bridge was gone]",
            "-1 {Ada Crane} <said> [\"I thought that the bridge was gone,\"]");
    // "hold" may be anything
    assertThat(nested("en", "\"I hold the keys of the mill,\" Ada Crane said on Monday."))
        .containsExactly("-1 {Ada Crane} <said> [\"I hold the keys of the mill,\"]");
  }

  @Test
  void whatIsOnlyTakenUpStaysItsOwn() {
    assertThat(nested("fr", "Le directeur est accusé d'avoir vidé les caisses. Il nie."))
        .allMatch(line -> line.startsWith("-1 "));
  }
}

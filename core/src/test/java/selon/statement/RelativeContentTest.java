package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class RelativeContentTest {

  @Test
  void whatIsThoughtOfAThingEndsAtTheComma() {
    assertThat(
            english(
                "The blaze, which wardens believe was started by a lamp, destroyed nine barns."))
        .containsExactly("{wardens} <believe> [The blaze … was started by a lamp]");
    assertThat(english("The van, which police think was stolen, was found on Friday."))
        .containsExactly("{police} <think> [The van … was stolen]");
    assertThat(english("The charge, which he denies, was filed in May."))
        .containsExactly("{he} <denies> [The charge]");
  }

  @Test
  void whoeverLovesOrOwnsAThingSaysNothing() {
    assertThat(english("The lake, which visitors love, was closed.")).isEmpty();
    assertThat(english("The firm, which owns nine mills, said it would close two."))
        .containsExactly("{The firm} <said> [it would close two]");
  }

  @Test
  void aCountedThingIsOne() {
    assertThat(
            FoundLines.english(
                "The Courier found that one picture, which the Fund said showed a village in"
                    + " Maraland, had been published in 2011."))
        .contains("{the Fund} <said> [one picture … showed a village in Maraland]");
  }

  @Test
  void whoSpeaksMayStandBehindTheVerb() {
    assertThat(FoundLines.french("Une thèse que réfute l'avocat de la famille."))
        .containsExactly("{l'avocat de la famille} <réfute> [Une thèse]");
    assertThat(FoundLines.french("Un risque que les auteurs jugent faible."))
        .noneMatch(line -> line.contains("<Un risque>"));
  }

  @Test
  void whoSpeaksBehindTheVerbMayStandBetweenCommas() {
    assertThat(
            FoundLines.french(
                "Une réunion publique, que réclamaient les riverains, se tiendra le 2 avril."))
        .containsExactly("{les riverains} <réclamaient> [Une réunion publique]");
    assertThat(FoundLines.french("Le budget, que contestent les riverains, sera voté mardi."))
        .containsExactly("{les riverains} <contestent> [Le budget]");
    assertThat(FoundLines.french("Le maire, que rejoint la préfète, quitte la salle."))
        .noneMatch(line -> line.contains("[Le maire]"));
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class ClauseEdgesTest {

  @Test
  void aCueThatTookInItsContentIsTheVerb() {
    assertThat(english("The agency says up to 40 people were hurt."))
        .containsExactly("{The agency} <says> [up to 40 people were hurt]");
  }

  @Test
  void aContentEndsAtTheSemicolonBehindWhichTheNextOneSpeaks() {
    assertThat(
            english(
                "Ministers argue that this would cost £90bn; campaigners put the figure at £15bn."))
        .contains("{Ministers} <argue> [that this would cost £90bn]");
    assertThat(english("The minister said the road was long; it was steep, and it was wet."))
        .containsExactly("{The minister} <said> [the road was long; it was steep, and it was wet]");
  }

  @Test
  void aContentGoesOnBehindWhoSaysIt() {
    assertThat(english("The marks could be random, Crane notes, and are not proof of age."))
        .contains("{Crane} <notes> [The marks could be random … and are not proof of age]");
    assertThat(english("The plan could work, Crane says, and does not cost much."))
        .contains("{Crane} <says> [The plan could work … and does not cost much]");
  }

  @Test
  void aReasonBehindWhoSaysItIsSaidToo() {
    assertThat(english("The ferry may be late, the fishers say, since the quay has no lights."))
        .containsExactly(
            "{the fishers} <say> [The ferry may be late … since the quay has no lights]");
    assertThat(english("The vase may be old, experts say, though curators warned that it is not."))
        .contains("{experts} <say> [The vase may be old]");
  }

  @Test
  void aConditionSaysNothingAlone() {
    assertThat(english("If they are right, the divers say, the quay may first have been a wall."))
        .contains("{the divers} <say> [If they are right … the quay may first have been a wall]");
  }

  @Test
  void whatHappensMeanwhileIsNotSaid() {
    assertThat(
            english(
                "At least nine people were killed when shells hit a market in Oless on Saturday,"
                    + " local authorities said, as rebels and the government traded blame for the"
                    + " attack."))
        .contains(
            "{local authorities} <said> [At least nine people were killed when shells hit a market"
                + " in Oless on Saturday]");
  }

  @Test
  void whatPointsBackEndsBeforeAColon() {
    assertThat(
            FoundLines.french(
                "La défense a mis en doute ce récit : Me Paul Tardieu a rappelé que le témoin avait"
                    + " varié trois fois."))
        .contains("{La défense} <a mis en doute> [ce récit]");
  }

  @Test
  void whatIsSaidInFrenchHasAVerbBehindItsOpening() {
    assertThat(FoundLines.french("Le maire estime que mardi, le pont sera fermé."))
        .containsExactly("{Le maire} <estime> [que mardi, le pont sera fermé]");
    assertThat(FoundLines.french("On n'entend que la pluie, la ville dort."))
        .noneMatch(line -> line.contains("la ville dort"));
  }
}

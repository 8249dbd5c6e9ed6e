package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

/** Where contents end that a parse runs on, and what nobody is named for. */
class ClauseEdgesTest {

  private static final AttributionFinder FINDER =
      new AttributionFinder(AttributionModel.shipped(), Marked.pack("en"));

  /** Each as "{source} &lt;cue&gt; [content]". */
  private static List<String> find(String text) {
    Words words = Marked.words("en", text);
    return FINDER.find(words).stream()
        .map(
            each ->
                String.format(
                    "{%s} <%s> [%s]",
                    each.source().in(words.text()),
                    each.cue().in(words.text()),
                    each.content().in(words.text())))
        .toList();
  }

  @Test
  void whatIsThoughtByNobodyIsAStatement() {
    assertThat(find("It is thought the blaze began in a barn."))
        .containsExactly("{} <is thought> [the blaze began in a barn]");
    assertThat(find("It is understood that Pohl has been offered a contract."))
        .containsExactly("{} <is understood> [that Pohl has been offered a contract]");
    assertThat(find("It is thought the pair met in May."))
        .containsExactly("{} <is thought> [the pair met in May]");
    assertThat(find("It was thought through by the council.")).isEmpty();
  }

  @Test
  void theContentOfANounEndsBeforeItsVerb() {
    assertThat(find("The company's claim that the mine is safe is backed by the regulator."))
        .containsExactly("{The company's} <claim> [that the mine is safe]");
    assertThat(
            find(
                "The announcement by Norvex last week that its chairman would step down"
                    + " surprised investors."))
        .containsExactly("{Norvex} <The announcement> [that its chairman would step down]");
    assertThat(find("The claim by the finder, Paul Reeve, that he had a permit was rejected."))
        .noneMatch(found -> found.startsWith("{the finder}"));
    assertThat(find("Her view - that clearing the paths in which ants nest is wrong - is shared."))
        .noneMatch(found -> found.endsWith("ants nest]"));
    assertThat(find("The claim that the mine is safe and dry convinced nobody."))
        .noneMatch(found -> found.contains("is safe]"));
  }

  @Test
  void whoDoesWhatAParticipleExplainsIsItsSource() {
    assertThat(
            find(
                "The statistics agency revised its estimate of growth to 0.3 percent, citing"
                    + " stronger exports."))
        .containsExactly("{The statistics agency} <citing> [stronger exports]");
  }

  @Test
  void whatSomebodyDoesSuggestsNothing() {
    assertThat(find("The crows fled the square, suggesting that a hawk was near."))
        .noneMatch(found -> found.contains("<suggesting>"));
    assertThat(find("A survey covered 40 towns, suggesting that demand is rising."))
        .containsExactly("{A survey} <suggesting> [that demand is rising]");
  }

  @Test
  void aCueThatTookInItsContentIsTheVerb() {
    assertThat(find("The agency says up to 40 people were hurt."))
        .containsExactly("{The agency} <says> [up to 40 people were hurt]");
  }

  @Test
  void aContentEndsAtTheSemicolonBehindWhichTheNextOneSpeaks() {
    assertThat(
            find(
                "Ministers argue that this would cost £90bn; campaigners put the figure at £15bn."))
        .contains("{Ministers} <argue> [that this would cost £90bn]");
    assertThat(find("Ministers argue that the road is long; that it is steep; and that it is wet."))
        .containsExactly(
            "{Ministers} <argue> [that the road is long; that it is steep; and that it is wet]");
  }

  @Test
  void aContentGoesOnBehindWhoSaysIt() {
    assertThat(
            find("The marks could be random, Crane notes, and do not prove that the vase is old."))
        .contains(
            "{Crane} <notes> [The marks could be random … and do not prove that the vase is old]");
  }
}

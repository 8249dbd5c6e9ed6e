package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

/** Short clauses of English that hand a sentence to somebody, and what only looks like one. */
class ReportingClausesTest {

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
  void aClauseBehindTheLastCommaTakesWhatStandsBefore() {
    assertThat(find("Children who walk to school are more likely to read early, a study found."))
        .containsExactly(
            "{a study} <found> [Children who walk to school are more likely to read early]");
    assertThat(find("The pump had not been checked for six years, a court heard."))
        .containsExactly("{a court} <heard> [The pump had not been checked for six years]");
    assertThat(find("A clerk stole 90,000 crowns from tenants, jurors heard on Friday."))
        .containsExactly("{jurors} <heard> [A clerk stole 90,000 crowns from tenants]");
    assertThat(find("After the fire, the mayor found a wallet on Monday.")).isEmpty();
    assertThat(find("When the shot was fired, nobody heard.")).isEmpty();
  }

  @Test
  void whatIsKnownOfTheSourceBelongsToIt() {
    assertThat(find("The firm will close two mills, three people familiar with the plans said."))
        .containsExactly(
            "{three people familiar with the plans} <said> [The firm will close two mills]");
    assertThat(find("The council will sell the hall, two people briefed on the sale told Reuters."))
        .containsExactly(
            "{two people briefed on the sale} <told> [The council will sell the hall]");
  }

  @Test
  void whoIsToldIsNotWhoSpeaks() {
    assertThat(find("The yard may cut 90 jobs, a union meeting was told on Friday."))
        .containsExactly("{} <was told> [The yard may cut 90 jobs]");
  }

  @Test
  void perOpensASourceBehindACommaAndAMeasureElsewhere() {
    assertThat(find("The bill has 40 backers, per three Senate aides."))
        .containsExactly("{three Senate aides} <per> [The bill has 40 backers]");
    assertThat(find("The van was doing 40 miles per hour.")).isEmpty();
    assertThat(find("The meals cost 12 crowns, per person.")).isEmpty();
  }

  @Test
  void aPaperThatQuotesSomebodyIsTheOuterSource() {
    assertThat(find("The minister was quoted by the Courier as saying that the dam was safe."))
        .containsExactlyInAnyOrder(
            "{the Courier} <was quoted> [The minister … as saying that the dam was safe]",
            "{The minister} <saying> [that the dam was safe]");
    assertThat(find("The dam will hold, the minister was quoted as saying by the Alden Courier."))
        .containsExactlyInAnyOrder(
            "{the Alden Courier} <was quoted> [The dam will hold, the minister … as saying]",
            "{the minister} <saying> [The dam will hold]");
    assertThat(find("The minister told the Courier that the dam was safe."))
        .containsExactly("{The minister} <told> [that the dam was safe]");
  }
}

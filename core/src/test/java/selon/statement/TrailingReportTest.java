package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class TrailingReportTest {

  @Test
  void aClauseBehindTheLastCommaTakesWhatStandsBefore() {
    assertThat(english("Children who walk to school are more likely to read early, a study found."))
        .containsExactly(
            "{a study} <found> [Children who walk to school are more likely to read early]");
    assertThat(english("The pump had not been checked for six years, a court heard."))
        .containsExactly("{a court} <heard> [The pump had not been checked for six years]");
    assertThat(english("A clerk stole 90,000 crowns from tenants, jurors heard on Friday."))
        .containsExactly("{jurors} <heard> [A clerk stole 90,000 crowns from tenants]");
    assertThat(english("After the fire, the mayor found a wallet on Monday.")).isEmpty();
    assertThat(english("When the shot was fired, nobody heard.")).isEmpty();
  }

  @Test
  void whatIsKnownOfTheSourceBelongsToIt() {
    assertThat(english("The firm will close two mills, three people familiar with the plans said."))
        .containsExactly(
            "{three people familiar with the plans} <said> [The firm will close two mills]");
    assertThat(
            english("The council will sell the hall, two people briefed on the sale told Reuters."))
        .containsExactly(
            "{two people briefed on the sale} <told> [The council will sell the hall]");
  }

  @Test
  void whoIsToldIsNotWhoSpeaks() {
    assertThat(english("The yard may cut 90 jobs, a union meeting was told on Friday."))
        .containsExactly("{} <was told> [The yard may cut 90 jobs]");
  }

  @Test
  void perOpensASourceBehindACommaAndAMeasureElsewhere() {
    assertThat(english("The bill has 40 backers, per three Senate aides."))
        .containsExactly("{three Senate aides} <per> [The bill has 40 backers]");
    assertThat(english("The van was doing 40 miles per hour.")).isEmpty();
    assertThat(english("The meals cost 12 crowns, per person.")).isEmpty();
  }

  @Test
  void aMeasureBeforeASourceDoesNotHideIt() {
    assertThat(english("Each guest has paid 12 crowns, per night, per two hotel employees."))
        .containsExactly("{two hotel employees} <per> [Each guest has paid 12 crowns, per night]");
    assertThat(english("Each guest has paid 12 crowns, per night, per person.")).isEmpty();
  }

  @Test
  void whatIsReportedInAJournalIsSaid() {
    assertThat(
            english(
                "Fish began to breathe air far earlier than thought, researchers report in the"
                    + " journal Deep Past."))
        .containsExactly(
            "{researchers} <report> [Fish began to breathe air far earlier than thought]");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;

import org.junit.jupiter.api.Test;

class InnerQuotationTest {

  @Test
  void whoSpeaksWithinAQuotationHasItsInnerWords() {
    assertThat(
            english(
                "The agency wrote: “The well is dry. An elderly farmer told us: ‘The water left in"
                    + " one night.’ The mill says that it knows nothing.”"))
        .contains(
            "{An elderly farmer} <told> [‘The water left in one night.’]",
            "{The agency} <wrote> [“The well is dry. An elderly farmer told us: ‘The water left in"
                + " one night.’ The mill says that it knows nothing.”]");
  }

  @Test
  void innerWordsBehindAThingAreNobodys() {
    assertThat(
            english(
                "The agency wrote: “On the gate stood three words: ‘Beware of dogs.’ We left.”"))
        .noneMatch(line -> line.contains("[‘Beware"));
  }
}

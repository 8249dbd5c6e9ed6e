package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | , rapporte la police.",
        "fr | Et 300 selon la police.",
        "en | , a court heard on Monday.",
        "en | The bridge holds, according to whom",
        "en | And 300 according to police."
      })
  void aTextThatBeginsOrEndsInThePhraseIsNoError(String tag, String text) {
    assertThat(FoundLines.find(tag, text)).doesNotContainNull();
  }
}

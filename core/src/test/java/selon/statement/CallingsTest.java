package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Lexicon;

class CallingsTest {

  @Test
  void aGeologistIsAScientistAndNoScientistIsForThatAGeologist() {
    Callings callings = Callings.of(Marked.pack("en"));
    assertThat(callings.is("geologist", "scientist")).isTrue();
    assertThat(callings.is("scientist", "geologist")).isFalse();
    assertThat(callings.is("mayor", "scientist")).isFalse();
    assertThat(callings.isWide("scientist")).isTrue();
    assertThat(callings.isWide("geologist")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noWordIsItsOwnWiderWord(String language) {
    Lexicon.of(Marked.pack(language), "callings.tsv")
        .rows()
        .forEach(
            row ->
                assertThat(List.of(row.getOrDefault("words", "").split(" ")))
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(
                        List.of(row.getOrDefault("wider", "").split(" "))));
  }
}

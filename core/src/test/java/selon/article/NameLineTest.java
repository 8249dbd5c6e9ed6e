package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are the names of those who sign, and lines that only look so. */
class NameLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maëlle de Kervadec",
        "LÉA MARIN",
        "J. R. Stern",
        "Jean-Paul O’Neil",
        "Léa Marin et Jo Stern",
        "Léa Marin (avec AFP)"
      })
  void names(String line) {
    assertThat(NameLine.isNames(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kermor",
        "La digue tiendra",
        "Vers Kermor, la nuit",
        "Léa Marin a parlé",
        "Léa Marin :",
        "12 Mars",
        ""
      })
  void noNames(String line) {
    assertThat(NameLine.isNames(line)).isFalse();
  }

  @Test
  void aBylineTellsItsNames() {
    assertThat(NameLine.isByline("Par Léa Marin et Jo Stern, avec AFP")).isTrue();
    assertThat(NameLine.names("Par Léa Marin et Jo Stern, avec AFP"))
        .containsExactly("Léa Marin", "Jo Stern", "AFP");
    assertThat(NameLine.isByline("By Lena Marsh")).isTrue();
    assertThat(NameLine.isByline("Par ailleurs, Léa Marin")).isFalse();
    assertThat(NameLine.isByline("Paris Saint-Germain")).isFalse();
  }
}

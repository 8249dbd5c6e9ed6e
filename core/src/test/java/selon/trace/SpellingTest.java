package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "corvenor, corvenor, true",
    "corvenor, corvenar, true",
    "corvenor, corveno, true",
    "corvenor, crovenor, true",
    "corvenor, corvinar, false",
    "borel, morel, false",
    "corvenor, corvenoris, false",
  })
  void aLongNameIsTheSameWithOneLetterWrong(String name, String other, boolean alike) {
    assertThat(Spelling.alike(name, other)).isEqualTo(alike);
    assertThat(Spelling.alike(other, name)).isEqualTo(alike);
  }
}

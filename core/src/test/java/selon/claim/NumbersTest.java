package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void figuresAreReadInBothLanguages() {
    assertThat(Numbers.value("1,180")).contains("1180");
    assertThat(Numbers.value("1 180")).contains("1180");
    assertThat(Numbers.value("4,8")).contains("4.8");
    assertThat(Numbers.value("4.8")).contains("4.8");
    assertThat(Numbers.value("2024")).contains("2024");
  }

  @Test
  void wordsAreNumbersAndVagueOnesSaySo() {
    assertThat(Numbers.value("forty")).contains("40");
    assertThat(Numbers.value("quarante")).contains("40");
    assertThat(Numbers.value("vingtaine")).contains("20s");
    assertThat(Numbers.value("river")).isEmpty();
    assertThat(Numbers.value("3e")).isEmpty();
  }

  @Test
  void severalInARowAreOne() {
    assertThat(Numbers.sum(List.of("1000", "2", "100"))).contains("1200");
    assertThat(Numbers.sum(List.of("2", "100", "50"))).contains("250");
    assertThat(Numbers.sum(List.of("4", "1000000"))).contains("4000000");
    assertThat(Numbers.sum(List.of("12", "7"))).isEmpty();
  }
}

package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9000      | ,  | 9000
          9 000     | ,  | 9000
          9.000     | ,  | 9000
          9,000     | ,  | 9000
          9,125     | ,  | 9125
          0,125     | ,  | 0.125
          1,5       | ,  | 1.5
          3.5       | ,  | 3.5
          1.234,5   | ,  | 1234.5
          1 234,56  | ,  | 1234.56
          9,000     | .  | 9000
          1.5       | .  | 1.5
          1,234.5   | .  | 1234.5
          1,234,567 | .  | 1234567
          1'234'567 | .  | 1234567
          -5        | .  | -5
          +12       | .  | 12
          """)
  void areReadAsTheLanguageWritesThem(String form, char decimal, double value) {
    assertThat(Objects.requireNonNull(Digits.read(form, decimal)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "x",
        "007",
        "14:30",
        "10-12",
        "29.05.2012",
        "192.168.10.1",
        "1,23,456",
        "1..5",
        "12a3",
        ".5",
        "5.",
        "1,234.5.6"
      })
  void whatIsNoNumberIsNone(String form) {
    assertThat(Digits.read(form, '.')).isNull();
  }

  @Test
  void lettersThatAreJoinedStandApart() {
    Digits digits = Objects.requireNonNull(Digits.read("3.2bn", '.'));
    assertThat(digits.value()).isEqualTo(3.2);
    assertThat(digits.suffix()).isEqualTo("bn");
    assertThat(digits.plain()).isFalse();
  }

  @Test
  void oneMarkMayBeEitherAndBothAreTold() {
    Digits digits = Objects.requireNonNull(Digits.read("9,125", ','));
    assertThat(digits.value()).isEqualTo(9125);
    assertThat(digits.other()).isEqualTo(9.125);
  }

  @Test
  void aRowOfDigitsWithoutEndIsNone() {
    assertThat(Digits.read("1".repeat(1_000_000), '.')).isNull();
  }
}

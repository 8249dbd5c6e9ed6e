package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.text.Span;

class ValueFormsTest {

  private static final Span SPAN = new Span(0, 1);

  private static String quantity(@Nullable Double low, @Nullable Double high, boolean about) {
    return new Mention.Quantity(SPAN, low, high, about, "").value().orElse("?");
  }

  @Test
  void aQuantityIsItsBounds() {
    assertThat(quantity(100.0, 100.0, false)).isEqualTo("100");
    assertThat(quantity(100.0, 100.0, true)).isEqualTo("~100");
    assertThat(quantity(100.0, null, true)).isEqualTo("100..");
    assertThat(quantity(null, 100.0, true)).isEqualTo("..100");
    assertThat(quantity(3.0, 5.0, true)).isEqualTo("3..5");
    assertThat(quantity(0.0, 0.0, false)).isEqualTo("0");
    assertThat(quantity(9.4, 9.4, false)).isEqualTo("9.4");
    assertThat(quantity(-5.0, -5.0, false)).isEqualTo("-5");
    assertThat(quantity(3.2e9, 3.2e9, false)).isEqualTo("3200000000");
    assertThat(quantity(null, null, false)).isEqualTo("?");
    assertThat(quantity(Double.NaN, null, false)).isEqualTo("?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1/2", "1/3", "2/3", "3/4", "1/5", "9/10", "3/7", "1/100", "1/100000", "7/250"})
  void aPartIsAFraction(String fraction) {
    String[] numbers = fraction.split("/");
    double value = Double.parseDouble(numbers[0]) / Double.parseDouble(numbers[1]);
    assertThat(new Mention.Quantity(SPAN, value, value, false, "", true).value())
        .hasValue(fraction);
    assertThat(new Mention.Quantity(SPAN, value, null, true, "", true).value())
        .hasValue(fraction + "..");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-17T00:00, 2016-10-18T00:00, 2016-10-17",
    "2016-10-01T00:00, 2016-11-01T00:00, 2016-10",
    "2016-12-01T00:00, 2017-01-01T00:00, 2016-12",
    "2016-01-01T00:00, 2017-01-01T00:00, 2016",
    "1990-01-01T00:00, 2000-01-01T00:00, 1990/1999",
    "2016-10-15T00:00, 2016-10-17T00:00, 2016-10-15/2016-10-16",
    "2016-10-17T14:30, 2016-10-17T14:31, 2016-10-17T14:30",
    "2016-10-17T05:00, 2016-10-17T12:00, 2016-10-17T05:00/2016-10-17T12:00",
    "2012-01-01T00:00, , 2012-01-01/..",
    ", 2012-01-01T00:00, ../2011-12-31",
  })
  void aTimeIsInTheExtendedFormat(
      @Nullable LocalDateTime from, @Nullable LocalDateTime to, String expected) {
    assertThat(new Mention.Time(SPAN, from, to).value()).hasValue(expected);
  }

  @Test
  void whatIsNotKnownHasNoValue() {
    assertThat(new Mention.Time(SPAN, null, null).value()).isEmpty();
    assertThat(new Mention.Place(SPAN).value()).isEmpty();
    assertThat(new Mention.Place(SPAN, "FR").value()).hasValue("FR");
    assertThat(new Mention.Name(SPAN, "person").value()).isEmpty();
  }
}

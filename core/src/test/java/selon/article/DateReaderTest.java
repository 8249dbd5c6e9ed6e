package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages write them, as the intervals that they can mean. */
class DateReaderTest {

  private static final DateReader DATES = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-12T14:05:00+01:00|2024-03-12T13:05:00Z|2024-03-12T13:05:00Z",
        "2024-03-12T14:05:00.123Z|2024-03-12T14:05:00Z|2024-03-12T14:05:00Z",
        "2024-03-12 14:05:00 +0100|2024-03-12T13:05:00Z|2024-03-12T13:05:00Z",
        "Tue, 12 Mar 2024 14:05:00 GMT|2024-03-12T14:05:00Z|2024-03-12T14:05:00Z",
        "March 12, 2024 2:05 PM EST|2024-03-12T19:05:00Z|2024-03-12T19:05:59Z",
        "12 mars 2024 à 14h05|2024-03-12T00:05:00Z|2024-03-13T02:05:59Z",
        "mardi 12 mars 2024, 14 h 05|2024-03-12T00:05:00Z|2024-03-13T02:05:59Z",
        "2024-03-12|2024-03-11T10:00:00Z|2024-03-13T11:59:59Z",
        "20240312|2024-03-11T10:00:00Z|2024-03-13T11:59:59Z",
        "1er mai 2012|2012-04-30T10:00:00Z|2012-05-02T11:59:59Z",
        "Sept. 9th, 2013|2013-09-08T10:00:00Z|2013-09-10T11:59:59Z",
        "le 12/03/2024|2024-03-11T10:00:00Z|2024-03-13T11:59:59Z",
        "12.03.2024|2024-03-11T10:00:00Z|2024-03-13T11:59:59Z",
      })
  void aDateIsTheIntervalThatItCanMean(String written, Instant earliest, Instant latest) {
    assertThat(DATES.find(written, false))
        .hasValueSatisfying(
            found -> {
              assertThat(found.earliest()).isEqualTo(earliest);
              assertThat(found.latest()).isEqualTo(latest);
            });
  }

  @Test
  void whetherTheMonthStandsFirstMayBeUnknown() {
    assertThat(DATES.find("3/4/2024", null))
        .hasValueSatisfying(
            found -> {
              assertThat(found.earliest()).isEqualTo(Instant.parse("2024-03-03T10:00:00Z"));
              assertThat(found.latest()).isEqualTo(Instant.parse("2024-04-04T11:59:59Z"));
            });
    assertThat(DATES.find("3/25/2024", false))
        .hasValueSatisfying(
            found -> assertThat(found.earliest()).isEqualTo(Instant.parse("2024-03-24T10:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-13-45",
        "31/02/2024",
        "32 mars 2024",
        "12 prairial 2024",
        "1234567890123",
        "version 2.0.2024.1",
        "99:99"
      })
  void whatIsNoDateIsNone(String written) {
    assertThat(DATES.find(written, false)).isEmpty();
  }
}

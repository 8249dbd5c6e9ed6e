package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.page.ArticleRecord;

/** The date that a field states. */
class StatedDateTest {

  private static final ArticleReader READER = new ArticleReader();

  private static Dating dating(String published) {
    return READER
        .read(
            new ArticleRecord(
                "a.jsonl:1",
                "a1",
                "The quay is closed, said Nora Vidal.",
                null,
                "Hill Post",
                "The quay",
                List.of(),
                published,
                null,
                List.of(),
                "en"))
        .published();
  }

  @Test
  void aMonthAndAYearArePeriods() {
    assertThat(Days.of(dating("2025-06"))).map(Days::month).hasValue(true);
    assertThat(Days.of(dating("2025-06"))).map(Days::first).hasToString("Optional[2025-06-01]");
    assertThat(Days.of(dating(" 2025 "))).map(Days::year).hasValue(true);
    assertThat(Days.of(dating("2025-06-18"))).map(Days::single).hasValue(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05",
        "2024/05",
        "05/2024",
        "2024-05-00",
        "May 2024",
        "mai 2024",
        "May, 2024"
      })
  void aMonthIsAMonthHoweverItIsWritten(String written) {
    assertThat(Days.of(dating(written)))
        .hasValue(new Days(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)));
  }

  @Test
  void aDateThatCannotBeIsUnreadable() {
    for (String written :
        List.of("31/02/2025", "2025-13", "13/2024", "Spring 2024", "soon", "2025-02-31")) {
      assertThat(dating(written)).as(written).isEqualTo(Dating.UNREADABLE);
    }
  }

  @Test
  void noDateIsNone() {
    assertThat(dating("")).isEqualTo(Dating.UNKNOWN);
  }
}

package selon.view;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.view.LockStory.BLOG;
import static selon.view.LockStory.ENGLISH;
import static selon.view.LockStory.check;
import static selon.view.LockStory.lock;
import static selon.view.LockStory.made;
import static selon.view.LockStory.told;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import selon.article.Dating;
import selon.article.Days;
import selon.language.Language;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Origin;

/** The drawing of a claim on its way, and the times that it shows. */
class CascadeDrawingTest {

  @Test
  void theDrawingAndTheTableSayTheSame() {
    Document page = check(List.of(lock()));
    assertThat(page.select("svg.names text title").eachText())
        .containsExactly("Lowland Agency", "Gazette", "Kite", "Lock Fan");
    for (int n = 1; n <= 4; n++) {
      assertThat(page.select("svg a#c1n" + n + "[href=#c1t" + n + "] circle")).hasSize(1);
      assertThat(page.select("tr#c1t" + n + " th a[href=#c1n" + n + "]")).hasSize(1);
      String drawn = page.select("svg a#c1n" + n).attr("aria-label");
      assertThat(drawn).as("begins as it is seen").startsWith(n + ": ");
      String row = page.select("tr#c1t" + n).text();
      for (String said : drawn.replaceFirst("^[0-9]+: ", "").split(" · ")) {
        assertThat(row)
            .contains(
                said.replaceFirst("^from (T\\d), .*", "$1")
                    .replace("order not known", "first is not known"));
      }
    }
    assertThat(page.select("svg .note").eachText()).contains("number changed: 310 → 390");
    assertThat(page.select("tr#c1t3 .changes").text()).isEqualTo("number changed: 310 → 390");
  }

  @Test
  void theDoubtfulAndTheUnorderedLookSo() {
    Document page = check(List.of(lock()));
    assertThat(page.select("svg path.edge")).hasSize(3);
    assertThat(page.select("svg path.edge.doubtful")).hasSize(1);
    assertThat(page.select("svg path.edge.unordered")).hasSize(2);
    assertThat(page.select("svg circle.nowhen")).hasSize(1);
    assertThat(page.select("svg rect.undated")).hasSize(1);
    assertThat(page.select("svg path.span")).hasSize(1);
    assertThat(page.select("tr#c1t4 td:last-child").text())
        .contains("? doubtful (40%)", "Which of the two was first is not known.")
        .contains("or from T1, ? doubtful (30%)");
    assertThat(page.select("tr#c1t2 td:last-child").text()).contains("copied T1", "93%");
  }

  @Test
  void aDotStandsAfterItsParentWhereItsDateAllowsIt() {
    Document page = check(List.of(lock()));
    assertThat(x(page, 2)).isGreaterThan(x(page, 1));
    assertThat(x(page, 3)).isGreaterThan(x(page, 1));
    assertThat(x(page, 4)).isGreaterThan(x(page, 3));
  }

  private static int x(Document page, int telling) {
    return Integer.parseInt(page.select("#c1n" + telling + " circle").attr("cx"));
  }

  @Test
  void nothingIsDatedButAllIsDrawn() {
    Appearance other = told("a5", "Other Fan", null, "A barge hit the lock.");
    Cascade cascade =
        new Cascade(
            "c1",
            "gist",
            List.of(BLOG, other),
            List.of(made(BLOG, other, 0.6)),
            List.of(new Origin(List.of("a4"), List.of())),
            new Counts(2, 2, 1, 1, 1, 0, 0),
            List.of());
    assertThat(check(List.of(cascade)).select("svg circle.nowhen")).hasSize(2);
    assertThat(check(List.of()).select(".claim")).isEmpty();
  }

  @Test
  void aPeriodSaysNoMoreThanIsKnown() {
    Labels labels = Labels.of(ENGLISH);
    Instant noon = Instant.parse("2024-04-08T12:00:00Z");
    Instant later = Instant.parse("2024-04-09T06:30:00Z");
    assertThat(Period.of(new Dating(noon, noon, "meta")).words(labels))
        .isEqualTo("8 April 2024, 12:00 UTC");
    assertThat(Period.of(new Dating(noon, later, "meta+contradicted")).words(labels))
        .isEqualTo("8 April 2024, 12:00 UTC to 9 April 2024, 06:30 UTC");
    assertThat(Period.of(new Dating(noon, null, "meta")).words(labels))
        .isEqualTo("after 8 April 2024, 12:00 UTC");
    assertThat(Period.of(new Dating(null, later, "meta")).words(labels))
        .isEqualTo("before 9 April 2024, 06:30 UTC");
    assertThat(Period.of(Dating.UNKNOWN).words(labels)).isEqualTo("undated");
    assertThat(
            Period.of(
                    new Dating(
                        Instant.parse("2024-04-08T00:00:00Z"),
                        Instant.parse("2024-04-08T23:59:59Z"),
                        "visible"))
                .words(labels))
        .isEqualTo("8 April 2024");
    assertThat(
            Period.of(
                    new Dating(
                        Instant.parse("2024-04-07T10:00:00Z"),
                        Instant.parse("2024-04-09T11:59:59Z"),
                        "visible"))
                .words(labels))
        .isEqualTo("8 April 2024");
  }

  @Test
  void aTimeThatIsKnownToTheDayIsShownAsTheDay() {
    Dating day =
        new Dating(
            Instant.parse("2024-03-31T10:00:00Z"), Instant.parse("2024-04-02T11:59:59Z"), "given");
    Dating month =
        new Dating(
            Instant.parse("2024-03-31T10:00:00Z"), Instant.parse("2024-05-01T11:59:59Z"), "given");
    Dating year =
        new Dating(
            Instant.parse("2023-12-31T10:00:00Z"), Instant.parse("2025-01-01T11:59:59Z"), "given");
    Labels english = Labels.of(ENGLISH);
    Labels french = Labels.of(new Language("fr"));
    assertThat(Period.of(day).words(english)).isEqualTo("1 April 2024");
    assertThat(Period.of(day).words(french)).isEqualTo("1er avril 2024");
    assertThat(Period.of(month).words(french)).isEqualTo("avril 2024");
    assertThat(Period.of(year).words(english)).isEqualTo("2024");
    assertThat(Days.of(day)).map(Days::single).hasValue(true);
    assertThat(Days.inUtc(day).earliest()).isEqualTo("2024-04-01T00:00:00Z");
    assertThat(Days.inUtc(day).latest()).isEqualTo("2024-04-01T23:59:59Z");
    assertThat(Days.of(Dating.UNKNOWN)).isEmpty();
  }
}

package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import selon.page.Extent;
import selon.page.HtmlPage;

/** A page was out when it was captured. */
class CaptureDateTest {

  private static final ArticleReader READER = new ArticleReader();
  private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

  @Test
  void aPageWithoutADateIsNoYoungerThanItsCapture() {
    assertThat(dating("")).isEqualTo(new Dating(null, NOON, "capture"));
  }

  @Test
  void aDateBeforeTheCaptureStands() {
    Instant morning = Instant.parse("2024-05-06T08:00:00Z");
    assertThat(dating("2024-05-06T08:00:00Z")).isEqualTo(new Dating(morning, morning, "meta"));
  }

  @Test
  void theDayOfTheCaptureEndsWithIt() {
    Dating day = dating("2024-05-06");
    assertThat(day.earliest()).isEqualTo("2024-05-05T10:00:00Z");
    assertThat(day.latest()).isEqualTo(NOON);
    assertThat(day.method()).isEqualTo("meta");
  }

  @Test
  void anHourTooLateMayBeTheZone() {
    Dating hour = dating("2024-05-06T14:00:00Z");
    assertThat(hour.earliest()).isEqualTo("2024-05-05T12:00:00Z");
    assertThat(hour.latest()).isEqualTo(NOON);
    assertThat(hour.method()).isEqualTo("meta+contradicted");
  }

  @Test
  void aYearTooLateSaysNothing() {
    assertThat(dating("2025-05-06T14:00:00Z"))
        .isEqualTo(new Dating(null, NOON, "meta+contradicted"));
  }

  private static Dating dating(String published) {
    String html =
        "<title>A dam</title><meta property='article:published_time' content='"
            + published
            + "'><article><h1>A dam</h1><p>The dam would hold, the town hall said.</p></article>";
    URI address = URI.create("https://quay.example/dam");
    return READER.read(new HtmlPage("dam", html, address, NOON, Extent.WHOLE)).published();
  }
}

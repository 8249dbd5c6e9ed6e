package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import selon.article.Dating;

class WhenTest {

  private static final When MORNING = at("2024-05-02T08:00:00Z");
  private static final When NOON = at("2024-05-02T12:00:00Z");

  @Test
  void momentsAreOrdered() {
    assertThat(MORNING.before(NOON)).isEqualTo(1);
    assertThat(NOON.before(MORNING)).isZero();
    assertThat(NOON.gap(MORNING)).isEqualTo(4);
  }

  @Test
  void whatNothingDatesCannotBeOrdered() {
    assertThat(When.UNKNOWN.before(NOON)).isEqualTo(0.5);
    assertThat(NOON.before(When.UNKNOWN)).isEqualTo(0.5);
    assertThat(When.UNKNOWN.gap(NOON)).isNull();
  }

  @Test
  void whatLinksToADatedArticleLiesAfterIt() {
    When after = When.UNKNOWN.after(NOON.best());
    assertThat(after.known()).isFalse();
    assertThat(MORNING.before(after)).isGreaterThan(0.9);
    assertThat(after.before(MORNING)).isZero();
  }

  @Test
  void contradictedDatesAreNotBelievedToTheFull() {
    When doubtful =
        When.of(
            new Dating(
                Instant.parse("2024-05-01T10:00:00Z"),
                Instant.parse("2024-05-02T10:00:00Z"),
                "given+contradicted"));
    assertThat(doubtful.best()).isEqualTo(at("2024-05-02T10:00:00Z").best());
    assertThat(MORNING.before(doubtful)).isBetween(0.6, 0.99);
  }

  @Test
  void twoArticlesOfOneDayMayHaveEitherOrder() {
    When day =
        When.of(
            new Dating(
                Instant.parse("2024-05-02T00:00:00Z"),
                Instant.parse("2024-05-02T23:59:59Z"),
                "visible"));
    assertThat(day.before(day)).isBetween(0.4, 0.6);
    assertThat(MORNING.before(day)).isBetween(0.5, 0.8);
  }

  private static When at(String instant) {
    Instant moment = Instant.parse(instant);
    return When.of(new Dating(moment, moment, "given"));
  }

  @Test
  void ofTwoDatesThatDisagreeEitherMayBeTakenToTheDay() {
    double day = 24 * 500;
    When both = new When(day, day + 80, day + 80, false);
    assertThat(both.atStart().high()).isBetween(day + 23.9, day + 24);
    assertThat(both.atEnd()).isEqualTo(new When(day + 80, day + 80, day + 80, true));
    assertThat(both.atStart().from(day + 9).before(new When(day + 9, day + 9, day + 9, true)))
        .isZero();
  }

  @Test
  void aMomentThatEndsInSecondsIsNoBoundOfADay() {
    When doubtful =
        When.of(
            new Dating(
                Instant.parse("2024-05-02T15:18:59Z"),
                Instant.parse("2024-05-02T22:18:59Z"),
                "given+contradicted"));
    When day =
        When.of(
            new Dating(
                Instant.parse("2024-05-01T15:18:59Z"),
                Instant.parse("2024-05-02T23:59:59Z"),
                "given+contradicted"));
    assertThat(doubtful.best()).isEqualTo(doubtful.high());
    assertThat(day.best()).isEqualTo(day.low());
  }

  @Test
  void whatMustComeBeforeOrBehindAnotherDoes() {
    When doubtful = new When(NOON.best() - 2, NOON.best() + 3, NOON.best() + 3, false);
    assertThat(NOON.before(doubtful)).isGreaterThan(0.8);
    assertThat(NOON.before(doubtful.beforeAll(NOON.best()))).isLessThan(0.2);
    assertThat(doubtful.behind(NOON.best() + 4).before(NOON)).isZero();
  }
}

package selon.mention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import selon.article.Dating;

/**
 * The day on which an article appeared, from which it counts "yesterday": one, or one of several.
 *
 * @param last not before {@code first}
 */
record ArticleDay(LocalDate first, LocalDate last) {

  /** A day of no known zone spans fifty hours. */
  private static final Duration ANY_ZONE = Duration.ofHours(50);

  /** The east ends its day earlier than the west: the middle is so long before noon. */
  private static final Duration EAST = Duration.ofHours(1);

  /** Beyond this many days nothing is told from the day. */
  private static final int LONGEST = 31;

  /** The day of a dating; empty if it tells none. */
  static Optional<ArticleDay> of(Dating published) {
    Instant from = published.earliest();
    Instant to = published.latest();
    if (from == null || to == null) {
      return Optional.empty();
    }
    Duration length = Duration.between(from, to);
    if (length.compareTo(ANY_ZONE) <= 0) {
      Instant middle = from.plus(length.dividedBy(2));
      boolean zoned = length.compareTo(Duration.ofHours(25)) < 0;
      LocalDate day = day(zoned ? middle : middle.plus(EAST));
      return Optional.of(new ArticleDay(day, day));
    }
    ArticleDay days = new ArticleDay(day(from), day(to));
    return length.toDays() > LONGEST ? Optional.empty() : Optional.of(days);
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}

package selon.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The days that a dating is known to, where it is known to whole days and not to a time: those of
 * UTC, or those of no known zone, which begin in the first zone of the Earth and end in the last.
 *
 * @param last not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {

  private static final ZoneOffset EAST = ZoneOffset.ofHours(14);
  private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

  /** What lies beyond is a mistake, and no day of a calendar. */
  private static final Instant LEAST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant MOST = Instant.parse("9999-12-30T00:00:00Z");

  /** A day may be told to its last minute or to its last second. */
  private static final int MINUTE = 60;

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it starts: " + first + ", " + last);
    }
  }

  /** Empty for a time, and where an end is open. */
  public static Optional<Days> of(Dating dating) {
    Instant earliest = dating.earliest();
    Instant latest = dating.latest();
    if (earliest == null
        || latest == null
        || !earliest.isBefore(latest)
        || earliest.isBefore(LEAST)
        || latest.isAfter(MOST)) {
      return Optional.empty();
    }
    return between(earliest.atOffset(EAST), latest.atOffset(WEST))
        .or(() -> between(earliest.atOffset(ZoneOffset.UTC), latest.atOffset(ZoneOffset.UTC)));
  }

  private static Optional<Days> between(OffsetDateTime start, OffsetDateTime end) {
    boolean whole =
        start.toLocalTime().toSecondOfDay() == 0
            && end.toLocalTime().toSecondOfDay() >= 24 * 60 * MINUTE - MINUTE
            && !end.toLocalDate().isBefore(start.toLocalDate());
    return whole ? Optional.of(new Days(start.toLocalDate(), end.toLocalDate())) : Optional.empty();
  }

  /** The dating with its days as those of UTC, if it is known to days; as it is, if it is not. */
  public static Dating inUtc(Dating dating) {
    return of(dating)
        .map(
            days ->
                new Dating(
                    days.first.atStartOfDay().toInstant(ZoneOffset.UTC),
                    days.last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1),
                    dating.method()))
        .orElse(dating);
  }

  /** Whether it is one day. */
  public boolean single() {
    return first.equals(last);
  }

  /** Whether it is one month of the calendar. */
  public boolean month() {
    return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
  }

  /** Whether it is one year of the calendar. */
  public boolean year() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }
}

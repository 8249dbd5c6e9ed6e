package selon.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when; null where it is open or nothing tells.
 *
 * @param latest exclusive
 */
record TimeBounds(@Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {

  static final TimeBounds UNKNOWN = new TimeBounds(null, null);

  static TimeBounds days(LocalDate first, LocalDate end) {
    return new TimeBounds(first.atStartOfDay(), end.atStartOfDay());
  }

  static TimeBounds day(LocalDate day) {
    return days(day, day.plusDays(1));
  }

  boolean isKnown() {
    return earliest != null || latest != null;
  }

  /** Whether this is one day from midnight to midnight, or a part of one. */
  @Nullable LocalDate onlyDay() {
    return earliest != null && latest != null && !latest.isAfter(earliest.plusDays(1))
        ? earliest.toLocalDate()
        : null;
  }

  /** The bounds that hold both; unknown if either is. */
  TimeBounds hull(TimeBounds other) {
    if (!isKnown() || !other.isKnown()) {
      return UNKNOWN;
    }
    return new TimeBounds(
        earliest == null || other.earliest == null
            ? null
            : earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest == null || other.latest == null
            ? null
            : latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** What "since", "until", "before" or "after" makes of it. */
  TimeBounds opened(String side) {
    return switch (side) {
      case "since" -> new TimeBounds(earliest, null);
      case "until" -> new TimeBounds(null, latest);
      case "before" -> new TimeBounds(null, earliest);
      case "after" -> new TimeBounds(latest, null);
      default -> this;
    };
  }
}

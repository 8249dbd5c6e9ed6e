package selon.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A stretch of the calendar. */
enum TimeUnit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  private static final List<TimeUnit> ALL = List.of(values());

  /** The unit of this {@link #number}. */
  static TimeUnit of(int number) {
    return ALL.get(number);
  }

  /** Stands for the unit in a slot. */
  int number() {
    return ALL.indexOf(this);
  }

  /** The day so many units later. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** The first day of the unit that holds this day. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
      case CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 100));
    };
  }

  /** The day after the unit that starts with this one. */
  LocalDate end(LocalDate first) {
    return this == WEEKEND
        ? first.plusDays(2)
        : this == MINUTE || this == HOUR ? first.plusDays(1) : plus(first, 1);
  }
}

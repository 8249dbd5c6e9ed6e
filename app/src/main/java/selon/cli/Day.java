package selon.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** A date as people type it, in UTC: "2025", "2025-06", "2025-06-17", "2025-06-17T08:00:00Z". */
record Day(Instant first, Instant last) {

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Day of(String text) {
    try {
      if (text.matches("[0-9]{4}")) {
        LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
        return of(first, first.plusYears(1));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(text);
        return of(month.atDay(1), month.plusMonths(1).atDay(1));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        LocalDate day = LocalDate.parse(text);
        return of(day, day.plusDays(1));
      }
      Instant moment = Instant.parse(text);
      return new Day(moment, moment);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          text + " is no date; write 2025, 2025-06 or 2025-06-17", e);
    }
  }

  private static Day of(LocalDate first, LocalDate after) {
    return new Day(
        first.atStartOfDay().toInstant(ZoneOffset.UTC),
        after.atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1));
  }
}

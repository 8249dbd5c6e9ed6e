package selon.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern means, as its row says in words: "date", "day -1", "unit 1", "ago", "year since".
 *
 * @param side "since", "until", "before", "after", or empty
 * @param offset how many days or units away from the article's day
 * @param which "last", "next", "am", "pm", or empty
 */
record TimeMeaning(Kind kind, String side, int offset, String which) {

  enum Kind {
    /** no time though it looks like one: "le lundi" for every Monday */
    NOT,
    /** a time that only the context tells: "la veille" */
    UNKNOWN,
    DATE,
    DAYS,
    MONTH,
    YEAR,
    YEARS,
    DECADE,
    WEEKDAY,
    DAY,
    UNIT,
    AGO,
    AHEAD,
    LATELY,
    CLOCK,
    FIXED
  }

  /** Whether a sentence tells something as past or to come. */
  enum Tense {
    PAST,
    FUTURE,
    OPEN
  }

  private static final List<String> SIDES = List.of("since", "until", "before", "after");

  private static final int HALF_A_YEAR = 183;

  static TimeMeaning of(String written) {
    String[] words = written.split(" ");
    String side = "";
    String which = "";
    int offset = 0;
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      if (SIDES.contains(word)) {
        side = word;
      } else if (word.matches("[+-]?\\d+")) {
        offset = Integer.parseInt(word);
      } else {
        which = word;
      }
    }
    return new TimeMeaning(Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), side, offset, which);
  }

  boolean isClock() {
    return kind == Kind.CLOCK;
  }

  /** Whether the article's day must be known to tell when it is. */
  boolean isAbsolute(FilledSlots filled) {
    return switch (kind) {
      case YEAR, YEARS, DECADE, FIXED -> true;
      case DATE -> filled.has(TimeSlot.DATE) || filled.has(TimeSlot.YEAR);
      case DAYS, MONTH -> filled.has(TimeSlot.YEAR);
      default -> false;
    };
  }

  /**
   * When it is.
   *
   * @param today the article's day; any if {@link #isAbsolute}
   * @param tense how the sentence tells it
   */
  TimeBounds resolve(FilledSlots filled, LocalDate today, Tense tense) {
    try {
      return part(filled, whole(filled, today, tense)).opened(side);
    } catch (DateTimeException e) {
      return TimeBounds.UNKNOWN; // 31 June
    }
  }

  private TimeBounds whole(FilledSlots filled, LocalDate today, Tense tense) {
    TimeUnit unit =
        filled.has(TimeSlot.UNIT) ? TimeUnit.of(filled.get(TimeSlot.UNIT)) : TimeUnit.DAY;
    int number = Math.max(1, filled.get(TimeSlot.NUMBER));
    return switch (kind) {
      case DATE -> TimeBounds.day(date(filled, filled.get(TimeSlot.DAY), today, tense));
      case DAYS -> days(filled, today, tense);
      case MONTH -> month(filled, today, tense);
      case YEAR -> years(filled.get(TimeSlot.YEAR), 1);
      case YEARS ->
          years(
              filled.get(TimeSlot.YEAR),
              filled.second(TimeSlot.YEAR) - filled.get(TimeSlot.YEAR) + 1);
      case DECADE -> years(filled.get(TimeSlot.DECADE), 10);
      case WEEKDAY -> TimeBounds.day(weekday(filled.get(TimeSlot.WEEKDAY), today, tense));
      case DAY -> TimeBounds.day(today.plusDays(offset));
      case UNIT -> {
        LocalDate first = unit.plus(unit.first(today), offset);
        yield TimeBounds.days(first, unit.end(first));
      }
      case AGO, AHEAD -> {
        LocalDate day = unit.plus(today, kind == Kind.AGO ? -number : number);
        LocalDate first = unit.first(day);
        yield side.isEmpty() ? TimeBounds.days(first, unit.end(first)) : TimeBounds.day(day);
      }
      case LATELY -> TimeBounds.days(unit.plus(today, -number), today.plusDays(1));
      case FIXED -> TimeBounds.day(LocalDate.parse(which));
      case CLOCK, UNKNOWN, NOT -> TimeBounds.UNKNOWN;
    };
  }

  private static TimeBounds years(int first, int count) {
    return count < 1
        ? TimeBounds.UNKNOWN
        : TimeBounds.days(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
  }

  private LocalDate date(FilledSlots filled, int day, LocalDate today, Tense tense) {
    if (filled.has(TimeSlot.DATE)) {
      return LocalDate.ofEpochDay(filled.get(TimeSlot.DATE));
    }
    int last = filled.second(TimeSlot.MONTH);
    int month = last < 0 ? filled.get(TimeSlot.MONTH) : last;
    return filled.has(TimeSlot.YEAR)
        ? LocalDate.of(filled.get(TimeSlot.YEAR), month, day)
        : LocalDate.of(
            year(LocalDate.of(2000, month, day).getDayOfYear(), today, tense), month, day);
  }

  private TimeBounds days(FilledSlots filled, LocalDate today, Tense tense) {
    LocalDate last = date(filled, filled.second(TimeSlot.DAY), today, tense);
    LocalDate first =
        last.withDayOfMonth(1)
            .withMonth(filled.get(TimeSlot.MONTH))
            .withDayOfMonth(filled.get(TimeSlot.DAY));
    return first.isAfter(last) ? TimeBounds.UNKNOWN : TimeBounds.days(first, last.plusDays(1));
  }

  private TimeBounds month(FilledSlots filled, LocalDate today, Tense tense) {
    int month = filled.get(TimeSlot.MONTH);
    int year =
        filled.has(TimeSlot.YEAR)
            ? filled.get(TimeSlot.YEAR)
            : year(LocalDate.of(2000, month, 15).getDayOfYear(), today, tense);
    LocalDate first = LocalDate.of(year, month, 1);
    return TimeBounds.days(first, first.plusMonths(1));
  }

  /** The year of a day without one: the nearest on the side that the tense tells. */
  private int year(int dayOfYear, LocalDate today, Tense tense) {
    int ahead = dayOfYear - today.getDayOfYear();
    int year = today.getYear();
    if (which.equals("last") || which.isEmpty() && tense == Tense.PAST) {
      return ahead < 0 || ahead == 0 && which.isEmpty() ? year : year - 1;
    }
    if (which.equals("next") || tense == Tense.FUTURE) {
      return ahead >= 0 ? year : year + 1;
    }
    return ahead > HALF_A_YEAR ? year - 1 : ahead < -HALF_A_YEAR ? year + 1 : year;
  }

  private LocalDate weekday(int weekday, LocalDate today, Tense tense) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return switch (which) {
      case "last" -> today.with(TemporalAdjusters.previous(day));
      case "next" -> today.with(TemporalAdjusters.next(day));
      default ->
          switch (tense) {
            case PAST -> today.with(TemporalAdjusters.previousOrSame(day));
            case FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
            case OPEN -> today.minusDays(3).with(TemporalAdjusters.nextOrSame(day));
          };
    };
  }

  private static TimeBounds part(FilledSlots filled, TimeBounds bounds) {
    LocalDate day = bounds.onlyDay();
    if (day == null || !filled.has(TimeSlot.PART)) {
      return bounds;
    }
    int hours = filled.get(TimeSlot.PART);
    LocalDateTime start = day.atStartOfDay();
    return new TimeBounds(start.plusHours(hours / 100), start.plusHours(hours % 100));
  }

  /** The minute of the day that a clock tells, -1 if this is no clock. */
  int minute(FilledSlots filled) {
    if (!isClock()) {
      return -1;
    }
    int minute =
        filled.has(TimeSlot.CLOCK)
            ? filled.get(TimeSlot.CLOCK)
            : filled.has(TimeSlot.MARKED_HOUR)
                ? filled.get(TimeSlot.MARKED_HOUR)
                : filled.has(TimeSlot.HOUR)
                    ? 60 * filled.get(TimeSlot.HOUR) + Math.max(0, filled.get(TimeSlot.MINUTE))
                    : offset;
    boolean twelve = minute >= 12 * 60;
    if (which.equals("am") && twelve) {
      return minute - 12 * 60;
    }
    return which.equals("pm") && !twelve ? minute + 12 * 60 : minute;
  }

  /** The bounds of a minute of a day. */
  static TimeBounds at(@Nullable LocalDate day, int minute) {
    if (day == null) {
      return TimeBounds.UNKNOWN;
    }
    LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
    return new TimeBounds(time, time.plusMinutes(1));
  }
}

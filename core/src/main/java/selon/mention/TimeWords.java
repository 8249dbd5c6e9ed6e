package selon.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;

/** Reads what fills the slots of patterns: months, days of the week, years, clock times. */
final class TimeWords {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int MOST = 1000;

  private final NumeralReader numerals;
  private final PhraseTable<String> months;
  private final PhraseTable<String> weekdays;
  private final PhraseTable<String> units;
  private final PhraseTable<String> parts;
  private final PhraseTable<String> ordinals;
  private final PhraseTable<String> days;
  private final PhraseTable<String> halves;
  private final PhraseTable<String> decades;
  private final Set<String> starts = new HashSet<>();
  private final boolean monthFirst;

  TimeWords(KnownWords known, NumeralReader numerals) {
    this.numerals = numerals;
    this.months = known.table("month");
    this.weekdays = known.table("weekday");
    this.units = known.table("unit");
    this.parts = known.table("part");
    this.ordinals = known.table("ordinal");
    this.days = known.table("day");
    this.halves = known.table("half-day");
    this.decades = known.table("decade");
    starts.addAll(numerals.keys());
    for (PhraseTable<String> table : List.of(months, weekdays, units, parts, days)) {
      starts.addAll(table.keys());
    }
    this.monthFirst = !known.rows("month-first").isEmpty();
  }

  /** Whether this token may fill the first slot of a pattern. */
  boolean mayStart(FoldedSentence sentence, int i) {
    return sentence.digit(i) || starts.contains(sentence.key(i));
  }

  /** What fills the slot from this token on, null if nothing does. */
  @Nullable Match<Integer> at(TimeSlot slot, FoldedSentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    String form = sentence.form(i);
    return switch (slot) {
      case MONTH -> word(months, sentence, i);
      case WEEKDAY -> word(weekdays, sentence, i);
      case UNIT -> unit(sentence, i);
      case PART -> part(sentence, i);
      case NUMBER -> number(sentence, i);
      case DAY -> day(sentence, i);
      case YEAR -> token(plain(form, 4, FIRST_YEAR, LAST_YEAR), i);
      case HOUR -> hour(sentence, i);
      case MINUTE -> token(plain(form, 2, 0, 59), i);
      case CLOCK -> token(clock(form, true), i);
      case MARKED_HOUR -> token(clock(form, false), i);
      case DATE -> token(date(form), i);
      case DECADE -> decade(sentence, i);
    };
  }

  private static @Nullable Match<Integer> token(int value, int i) {
    return value < 0 ? null : new Match<>(value, i + 1);
  }

  /** A word given as "5", or as "5!" if it must have a capital: "may" is no month. */
  private static @Nullable Match<Integer> word(
      PhraseTable<String> words, FoldedSentence sentence, int i) {
    Match<String> match = words.at(sentence, i);
    if (match == null) {
      return null;
    }
    String value = match.value();
    boolean proper = value.endsWith("!");
    return proper && !sentence.capital(i)
        ? null
        : new Match<>(
            Integer.valueOf(proper ? value.substring(0, value.length() - 1) : value), match.end());
  }

  private @Nullable Match<Integer> unit(FoldedSentence sentence, int i) {
    Match<String> match = units.at(sentence, i);
    return match == null
        ? null
        : new Match<>(
            TimeUnit.valueOf(match.value().toUpperCase(Locale.ROOT)).number(), match.end());
  }

  private @Nullable Match<Integer> part(FoldedSentence sentence, int i) {
    Match<String> match = parts.at(sentence, i);
    if (match == null) {
      return null;
    }
    String[] hours = match.value().split("-");
    return new Match<>(100 * Integer.parseInt(hours[0]) + Integer.parseInt(hours[1]), match.end());
  }

  private @Nullable Match<Integer> number(FoldedSentence sentence, int i) {
    Numeral number = numerals.at(sentence, i, false);
    return number != null
            && number.isWhole()
            && number.value() > 0
            && number.value() < MOST
            && !number.open()
        ? new Match<>((int) number.value(), number.end())
        : null;
  }

  private @Nullable Match<Integer> hour(FoldedSentence sentence, int i) {
    String form = sentence.form(i);
    if (!form.isEmpty() && Character.isDigit(form.charAt(0))) {
      return token(form.length() > 2 ? -1 : plain(form, 0, 0, 24), i);
    }
    Match<Integer> words = number(sentence, i);
    return words == null || words.value() > 24 ? null : words;
  }

  private @Nullable Match<Integer> day(FoldedSentence sentence, int i) {
    Match<Integer> named = word(days, sentence, i);
    if (named != null) {
      return named;
    }
    String form = sentence.form(i);
    int digits = digits(form, 0);
    boolean ordinal = digits < form.length() && ordinals.is(form.substring(digits));
    return digits > 2 || digits < form.length() && !ordinal
        ? null
        : token(plain(form.substring(0, digits), 0, 1, 31), i);
  }

  /** "1990s", or "1990" and "90" where the language puts a word before it. */
  private @Nullable Match<Integer> decade(FoldedSentence sentence, int i) {
    String form = sentence.form(i);
    int digits = digits(form, 0);
    boolean ending = digits == form.length() || decades.is(form.substring(digits));
    int year = ending ? plain(form.substring(0, digits), 0, 0, LAST_YEAR) : -1;
    if (year < 0
        || year % 10 != 0
        || digits != 2 && digits != 4
        || year > 100 && year < FIRST_YEAR) {
      return null;
    }
    return new Match<>(digits == 2 ? 1900 + year : year, i + 1);
  }

  private static int digits(String form, int from) {
    int end = from;
    while (end < form.length() && form.charAt(end) >= '0' && form.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** A number of nothing but digits between two bounds, -1 if it is none. */
  private static int plain(String form, int length, int least, int most) {
    if (form.isEmpty()
        || form.length() > 4
        || length > 0 && form.length() != length
        || digits(form, 0) < form.length()) {
      return -1;
    }
    int value = Integer.parseInt(form);
    return value < least || value > most ? -1 : value;
  }

  private int clock(String form, boolean withMinutes) {
    int hours = digits(form, 0);
    if (hours < 1 || hours > 2 || hours == form.length() || form.length() > 10) {
      return -1;
    }
    int hour = Integer.parseInt(form.substring(0, hours));
    char mark = form.charAt(hours);
    int at = hours + 1;
    int minutes = mark == 'h' || mark == ':' || mark == '.' ? digits(form, at) : at;
    int minute =
        minutes == at + 2 && mark != '.' ? Integer.parseInt(form.substring(at, minutes)) : 0;
    if (mark == 'h' || mark == ':') {
      if (hour > 24 || minute > 59 || minutes != at + 2 && minutes != at) {
        return -1;
      }
      boolean precise = minutes == at + 2;
      if (minutes == form.length()) {
        return precise == withMinutes && (precise || mark == 'h') ? 60 * hour + minute : -1;
      }
      at = minutes;
    } else {
      at = hours;
    }
    String half = form.substring(at);
    return withMinutes && hour <= 12 && halves.is(half)
        ? 60 * (hour % 12 + (half.startsWith("p") ? 12 : 0)) + minute
        : -1;
  }

  /** "15/08/2008", "15.08.2008", "2008-08-15" as the day of the epoch. */
  private int date(String form) {
    if (form.length() < 8 || form.length() > 10) {
      return -1;
    }
    int first = digits(form, 0);
    char mark = first < form.length() ? form.charAt(first) : ' ';
    int second = digits(form, Math.min(first + 1, form.length()));
    if ("/.-".indexOf(mark) < 0
        || second >= form.length()
        || form.charAt(second) != mark
        || digits(form, second + 1) != form.length()
        || first == 0
        || second == first + 1
        || second + 1 == form.length()) {
      return -1;
    }
    int a = Integer.parseInt(form.substring(0, first));
    int b = Integer.parseInt(form.substring(first + 1, second));
    int c = Integer.parseInt(form.substring(second + 1));
    if (first == 4) {
      return epochDay(a, b, c);
    }
    boolean american = monthFirst && mark == '/';
    int day = american ? epochDay(c, a, b) : epochDay(c, b, a);
    return day >= 0 ? day : american ? epochDay(c, b, a) : epochDay(c, a, b);
  }

  private static int epochDay(int year, int month, int day) {
    if (year < 1970 || year > LAST_YEAR) {
      return -1;
    }
    try {
      return (int) LocalDate.of(year, month, day).toEpochDay();
    } catch (DateTimeException e) {
      return -1;
    }
  }
}

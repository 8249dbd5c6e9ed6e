package selon.article;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;

/**
 * Reads a date as pages and machines write it into the interval of time that it can mean. A day is
 * an interval; a time of no known zone may be anywhere from UTC-12 to UTC+14, and midnight to the
 * second is how many systems write a day.
 */
final class DateReader {

  /** Beyond this many units no date is looked for. */
  private static final int REACH = 240;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[-/]?(\\d\\d)[-/]?(\\d\\d)"
              + "(?:[Tt ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?"
              + " ?(Z|z|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)?)?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d/.])(\\d{1,2})(?:er|st|nd|rd|th)?\\.?[ -](\\p{L}{3,10})\\.?,?["
              + " -]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

  /** A day of "00" is how some databases write a month. */
  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d\\d)(?:[-/](\\d\\d)(?:[-/]00)?)?");

  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(\\p{L}{3,10}\\.?,? |\\d{1,2}[/-])((?:19|20)\\d\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "^[^\\d\\p{L}]{0,4}(?:à|at|um)?[^\\d\\p{L}]{0,4}(\\d{1,2}) ?(?:[:hH.]|heures?)"
              + " ?(\\d\\d)?(?::(\\d\\d))? ?([aApP]\\.?[mM]\\.?)?(?:"
              + " ?\\(?(Z|UTC|GMT|CET|CEST|BST|EST|EDT|CST|CDT|PST|PDT|[+-]\\d\\d:?\\d\\d)\\b)?");
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  private final Map<String, Integer> months = new HashMap<>();

  DateReader() {
    for (LanguagePack pack : LanguagePacks.all()) {
      for (Map<String, String> row : Lexicon.of(pack, "dating.tsv").rows()) {
        if ("month".equals(row.get("kind"))) {
          months.put(row.getOrDefault("form", ""), Integer.parseInt(row.getOrDefault("value", "")));
        }
      }
    }
  }

  /**
   * Where a date stands in a text, and when it is.
   *
   * @param end one past the last unit of the date and its time
   */
  record Found(int start, int end, Instant earliest, Instant latest) {}

  /**
   * The first date in the text's first line or so.
   *
   * @param monthFirst whether 3/4/2024 is in March; where unknown it is either
   */
  Optional<Found> find(String text, @Nullable Boolean monthFirst) {
    String line =
        text.substring(0, Math.min(REACH, text.length()))
            .replace('\u00a0', ' ')
            .replace('\u202f', ' ');
    Found first = null;
    for (Found found :
        new Found[] {
          iso(line), named(line, DAY_FIRST), named(line, MONTH_FIRST), numbers(line, monthFirst)
        }) {
      if (found != null && (first == null || found.start() < first.start())) {
        first = found;
      }
    }
    return Optional.ofNullable(first);
  }

  /** The date that a field holds, which may be a month or a year too: "2025-06", "June 2025". */
  Optional<Found> findStated(String written, @Nullable Boolean monthFirst) {
    return find(written, monthFirst).or(() -> period(written.strip()));
  }

  /** The dating that a field states, which may be a month or a year too. */
  Dating stated(@Nullable String written, String method, @Nullable Boolean monthFirst) {
    if (written == null || written.isBlank()) {
      return Dating.UNKNOWN;
    }
    return findStated(written, monthFirst)
        .map(found -> new Dating(found.earliest(), found.latest(), method))
        .orElse(Dating.UNREADABLE);
  }

  private Optional<Found> period(String written) {
    Matcher m = PERIOD.matcher(written);
    if (m.matches()) {
      boolean year = m.group(2) == null;
      return period(written, m.group(1), year ? 1 : Integer.parseInt(m.group(2)), year ? 12 : 1);
    }
    m = MONTH_AND_YEAR.matcher(written);
    if (!m.matches()) {
      return Optional.empty();
    }
    String name = m.group(1).replaceAll("[.,/ -]", "");
    Integer month =
        Character.isDigit(name.charAt(0))
            ? Integer.valueOf(name)
            : months.get(name.toLowerCase(Locale.ROOT));
    return month == null ? Optional.empty() : period(written, m.group(2), month, 1);
  }

  private static Optional<Found> period(String written, String year, int month, int length) {
    LocalDate first = day(year, month, "1");
    if (first == null) {
      return Optional.empty();
    }
    LocalDate last = first.plusMonths(length).minusDays(1);
    Found from = found(0, written.length(), first, null, null, false);
    Found to = found(0, written.length(), last, null, null, false);
    return Optional.of(new Found(0, written.length(), from.earliest(), to.latest()));
  }

  private static @Nullable Found iso(String line) {
    Matcher m = ISO.matcher(line);
    while (m.find()) {
      LocalDate day = day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
      if (day == null) {
        continue;
      }
      if (m.group(4) == null) {
        return withTime(line, m.start(), m.end(), day);
      }
      String seconds = m.group(6);
      LocalTime time = time(m.group(4), m.group(5), seconds == null ? "0" : seconds);
      return found(m.start(), m.end(), day, time, m.group(7), seconds != null);
    }
    return null;
  }

  private @Nullable Found named(String line, Pattern pattern) {
    Matcher m = pattern.matcher(line);
    boolean dayFirst = pattern == DAY_FIRST;
    while (m.find()) {
      Integer month = months.get(m.group(dayFirst ? 2 : 1).toLowerCase(Locale.ROOT));
      LocalDate day = month == null ? null : day(m.group(3), month, m.group(dayFirst ? 1 : 2));
      if (day != null) {
        return withTime(line, m.start(), m.end(), day);
      }
    }
    return null;
  }

  private static @Nullable Found numbers(String line, @Nullable Boolean monthFirst) {
    Matcher m = NUMBERS.matcher(line);
    if (!m.find()) {
      return null;
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(3));
    LocalDate european = day(m.group(4), b, m.group(1));
    LocalDate american = day(m.group(4), a, m.group(3));
    boolean pointed = m.group(2).equals(".");
    boolean us = Boolean.TRUE.equals(monthFirst) && !pointed;
    LocalDate one = us ? american : european;
    LocalDate other = us ? european : american;
    if (one == null) {
      one = other;
    }
    if (one == null) {
      return null;
    }
    Found found = withTime(line, m.start(), m.end(), one);
    if (monthFirst != null || pointed || other == null || other.equals(one)) {
      return found;
    }
    Found instead = withTime(line, m.start(), m.end(), other);
    return new Found(
        found.start(),
        found.end(),
        earlier(found.earliest(), instead.earliest()),
        later(found.latest(), instead.latest()));
  }

  private static Found withTime(String line, int start, int end, LocalDate day) {
    Matcher m = TIME.matcher(line.substring(end));
    if (m.find()) {
      String half = m.group(4);
      int hour = Integer.parseInt(m.group(1));
      if (half != null) {
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        hour = hour % 12 + (afternoon ? 12 : 0);
      }
      String minute = m.group(2);
      String second = m.group(3);
      LocalTime time =
          time(String.valueOf(hour), minute == null ? "0" : minute, second == null ? "0" : second);
      if (time != null) {
        String zone = m.group(5);
        return found(
            start,
            end + m.end(),
            day,
            time,
            zone == null ? null : ZONES.getOrDefault(zone, zone),
            second != null);
      }
    }
    return found(start, end, day, null, null, false);
  }

  private static Found found(
      int start,
      int end,
      LocalDate day,
      @Nullable LocalTime time,
      @Nullable String zone,
      boolean toTheSecond) {
    ZoneOffset offset = zone == null ? null : offset(zone);
    boolean wholeDay =
        time == null
            || time.equals(LocalTime.MIDNIGHT) && (offset == null || offset.equals(ZoneOffset.UTC));
    ZoneOffset east = offset == null || wholeDay ? ZoneOffset.ofHours(14) : offset;
    ZoneOffset west = offset == null || wholeDay ? ZoneOffset.ofHours(-12) : offset;
    if (time == null || wholeDay) {
      return new Found(
          start,
          end,
          day.atStartOfDay().toInstant(east),
          day.plusDays(1).atStartOfDay().toInstant(west).minusSeconds(1));
    }
    Duration step = toTheSecond ? Duration.ZERO : Duration.ofSeconds(59);
    return new Found(
        start, end, day.atTime(time).toInstant(east), day.atTime(time).toInstant(west).plus(step));
  }

  private static @Nullable ZoneOffset offset(String zone) {
    try {
      return ZoneOffset.of(zone.toUpperCase(Locale.ROOT));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime time(String hour, String minute, String second) {
    try {
      return LocalTime.of(
          Integer.parseInt(hour), Integer.parseInt(minute), Integer.parseInt(second));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}

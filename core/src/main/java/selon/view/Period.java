package selon.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.Days;

/**
 * When an article appeared, in seconds since 1970.
 *
 * @param earliest null if nothing bounds it
 * @param latest null if nothing bounds it
 * @param days those that it is known to; null for a time
 */
public record Period(
    @Nullable Long earliest, @Nullable Long latest, boolean contradicted, @Nullable Days days) {

  /** As good as a moment: two of them can be put in order though their minutes overlap. */
  private static final long MOMENT = 3600;

  private static final long DAY = 86_400;

  /** A moment. */
  public static Period at(Instant time) {
    return of(new Dating(time, time, ""));
  }

  /** That of an article. */
  public static Period of(Dating dating) {
    return new Period(
        seconds(dating.earliest()),
        seconds(dating.latest()),
        Masthead.contradicted(dating),
        Days.of(dating).orElse(null));
  }

  /** Whether anything bounds it. */
  public boolean known() {
    return earliest != null || latest != null;
  }

  /** Longer than a moment, or open at one end. */
  public boolean wide() {
    return earliest == null || latest == null || latest - earliest > MOMENT;
  }

  /**
   * The likeliest time within it, not before the other where that can be. Of two dates that
   * disagree, the one told to the minute.
   *
   * @throws IllegalStateException if nothing is known
   */
  public long best(@Nullable Long after) {
    if (earliest == null || latest == null) {
      Long only = earliest == null ? latest : earliest;
      if (only == null) {
        throw new IllegalStateException("nothing tells when");
      }
      return earliest != null && after != null ? Math.max(only, after) : only;
    }
    long best = earliest + (latest - earliest) / 2;
    if (contradicted) {
      best = latest % 60 == 59 ? earliest : latest;
    }
    return after == null ? best : Math.max(best, Math.min(after, latest));
  }

  /** Whether nothing tells which of the two was first. */
  public boolean unordered(Period other) {
    if (!known() || !other.known()) {
      return true;
    }
    return (wide() || other.wide()) && !before(other) && !other.before(this);
  }

  /** Whether it is over when the other begins. */
  public boolean before(Period other) {
    return latest != null && other.earliest != null && latest <= other.earliest;
  }

  /**
   * "18 June 2025, 08:05 UTC"; "18 June 2025"; "June 2025"; "17 June 2025 to 18 June 2025, 08:05
   * UTC".
   */
  public String words(Labels labels) {
    if (days != null) {
      return words(days, labels);
    }
    if (earliest == null || latest == null) {
      return earliest != null
          ? labels.of("trace.after").replace("{0}", moment(earliest, labels))
          : latest != null
              ? labels.of("trace.before").replace("{0}", moment(latest, labels))
              : labels.of("undated");
    }
    String from = moment(earliest, labels);
    String to = moment(latest, labels);
    if (latest - earliest < MOMENT) {
      return from;
    }
    return labels.of("between").replace("{0}", from).replace("{1}", to);
  }

  /** The same to the day: "18 June 2025"; "17 June 2025 to 18 June 2025". */
  public String inDays(Labels labels) {
    if (days != null || !known()) {
      return words(labels);
    }
    String from = earliest == null ? "" : day(earliest, labels);
    String to = latest == null ? "" : day(latest, labels);
    boolean one = from.isEmpty() || to.isEmpty() || from.equals(to);
    return one
        ? from.isEmpty() ? to : from
        : labels.of("between").replace("{0}", from).replace("{1}", to);
  }

  private static String words(Days days, Labels labels) {
    if (days.single()) {
      return day(days.first(), labels);
    }
    if (days.year()) {
      return Integer.toString(days.first().getYear());
    }
    return days.month()
        ? month(days.first(), labels)
        : labels
            .of("between")
            .replace("{0}", day(days.first(), labels))
            .replace("{1}", day(days.last(), labels));
  }

  /** "June 2025". */
  public static String month(LocalDate in, Labels labels) {
    return format("LLLL uuuu", labels).format(in);
  }

  /** The first of a month is "1er" in French. */
  public static String day(LocalDate date, Labels labels) {
    boolean first = date.getDayOfMonth() == 1 && labels.language().tag().equals("fr");
    return (first ? "1er" : Integer.toString(date.getDayOfMonth()))
        + format(" MMMM uuuu", labels).format(date);
  }

  private static DateTimeFormatter format(String pattern, Labels labels) {
    boolean french = labels.language().tag().equals("fr");
    return DateTimeFormatter.ofPattern(pattern, french ? Locale.FRENCH : Locale.ENGLISH);
  }

  /** The day alone for its first and its last minute, which stand for the day. */
  private static String moment(long seconds, Labels labels) {
    long inDay = Math.floorMod(seconds, DAY);
    String day = day(seconds, labels);
    return inDay == 0 || inDay >= DAY - 60 ? day : day + ", " + clock(seconds) + " UTC";
  }

  /** "08:05". */
  public static String clock(long seconds) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(Instant.ofEpochSecond(seconds));
  }

  /** "18 June 2025". */
  public static String day(long seconds, Labels labels) {
    return day(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC), labels);
  }

  private static @Nullable Long seconds(@Nullable Instant instant) {
    return instant == null ? null : instant.getEpochSecond();
  }
}

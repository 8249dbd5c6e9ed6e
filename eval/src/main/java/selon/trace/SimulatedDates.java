package selon.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;

/**
 * What made-up pages say of their dates. A page has a date for machines, which is wrong in a share
 * of pages as it is on the web: the hour of the crawl or of an update, another zone, day and month
 * in the wrong order, the first second of 1970, which is read as none. Most pages show readers a
 * date as well, which is right, to the minute or only to the day; so a wrong date shows in some
 * pages, and in others nothing of the page tells.
 */
final class SimulatedDates {

  /** How many pages show a date, and how many of those the time of day. */
  private static final double SHOWN = 0.8;

  private static final double WITH_TIME = 0.67;

  private final Random random;
  private final double wrong;

  /**
   * @param wrong the share of pages whose date for machines is wrong
   */
  SimulatedDates(Random random, double wrong) {
    this.random = random;
    this.wrong = wrong;
  }

  /** What the page of an article says that appeared then, as a page reader puts it together. */
  Dating of(Instant appeared) {
    Instant told = random.nextDouble() < wrong ? mistaken(appeared) : appeared;
    boolean blank = told.equals(Instant.EPOCH);
    if (random.nextDouble() >= SHOWN) {
      return blank ? Dating.UNKNOWN : new Dating(told, told, "given");
    }
    Instant from = appeared;
    Instant to = appeared;
    if (random.nextDouble() >= WITH_TIME) {
      LocalDate day = LocalDate.ofInstant(appeared, ZoneOffset.UTC);
      from = day.atStartOfDay().toInstant(ZoneOffset.UTC);
      to = from.plusSeconds(24 * 3600 - 1);
    }
    if (blank) {
      return new Dating(from, to, "shown");
    }
    if (told.isBefore(from)) {
      return new Dating(told, to, "given+contradicted");
    }
    return told.isAfter(to)
        ? new Dating(from, told, "given+contradicted")
        : new Dating(told, told, "given");
  }

  private Instant mistaken(Instant appeared) {
    double kind = random.nextDouble();
    if (kind < 0.3) {
      return after(appeared, 1 + 71 * random.nextDouble()); // an update
    }
    if (kind < 0.55) {
      return after(appeared, 24 + 696 * random.nextDouble()); // the crawl
    }
    if (kind < 0.75) {
      int zone = 1 + random.nextInt(10);
      return after(appeared, random.nextBoolean() ? zone : -zone);
    }
    Instant swapped = swapped(appeared);
    return kind < 0.9 && swapped != null ? swapped : Instant.EPOCH;
  }

  private static Instant after(Instant appeared, double hours) {
    return appeared.plusSeconds(Math.round(hours * 3600));
  }

  /** Day and month in the wrong order; null if they cannot be, or are the same. */
  private static @Nullable Instant swapped(Instant appeared) {
    LocalDateTime time = LocalDateTime.ofInstant(appeared, ZoneOffset.UTC);
    int day = time.getDayOfMonth();
    if (day > 12 || day == time.getMonthValue()) {
      return null;
    }
    LocalDate date = LocalDate.of(time.getYear(), day, time.getMonthValue());
    return LocalDateTime.of(date, LocalTime.from(time)).toInstant(ZoneOffset.UTC);
  }
}

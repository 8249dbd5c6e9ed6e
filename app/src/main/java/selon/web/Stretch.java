package selon.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.Days;
import selon.corpus.Card;
import selon.view.Labels;
import selon.view.Period;

/**
 * A year, a month or a day of which articles may be, and how many statements are in those.
 *
 * @param first its first day
 * @param last its last day
 */
record Stretch(ChronoUnit unit, LocalDate first, LocalDate last, int count) {

  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);

  /** As many are told apart at most. */
  private static final int MOST = 14;

  /** As many are looked at, the latest. */
  private static final int TRIED = 60;

  /**
   * Those of which the articles are that a search finds, the earliest first: years; months, where
   * all is of one year; days, where all is of one month.
   *
   * @param count tells how many statements a search finds
   */
  static List<Stretch> of(Asked asked, Catalog catalog, ToIntFunction<Asked> count) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Card card : catalog.cards()) {
      Dating dating = Days.inUtc(card.published());
      add(dating.earliest(), days);
      add(dating.latest(), days);
    }
    days.removeIf(day -> !asked.holds(day));
    List<Stretch> found = List.of();
    for (ChronoUnit unit : UNITS) {
      found = of(unit, days, asked, count);
      if (found.size() != 1) {
        break;
      }
      Stretch only = found.get(0);
      days.removeIf(day -> day.isBefore(only.first()) || day.isAfter(only.last()));
    }
    return found;
  }

  private static void add(@Nullable Instant at, TreeSet<LocalDate> days) {
    if (at != null) {
      days.add(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
  }

  private static List<Stretch> of(
      ChronoUnit unit, TreeSet<LocalDate> days, Asked asked, ToIntFunction<Asked> count) {
    SortedMap<LocalDate, Stretch> all = new TreeMap<>();
    for (LocalDate day : days) {
      LocalDate first = first(unit, day);
      all.computeIfAbsent(first, f -> new Stretch(unit, f, f.plus(1, unit).minusDays(1), 0));
    }
    List<Stretch> tried = List.copyOf(all.values());
    List<Stretch> found = new ArrayList<>();
    for (Stretch each : tried.subList(Math.max(0, tried.size() - TRIED), tried.size())) {
      int many = count.applyAsInt(asked.within(each));
      if (many > 0) {
        found.add(new Stretch(unit, each.first(), each.last(), many));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt((Stretch each) -> -each.count()))
        .limit(MOST)
        .sorted(Comparator.comparing(Stretch::first))
        .toList();
  }

  private static LocalDate first(ChronoUnit unit, LocalDate day) {
    return switch (unit) {
      case YEARS -> day.withDayOfYear(1);
      case MONTHS -> day.withDayOfMonth(1);
      default -> day;
    };
  }

  /** "2025", "June 2025", "18 June 2025". */
  String words(Labels labels) {
    return switch (unit) {
      case YEARS -> Integer.toString(first.getYear());
      case MONTHS -> Period.month(first, labels);
      default -> Period.day(first, labels);
    };
  }
}

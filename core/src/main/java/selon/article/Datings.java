package selon.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sources of a page say about its date, put together. */
final class Datings {

  private static final String CONTRADICTED = "+contradicted";

  /** From UTC-12 to UTC+14. */
  private static final Duration ZONES = Duration.ofHours(26);

  private Datings() {}

  /**
   * The first that knows something, the most trusted first. One that cannot agree with it widens
   * the interval to both and marks it as contradicted. A month or a year gives way to a day in it.
   */
  static Dating agree(List<Dating> sources) {
    Dating agreed = Dating.UNKNOWN;
    boolean contradicted = false;
    boolean unreadable = sources.stream().anyMatch(Dating::unreadable);
    for (Dating source : sources) {
      if (source.earliest() == null && source.latest() == null || blank(source)) {
        continue;
      }
      if (agreed.equals(Dating.UNKNOWN)) {
        agreed = source;
      } else if (apart(agreed, source) || apart(source, agreed)) {
        contradicted = true;
        agreed = hull(agreed, source);
      } else if (shorter(source, agreed)) {
        agreed = source;
      }
    }
    if (unreadable && agreed.unknown()) {
      return Dating.UNREADABLE;
    }
    return contradicted
        ? new Dating(agreed.earliest(), agreed.latest(), agreed.method() + CONTRADICTED)
        : agreed;
  }

  /**
   * What is known once it is known when the page was captured: it was out by then. A date that lies
   * wholly behind the capture is wrong; one of a wrong zone may be right by up to 26 hours.
   */
  static Dating captured(Dating told, @Nullable Instant captured) {
    if (captured == null || told.latest() != null && !told.latest().isAfter(captured)) {
      return told;
    }
    Instant earliest = told.earliest();
    if (told.latest() == null) {
      boolean known = earliest != null && !earliest.isAfter(captured);
      return new Dating(known ? earliest : null, captured, known ? told.method() : "capture");
    }
    if (earliest == null || !earliest.isAfter(captured)) {
      return new Dating(earliest, captured, told.method());
    }
    Instant mistaken = earliest.minus(ZONES);
    return new Dating(
        mistaken.isAfter(captured) ? null : mistaken,
        captured,
        told.method().replace(CONTRADICTED, "") + CONTRADICTED);
  }

  /** The first moment of 1970, or its first day, is what machines write who have no date. */
  private static boolean blank(Dating dating) {
    Instant earliest = dating.earliest();
    Instant latest = dating.latest();
    return earliest != null
        && latest != null
        && !earliest.isAfter(Instant.EPOCH)
        && !latest.isBefore(Instant.EPOCH);
  }

  /** Whether the second is a month or a year, and the first is less. */
  private static boolean shorter(Dating one, Dating other) {
    return one.earliest() != null
        && one.latest() != null
        && other.earliest() != null
        && Days.of(other).filter(days -> days.month() || days.year()).isPresent()
        && one.latest()
            .isBefore(one.earliest().plus(Duration.between(other.earliest(), other.latest())));
  }

  /** Whether the first ends before the second starts. */
  private static boolean apart(Dating first, Dating second) {
    return first.latest() != null
        && second.earliest() != null
        && first.latest().isBefore(second.earliest());
  }

  private static Dating hull(Dating a, Dating b) {
    return new Dating(
        least(a.earliest(), b.earliest()), greatest(a.latest(), b.latest()), a.method());
  }

  private static @Nullable Instant least(@Nullable Instant a, @Nullable Instant b) {
    return a == null || b == null ? null : a.isBefore(b) ? a : b;
  }

  private static @Nullable Instant greatest(@Nullable Instant a, @Nullable Instant b) {
    return a == null || b == null ? null : a.isAfter(b) ? a : b;
  }
}

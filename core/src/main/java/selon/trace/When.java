package selon.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;

/**
 * When an article appeared, in hours since 1970: an interval and the best guess within it.
 *
 * @param low negative infinity if not bounded
 * @param high positive infinity if not bounded
 * @param best not a number if nothing tells
 * @param sure whether no source of the page contradicts another
 */
record When(double low, double high, double best, boolean sure) {

  /** How likely the best guess is right where the page contradicts itself. */
  private static final double TRUST = 0.85;

  /** How likely it is where one of the two is doubted. */
  private static final double DOUBTED = 0.6;

  private static final double DAY = 24;
  private static final double SECOND = 1 / 3600.0;

  /** What zones differ by, in seconds. */
  private static final long QUARTER = 900;

  /** So long before another that it is before it, in hours. */
  private static final double MOMENT = 1 / 60.0;

  static final When UNKNOWN =
      new When(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN, false);

  static When of(Dating dating) {
    Instant earliest = dating.earliest();
    Instant latest = dating.latest();
    if (dating.unknown()) {
      return UNKNOWN;
    }
    double low = earliest == null ? Double.NEGATIVE_INFINITY : hours(earliest);
    double high = latest == null ? Double.POSITIVE_INFINITY : hours(latest);
    boolean sure = !dating.contradicted();
    if (earliest == null || latest == null) {
      return new When(low, high, earliest == null ? high : low, false);
    }
    return new When(low, high, sure ? (low + high) / 2 : moment(earliest, latest), sure);
  }

  /** Of two that disagree, the one told to the minute, not as the bound of a day somewhere. */
  private static double moment(Instant earliest, Instant latest) {
    return (latest.getEpochSecond() + 1) % QUARTER == 0 ? hours(earliest) : hours(latest);
  }

  private static double hours(Instant instant) {
    return instant.getEpochSecond() / 3600.0;
  }

  boolean known() {
    return !Double.isNaN(best);
  }

  /** Whether there is a guess, or a start and an end. */
  boolean bounded() {
    return known() || low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY;
  }

  /** This, of which only a guess is left. */
  When doubted() {
    return known()
        ? new When(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, best, false)
        : this;
  }

  /** Whether there is a guess and nothing that bounds it. */
  boolean isDoubted() {
    return known() && low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
  }

  /** This, of whose two dates the earlier is right. */
  When atStart() {
    return low % DAY == 0 ? onDay(low) : new When(low, low, low, true);
  }

  /** This, of whose two dates the later is right. */
  When atEnd() {
    return (high + SECOND) % DAY < SECOND
        ? onDay(high + SECOND - DAY)
        : new When(high, high, high, true);
  }

  /** Of two that may be the first, the one is that is known to the minute. */
  private static When onDay(double start) {
    return new When(start, start + DAY - SECOND, start + DAY - SECOND, true);
  }

  /**
   * This, of which the part before the hour is less likely, since others are known to begin there.
   */
  When from(double hour) {
    return low < hour && hour < high
        ? new When(Math.min(hour + MOMENT, high), high, best, sure)
        : this;
  }

  /** This, which must have been before the hour, though it may not say so. */
  When beforeAll(double hour) {
    double least = low < hour ? low : Double.NEGATIVE_INFINITY;
    return new When(least, Math.min(high, hour), hour - MOMENT, false);
  }

  /** This, which cannot have been before the hour, though it says so. */
  When behind(double hour) {
    double most = high > hour ? high : Double.POSITIVE_INFINITY;
    return new When(Math.max(low, hour), most, hour + MOMENT, false);
  }

  /** This, known to be no earlier than the hour. */
  When after(double hour) {
    return known() ? this : new When(Math.max(low, hour), high, best, sure);
  }

  /** This, known to lie between two hours, and most likely at one of them; not a number if none. */
  When within(double from, double to, double likely) {
    double least = Math.max(low, from);
    double most = Math.min(high, to);
    if (least > most) {
      return this;
    }
    boolean guess = !known() && !Double.isNaN(likely);
    double best = guess ? Math.max(least, Math.min(most, likely)) : this.best;
    return new When(least, most, best, sure);
  }

  /** What it says of a page that has no date; unknown if nothing bounds it. */
  Dating dating() {
    boolean from = low > Double.NEGATIVE_INFINITY;
    boolean to = high < Double.POSITIVE_INFINITY;
    return from || to
        ? Dating.ofText(from ? instant(low) : null, to ? instant(high) : null)
        : Dating.UNKNOWN;
  }

  private static Instant instant(double hours) {
    return Instant.ofEpochSecond(Math.round(hours * 3600));
  }

  /** This, which something contradicts. */
  When contradicted() {
    return new When(low, high, best, false);
  }

  /** How likely this lies before the other, 0.5 where nothing tells. */
  double before(When other) {
    if (known() && other.known() && (isDoubted() || other.isDoubted())) {
      return best < other.best ? DOUBTED : best > other.best ? 1 - DOUBTED : 0.5;
    }
    if (high < other.low) {
      return 1;
    }
    if (other.high < low) {
      return 0;
    }
    if (!known() || !other.known()) {
      if (known() && other.low > Double.NEGATIVE_INFINITY) {
        return best <= other.low ? 0.95 : 0.5;
      }
      if (other.known() && low > Double.NEGATIVE_INFINITY) {
        return other.best <= low ? 0.05 : 0.5;
      }
      return 0.5;
    }
    double ordered = best < other.best ? 1 : best > other.best ? 0 : 0.5;
    double trust = (sure ? 1 : TRUST) * (other.sure ? 1 : TRUST);
    if (sure && other.sure && high - low <= 1 && other.high - other.low <= 1) {
      return ordered;
    }
    return sure && other.sure ? overlap(other) : trust * ordered + (1 - trust) * 0.5;
  }

  /** For two uniform over their intervals, which overlap. */
  private double overlap(When other) {
    if (!(high < Double.POSITIVE_INFINITY && other.high < Double.POSITIVE_INFINITY)
        || !(low > Double.NEGATIVE_INFINITY && other.low > Double.NEGATIVE_INFINITY)) {
      return best < other.best ? 0.75 : 0.25;
    }
    int steps = 16;
    double before = 0;
    for (int i = 0; i < steps; i++) {
      double at = low + (high - low) * (i + 0.5) / steps;
      double width = other.high - other.low;
      double share = width <= 0 ? (at < other.low ? 1 : 0) : (other.high - at) / width;
      before += Math.max(0, Math.min(1, share)) / steps;
    }
    return before;
  }

  /** The hours that lie between two best guesses; not a number if one is not known. */
  double hours(When other) {
    return Math.abs(other.best - best);
  }

  /** The hours that lie between two best guesses; null if one is not known. */
  @Nullable Double gap(When later) {
    return known() && later.known() ? hours(later) : null;
  }
}

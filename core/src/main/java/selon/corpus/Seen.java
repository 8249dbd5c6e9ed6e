package selon.corpus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;

/**
 * When something was seen for the first or the last time among articles whose own dates are
 * intervals.
 *
 * @param earliest null if nothing bounds it
 * @param latest null if nothing bounds it
 */
public record Seen(@Nullable Instant earliest, @Nullable Instant latest) {

  /** No article tells. */
  public static final Seen UNKNOWN = new Seen(null, null);

  static Seen of(Dating dating) {
    return new Seen(dating.earliest(), dating.latest());
  }

  /** The same as a dating, of which nothing tells what gave it. */
  public Dating dating() {
    return new Dating(earliest, latest, Dating.UNKNOWN.method());
  }

  /** The first of both: no later than the one that must be first, no earlier than either may be. */
  Seen orEarlier(Seen other) {
    return new Seen(
        earliest == null || other.earliest == null ? null : min(earliest, other.earliest),
        latest == null ? other.latest : other.latest == null ? latest : min(latest, other.latest));
  }

  /** The last of both. */
  Seen orLater(Seen other) {
    return new Seen(
        earliest == null
            ? other.earliest
            : other.earliest == null ? earliest : max(earliest, other.earliest),
        latest == null || other.latest == null ? null : max(latest, other.latest));
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant max(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}

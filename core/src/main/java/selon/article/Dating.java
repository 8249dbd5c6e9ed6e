package selon.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as an interval in UTC with what tells it.
 *
 * @param earliest null if unknown
 * @param latest null if unknown, not before {@code earliest}
 * @param method "json-ld", "meta", "time-element", "visible", "address", "given", "feed",
 *     "capture", "text" (its links and the days that it names), "none"; with "+contradicted" if
 *     another source of the page disagrees, and the interval then holds both, or if the page was
 *     captured before its date
 */
public record Dating(@Nullable Instant earliest, @Nullable Instant latest, String method) {

  public static final Dating UNKNOWN = new Dating(null, null, "none");

  public Dating {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it starts: " + earliest + ", " + latest);
    }
  }

  /** Whether it ends before the other begins; false where that is not known. */
  public boolean before(Dating other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }
}

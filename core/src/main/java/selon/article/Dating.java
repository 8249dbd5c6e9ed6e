package selon.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as an interval in UTC with what tells it.
 *
 * @param earliest null if unknown
 * @param latest null if unknown, not before {@code earliest}
 * @param method "json-ld", "meta", "time-element", "visible", "address", "given", "feed",
 *     "capture", "text" (its links and the days that it names), "unreadable", "none"; with
 *     "+contradicted" if another source of the page disagrees, and the interval then holds both, or
 *     if the page was captured before its date
 */
public record Dating(@Nullable Instant earliest, @Nullable Instant latest, String method) {

  public static final Dating UNKNOWN = new Dating(null, null, "none");

  /** A date is given, and nobody can tell what it means: "31/02/2025". */
  public static final Dating UNREADABLE = new Dating(null, null, "unreadable");

  private static final String TEXT = "text";
  private static final String CONTRADICTED = "+contradicted";

  /** One by links and the days that a text names. */
  public static Dating ofText(@Nullable Instant earliest, @Nullable Instant latest) {
    return new Dating(earliest, latest, TEXT);
  }

  public Dating {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it starts: " + earliest + ", " + latest);
    }
  }

  /** Whether neither end is known. */
  public boolean unknown() {
    return earliest == null && latest == null;
  }

  /** Whether a date is given that cannot be read. */
  public boolean unreadable() {
    return equals(UNREADABLE);
  }

  /** Whether something disagrees. */
  public boolean contradicted() {
    return method.endsWith(CONTRADICTED);
  }

  /** The same, with which something disagrees. */
  public Dating contradict() {
    return contradicted() ? this : new Dating(earliest, latest, method + CONTRADICTED);
  }

  /** Whether it may come of tracing, and not of the page alone. */
  public boolean ofTracing() {
    return method.equals(TEXT) || contradicted();
  }

  /**
   * This, or what tracing found where that starts from this: a date where there is none, or that
   * something disagrees with it.
   */
  public Dating or(Dating found) {
    boolean follows = unknown() ? found.method.equals(TEXT) : found.equals(contradict());
    return follows ? found : this;
  }

  /** Whether it ends before the other begins; false where that is not known. */
  public boolean before(Dating other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }
}

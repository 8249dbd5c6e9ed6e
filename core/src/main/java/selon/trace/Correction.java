package selon.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet that took back what it had told of a claim, or a source what was told on its word.
 *
 * @param article the id of the article that takes it back
 * @param corrects the ids of the earlier versions of the outlet, or on the source's word; none if
 *     the collection has none
 * @param notTakenOver the ids of articles that go back to one of those, and whose outlet has told
 *     nothing that goes back to the correction
 * @param source the words of the source that corrects itself; null where the outlet does
 */
public record Correction(
    Kind kind,
    String article,
    List<String> corrects,
    List<String> notTakenOver,
    @Nullable String source) {

  /** One by the outlet. */
  public Correction(Kind kind, String article, List<String> corrects, List<String> notTakenOver) {
    this(kind, article, corrects, notTakenOver, null);
  }

  /** What was taken back. */
  public enum Kind {
    /** A part: a number, a name, what was denied. */
    CORRECTION,
    /** All of it. */
    RETRACTION
  }

  public Correction {
    corrects = List.copyOf(corrects);
    notTakenOver = List.copyOf(notTakenOver);
  }
}

package selon.trace;

import java.util.List;

/**
 * An outlet that took back what it had told of a claim.
 *
 * @param article the id of the article that takes it back
 * @param corrects the ids of the outlet's earlier versions; none if the collection has none
 * @param notTakenOver the ids of articles that go back to one of those, and whose outlet has told
 *     nothing that goes back to the correction
 */
public record Correction(
    Kind kind, String article, List<String> corrects, List<String> notTakenOver) {

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

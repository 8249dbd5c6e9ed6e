package selon.eval;

import org.jspecify.annotations.Nullable;
import selon.gold.GoldStatement;

/**
 * One thing that a reading got wrong.
 *
 * @param kind which fault it is, as "content ends late"; the group that it is listed in
 * @param article the id of the article
 * @param gold of a spurious statement the one with the same cue, null if there is none
 * @param found for a missed statement the one with the same cue, null if there is none
 */
record Fault(
    String kind, String article, @Nullable GoldStatement gold, @Nullable GoldStatement found) {

  /** The same fault in another group. */
  Fault as(String other) {
    return new Fault(other, article, gold, found);
  }
}

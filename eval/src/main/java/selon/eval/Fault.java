package selon.eval;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a reading got wrong.
 *
 * @param kind which fault it is, as "content ends late"; the group that it is listed in
 * @param article the id of the article
 * @param gold null if the statement is spurious
 * @param found null if the statement was missed
 */
record Fault(
    String kind, String article, @Nullable GoldStatement gold, @Nullable GoldStatement found) {}

package selon.web;

import java.time.Instant;
import selon.corpus.Decision;

/**
 * A decision as it was taken down.
 *
 * @param id counts up
 * @param undone whether it was taken back
 */
public record Note(long id, Instant at, Decision decision, boolean undone) {}

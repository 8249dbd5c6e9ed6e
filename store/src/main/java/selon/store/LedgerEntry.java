package selon.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input, or of one record in an input.
 *
 * @param name of the input; empty once it was purged
 * @param hash SHA-256 of what came, in hex; empty if nothing came
 * @param reason in words; empty if there is nothing to explain
 * @param article the id of the article that it tells; null if there is none
 */
public record LedgerEntry(
    String name,
    String hash,
    Outcome outcome,
    String reason,
    @Nullable String article,
    Instant time) {}

package selon.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input, of one record in an input, or of many that were passed over for the
 * same reason.
 *
 * @param name of the input; empty once it was purged
 * @param hash SHA-256 of what came, in hex; empty if nothing came
 * @param reason in words; empty if there is nothing to explain
 * @param number how many records it stands for; 1 but for what was passed over
 * @param article the id of the article that it tells; null if there is none
 */
public record LedgerEntry(
    String name,
    String hash,
    Outcome outcome,
    String reason,
    int number,
    @Nullable String article,
    Instant time) {

  /** That of one. */
  LedgerEntry(
      String name,
      String hash,
      Outcome outcome,
      String reason,
      @Nullable String article,
      Instant time) {
    this(name, hash, outcome, reason, 1, article, time);
  }
}

package selon.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;

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

  /** Whether its name, reason or article has the words; no matter which case and accents. */
  public boolean mentions(String words) {
    String all = name + "\n" + reason + "\n" + (article == null ? "" : article);
    return Folding.fold(all).contains(Folding.fold(words).strip());
  }

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

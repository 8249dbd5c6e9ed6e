package selon.eval;

import java.util.BitSet;
import java.util.List;

/**
 * A statement with its spans as sets of tokens.
 *
 * @param form "direct", "indirect", "mixed" or "none", by the quotation marks
 */
record ScoredStatement(
    GoldStatement statement, BitSet source, BitSet cue, BitSet content, String form) {

  static ScoredStatement of(GoldStatement statement, TextTokens tokens, QuotationForms forms) {
    return new ScoredStatement(
        statement,
        tokens.in(statement.source()),
        tokens.in(statement.cue()),
        tokens.in(statement.content()),
        forms.of(statement.content()));
  }

  /** Those with a content, which alone can be matched. */
  static List<ScoredStatement> all(
      List<GoldStatement> statements, TextTokens tokens, QuotationForms forms) {
    return statements.stream()
        .filter(statement -> !statement.content().isEmpty())
        .map(statement -> of(statement, tokens, forms))
        .toList();
  }

  /** Whether the two name the same source by at least one word, or both name none. */
  boolean sharesSource(ScoredStatement other) {
    return (source.isEmpty() && other.source.isEmpty()) || source.intersects(other.source);
  }

  /** Whether the two share a word of the cue, or neither has one. */
  boolean sharesCue(ScoredStatement other) {
    return (cue.isEmpty() && other.cue.isEmpty()) || cue.intersects(other.cue);
  }
}

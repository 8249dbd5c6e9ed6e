package selon.eval;

import java.util.BitSet;
import java.util.List;
import selon.gold.GoldStatement;

/**
 * A statement with its spans as sets of tokens.
 *
 * @param form "direct", "indirect", "mixed" or "none", by the quotation marks
 * @param quotation whether it has a cue and quotation marks of its own around all of its content
 */
record ScoredStatement(
    GoldStatement statement,
    BitSet source,
    BitSet cue,
    BitSet content,
    String form,
    boolean quotation) {

  static ScoredStatement of(GoldStatement statement, TextTokens tokens, QuotationForms forms) {
    String form = forms.of(statement.content());
    return new ScoredStatement(
        statement,
        tokens.in(statement.source()),
        tokens.in(statement.cue()),
        tokens.in(statement.content()),
        form,
        form.equals("direct") && !statement.cue().isEmpty() && forms.opens(statement.content()));
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

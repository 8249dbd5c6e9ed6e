package selon.mention;

import org.jspecify.annotations.Nullable;

/**
 * So many of so many.
 *
 * @param end the index after the last token
 */
record Ratio(double value, String unit, int end) {

  Mention.Quantity quantity(FoldedSentence sentence, int from, @Nullable Bound bound) {
    return new Mention.Quantity(
        sentence.span(from, end),
        bound == Bound.MOST ? null : (Double) value,
        bound == Bound.LEAST ? null : (Double) value,
        bound != null,
        unit,
        true);
  }
}

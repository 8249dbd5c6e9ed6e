package selon.mention;

import org.jspecify.annotations.Nullable;
import selon.text.Span;

/**
 * One number, or two with all between them.
 *
 * @param high null where the number is one
 * @param end the index after the last token
 */
record Range(Numeral low, @Nullable Numeral high, int end) {

  /** The quantity of so much, under an approximator if there is one. */
  Mention.Quantity quantity(Span span, @Nullable Bound bound, String unit) {
    double least = low.value();
    boolean ratio = low.kind() == Numeral.Kind.FRACTION && least < 1;
    if (high != null) {
      return new Mention.Quantity(span, least, high.value(), true, unit, ratio);
    }
    Double from = bound == Bound.MOST ? null : (Double) least;
    Double to = bound == Bound.LEAST || low.open() && bound != Bound.MOST ? null : (Double) least;
    return new Mention.Quantity(span, from, to, bound != null || low.loose(), unit, ratio);
  }
}

package selon.view;

import java.util.Comparator;
import selon.text.Span;

/**
 * A stretch of the text that a page marks; the order is that of nesting, from the outside in.
 *
 * @param number from 1, that of the entry or of the inference; of other layers, only tells marks
 *     apart
 * @param title what a pointer that rests on it is told; empty if nothing
 */
record Mark(Layer layer, int number, Span span, String title) implements Comparable<Mark> {

  private static final Comparator<Mark> INWARDS =
      Comparator.comparing(Mark::layer).thenComparing(Mark::number).thenComparing(Mark::span);

  @Override
  public int compareTo(Mark other) {
    return INWARDS.compare(this, other);
  }
}

package selon.text;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 units. May be empty; ordered by
 * start, then by end.
 *
 * @param start the first unit
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of units. */
  public int length() {
    return end - start;
  }

  /** Whether it holds no unit; it has a place all the same. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every unit of the other span lies in this one; an empty one does at either edge. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at the offset lies in it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return contains(other)
        ? this
        : other.contains(this)
            ? other
            : new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words of this span.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

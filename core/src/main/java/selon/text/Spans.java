package selon.text;

import static java.util.stream.Collectors.joining;

import java.util.Iterator;
import java.util.List;

/**
 * One thing that may stand in several pieces of a text, as a content that its cue interrupts. The
 * pieces are in order and do not overlap; there may be none.
 */
public record Spans(List<Span> pieces) implements Iterable<Span> {

  private static final Spans NONE = new Spans(List.of());

  public Spans {
    pieces = List.copyOf(pieces);
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).start() < pieces.get(i - 1).end()) {
        throw new IllegalArgumentException("pieces out of order or overlapping: " + pieces);
      }
    }
  }

  /** Nothing anywhere. */
  public static Spans none() {
    return NONE;
  }

  /**
   * One piece.
   *
   * @throws IllegalArgumentException if that is no span
   */
  public static Spans of(int start, int end) {
    return new Spans(List.of(new Span(start, end)));
  }

  /**
   * These pieces.
   *
   * @throws IllegalArgumentException if they are out of order or overlap
   */
  public static Spans of(Span... pieces) {
    return new Spans(List.of(pieces));
  }

  /** Whether there is no piece. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * From the start of the first piece to the end of the last.
   *
   * @throws IllegalStateException if there is no piece
   */
  public Span hull() {
    if (isEmpty()) {
      throw new IllegalStateException("no pieces, so no hull");
    }
    return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }

  /** The number of units in all pieces together. */
  public int length() {
    return pieces.stream().mapToInt(Span::length).sum();
  }

  /** Whether one of the pieces contains the span. A binary search. */
  public boolean contains(Span span) {
    int first = firstEndingFrom(span.end());
    return first < pieces.size() && pieces.get(first).contains(span);
  }

  /** Whether one of the pieces contains the unit at the offset. A binary search. */
  public boolean contains(int offset) {
    int first = firstEndingFrom(offset + 1);
    return first < pieces.size() && pieces.get(first).contains(offset);
  }

  /** Whether each piece of the other lies in a piece of this. */
  public boolean contains(Spans other) {
    return other.pieces.stream().allMatch(this::contains);
  }

  /** Whether one of the pieces shares a unit with the span. A binary search. */
  public boolean overlaps(Span span) {
    for (int i = firstEndingFrom(span.start() + 1);
        i < pieces.size() && pieces.get(i).start() < span.end();
        i++) {
      if (pieces.get(i).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** The number of units that the span shares with the pieces. */
  public int shared(Span span) {
    int shared = 0;
    for (int i = firstEndingFrom(span.start() + 1);
        i < pieces.size() && pieces.get(i).start() < span.end();
        i++) {
      Span piece = pieces.get(i);
      shared += Math.min(piece.end(), span.end()) - Math.max(piece.start(), span.start());
    }
    return shared;
  }

  /** Whether a piece of one shares a unit with a piece of the other. */
  public boolean overlaps(Spans other) {
    return other.pieces.stream().anyMatch(this::overlaps);
  }

  /** The index of the first piece that ends at the offset or behind it; the size if none does. */
  private int firstEndingFrom(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of the pieces, with " … " where something was left out between two. */
  public String in(CharSequence text) {
    return pieces.stream().map(piece -> piece.in(text)).collect(joining(" … "));
  }

  @Override
  public Iterator<Span> iterator() {
    return pieces.iterator();
  }
}

package selon.claim;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import selon.text.Span;

/**
 * Terms in a row, packed: a collection of a million statements holds its terms but once, in a few
 * bytes each. A part of a row shares what it is a part of. Immutable.
 */
final class TermRow extends AbstractList<Term> implements RandomAccess {

  private static final List<TermKind> KINDS = List.of(TermKind.values());

  /** Two for each term: its key and its form. */
  private final String[] words;

  /** Two for each term: its start and its end. */
  private final int[] spans;

  private final byte[] kinds;
  private final int from;
  private final int size;

  private TermRow(String[] words, int[] spans, byte[] kinds, int from, int size) {
    this.words = words;
    this.spans = spans;
    this.kinds = kinds;
    this.from = from;
    this.size = size;
  }

  static TermRow of(List<Term> terms) {
    if (terms instanceof TermRow row) {
      return row;
    }
    Builder row = new Builder(terms.size());
    for (Term term : terms) {
      row.add(term.span(), term);
    }
    return row.build();
  }

  /** Packs terms one by one. */
  static final class Builder {
    private final String[] words;
    private final int[] spans;
    private final byte[] kinds;
    private int size;

    /**
     * @param terms how many there will be
     */
    Builder(int terms) {
      words = new String[2 * terms];
      spans = new int[2 * terms];
      kinds = new byte[terms];
    }

    /** Adds a term that stands elsewhere than its span says. */
    void add(Span span, Term term) {
      words[2 * size] = term.key();
      words[2 * size + 1] = term.form();
      spans[2 * size] = span.start();
      spans[2 * size + 1] = span.end();
      kinds[size++] = (byte) KINDS.indexOf(term.kind());
    }

    TermRow build() {
      return new TermRow(words, spans, kinds, 0, size);
    }
  }

  @Override
  public Term get(int index) {
    int at = from + java.util.Objects.checkIndex(index, size);
    return new Term(
        new Span(spans[2 * at], spans[2 * at + 1]),
        words[2 * at],
        words[2 * at + 1],
        KINDS.get(kinds[at]));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public TermRow subList(int start, int end) {
    java.util.Objects.checkFromToIndex(start, end, size);
    return start == 0 && end == size
        ? this
        : new TermRow(words, spans, kinds, from + start, end - start);
  }

  /** Those that overlap the span. A binary search. */
  TermRow in(Span span) {
    int start = firstEndingAfter(span.start());
    int end = start;
    while (end < size && spans[2 * (from + end)] < span.end()) {
      end++;
    }
    return subList(start, end);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans[2 * (from + middle) + 1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Those that overlap the span; null if they would be others without the terms around them, since
   * numbers in a row may be one.
   */
  @org.jspecify.annotations.Nullable
  TermRow alone(Span span) {
    TermRow part = in(span);
    if (part.isEmpty()) {
      return part;
    }
    int first = part.from;
    int last = part.from + part.size - 1;
    boolean cut = spans[2 * first] < span.start() || spans[2 * last + 1] > span.end();
    boolean before = first > from && isNumber(first - 1) && isNumber(first);
    boolean after = last + 1 < from + size && isNumber(last + 1) && isNumber(last);
    return cut || before || after ? null : part;
  }

  /** Whether so many tell something, of which one is more than a name. */
  boolean tellAtLeast(int few) {
    int telling = 0;
    boolean more = false;
    for (int i = from; i < from + size; i++) {
      TermKind kind = KINDS.get(kinds[i]);
      boolean tells = kind == TermKind.WORD || kind == TermKind.NAME || kind == TermKind.NUMBER;
      telling += tells ? 1 : 0;
      more |= tells && kind != TermKind.NAME;
    }
    return telling >= few && more;
  }

  private boolean isNumber(int at) {
    return KINDS.get(kinds[at]) == TermKind.NUMBER;
  }
}

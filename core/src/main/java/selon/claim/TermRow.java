package selon.claim;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import selon.text.Span;

/**
 * Terms in a row, packed: a collection of a million statements holds its terms but once, in eight
 * bytes each. What terms of the same letters share they share with all such terms of the
 * collection. A part of a row shares what it is a part of. Immutable.
 */
public final class TermRow extends AbstractList<Term> implements RandomAccess {

  /** For each term one that is the same and as long, wherever it stands. */
  private final Term[] terms;

  private final int[] starts;
  private final int from;
  private final int size;

  private TermRow(Term[] terms, int[] starts, int from, int size) {
    this.terms = terms;
    this.starts = starts;
    this.from = from;
    this.size = size;
  }

  /** The terms packed; the same row if they are. */
  public static TermRow of(List<Term> terms) {
    if (terms instanceof TermRow row) {
      return row;
    }
    Builder row = new Builder(terms.size());
    for (Term term : terms) {
      row.add(term.span().start(), term);
    }
    return row.build();
  }

  /** Packs terms one by one. */
  static final class Builder {
    private final Term[] terms;
    private final int[] starts;
    private int size;

    /**
     * @param most how many there may be
     */
    Builder(int most) {
      terms = new Term[most];
      starts = new int[most];
    }

    /**
     * Adds a term.
     *
     * @param start where it stands
     * @param like one that is the same and as long, wherever it stands
     */
    void add(int start, Term like) {
      terms[size] = like;
      starts[size++] = start;
    }

    TermRow build() {
      return size == starts.length
          ? new TermRow(terms, starts, 0, size)
          : new TermRow(Arrays.copyOf(terms, size), Arrays.copyOf(starts, size), 0, size);
    }
  }

  @Override
  public Term get(int index) {
    int at = from + java.util.Objects.checkIndex(index, size);
    Term like = terms[at];
    return like.span().start() == starts[at]
        ? like
        : new Term(span(index), like.key(), like.form(), like.kind());
  }

  /**
   * The same terms for who does not ask where they stand: each is as long and may be elsewhere.
   * They are there already, while those of the row are made each time that they are asked for.
   */
  public List<Term> unplaced() {
    return new Unplaced(this);
  }

  private static final class Unplaced extends AbstractList<Term> implements RandomAccess {
    private final Term[] terms;
    private final int from;
    private final int size;

    Unplaced(TermRow row) {
      terms = row.terms;
      from = row.from;
      size = row.size;
    }

    @Override
    public Term get(int index) {
      return terms[from + java.util.Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
      return size;
    }
  }

  /**
   * These terms and then those of another row, which need not stand behind them: to go through, and
   * not to look for what lies where.
   */
  public TermRow then(TermRow more) {
    if (more.isEmpty()) {
      return this;
    }
    Builder both = new Builder(size + more.size);
    for (int i = 0; i < size; i++) {
      both.add(start(i), like(i));
    }
    for (int i = 0; i < more.size; i++) {
      both.add(more.start(i), more.like(i));
    }
    return both.build();
  }

  /** A term that is the same and as long as this one, wherever it stands. */
  Term like(int index) {
    return terms[from + index];
  }

  /** Where a term starts. */
  public int start(int index) {
    return starts[from + index];
  }

  /** Where a term stands. */
  public Span span(int index) {
    int at = from + java.util.Objects.checkIndex(index, size);
    Span like = terms[at].span();
    return like.start() == starts[at] ? like : new Span(starts[at], end(at));
  }

  private int end(int at) {
    return starts[at] + terms[at].span().length();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public TermRow subList(int start, int end) {
    java.util.Objects.checkFromToIndex(start, end, size);
    return start == 0 && end == size ? this : new TermRow(terms, starts, from + start, end - start);
  }

  /** Those that overlap the span. A binary search. */
  public TermRow in(Span span) {
    int start = firstEndingAfter(span.start());
    int end = start;
    while (end < size && starts[from + end] < span.end()) {
      end++;
    }
    return subList(start, end);
  }

  /** Only starts are searched: to ask where a term ends takes longer, and few are asked. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[from + middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low > 0 && end(from + low - 1) > offset) {
      low--;
    }
    return low;
  }

  /**
   * Those that overlap the span; null if they would be others without the terms around them, since
   * numbers in a row may be one. A noun that a word before the span points at stays as it is.
   */
  @org.jspecify.annotations.Nullable
  TermRow alone(Span span) {
    TermRow part = in(span);
    if (part.isEmpty()) {
      return part;
    }
    int first = part.from;
    int last = part.from + part.size - 1;
    boolean cut = starts[first] < span.start() || end(last) > span.end();
    boolean before = first > from && isNumber(first - 1) && isNumber(first);
    boolean after = last + 1 < from + size && isNumber(last + 1) && isNumber(last);
    return cut || before || after ? null : part;
  }

  /** Whether so many tell something, of which one is more than a name. */
  boolean tellAtLeast(int few) {
    int telling = 0;
    boolean more = false;
    for (int i = from; i < from + size; i++) {
      boolean tells = terms[i].tells();
      telling += tells ? 1 : 0;
      more |= tells && terms[i].kind() != TermKind.NAME;
    }
    return telling >= few && more;
  }

  private boolean isNumber(int at) {
    return terms[at].kind() == TermKind.NUMBER;
  }
}

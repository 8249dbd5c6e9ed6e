package selon.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts laid side by side, word by word, with as few and as short gaps as can be: global
 * alignment with affine gaps (Gotoh 1982, "An improved algorithm for matching biological
 * sequences"), words of one kind preferred where words change. Marks and typography take no part.
 *
 * <p>Quadratic in the shorter text, of which no more than {@value #LONGEST} words are looked at.
 *
 * @param edits from the first word to the last
 */
public record Alignment(List<Edit> edits) {

  static final int LONGEST = 160;
  private static final int OPEN = -6;
  private static final int EXTEND = -1;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  public Alignment {
    edits = List.copyOf(edits);
  }

  public static Alignment of(List<Term> from, List<Term> to) {
    List<Term> a = words(from);
    List<Term> b = words(to);
    int n = a.size();
    int m = b.size();
    // best[k]: k = 0 ends in a pair, 1 in a word left out, 2 in a word put in
    int[][][] best = new int[3][n + 1][m + 1];
    byte[][][] came = new byte[3][n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i + j > 0) {
          fill(best, came, a, b, i, j);
        } else {
          best[1][0][0] = NEVER;
          best[2][0][0] = NEVER;
        }
      }
    }
    return new Alignment(path(best, came, a, b));
  }

  private static void fill(
      int[][][] best, byte[][][] came, List<Term> a, List<Term> b, int i, int j) {
    best[0][i][j] = NEVER;
    best[1][i][j] = NEVER;
    best[2][i][j] = NEVER;
    if (i > 0 && j > 0) {
      int from = top(best, i - 1, j - 1, 0, 0, 0);
      best[0][i][j] = best[from][i - 1][j - 1] + likeness(a.get(i - 1), b.get(j - 1));
      came[0][i][j] = (byte) from;
    }
    if (i > 0) {
      int from = top(best, i - 1, j, OPEN, EXTEND, OPEN);
      best[1][i][j] = best[from][i - 1][j] + (from == 1 ? EXTEND : OPEN);
      came[1][i][j] = (byte) from;
    }
    if (j > 0) {
      int from = top(best, i, j - 1, OPEN, OPEN, EXTEND);
      best[2][i][j] = best[from][i][j - 1] + (from == 2 ? EXTEND : OPEN);
      came[2][i][j] = (byte) from;
    }
  }

  private static int top(int[][][] best, int i, int j, int pair, int out, int in) {
    int p = best[0][i][j] + pair;
    int o = best[1][i][j] + out;
    int q = best[2][i][j] + in;
    return p >= o && p >= q ? 0 : o >= q ? 1 : 2;
  }

  private static List<Edit> path(int[][][] best, byte[][][] came, List<Term> a, List<Term> b) {
    List<Edit> edits = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    int k = top(best, i, j, 0, 0, 0);
    List<Term> from = new ArrayList<>();
    List<Term> to = new ArrayList<>();
    boolean same = false;
    while (i > 0 || j > 0) {
      boolean equal = k == 0 && a.get(i - 1).key().equals(b.get(j - 1).key());
      if (equal != same) {
        flush(edits, same, from, to);
        same = equal;
      }
      int next = came[k][i][j];
      if (k != 2) {
        from.add(0, a.get(--i));
      }
      if (k != 1) {
        to.add(0, b.get(--j));
      }
      k = next;
    }
    flush(edits, same, from, to);
    return edits;
  }

  private static void flush(List<Edit> edits, boolean same, List<Term> from, List<Term> to) {
    if (!from.isEmpty() || !to.isEmpty()) {
      edits.add(0, new Edit(same, from, to));
      from.clear();
      to.clear();
    }
  }

  private static int likeness(Term a, Term b) {
    if (a.key().equals(b.key())) {
      return a.tells() ? 10 : 4;
    }
    return a.kind() == b.kind() ? a.kind() == TermKind.NUMBER ? 2 : -1 : -3;
  }

  private static List<Term> words(List<Term> terms) {
    return terms.stream().filter(term -> term.kind() != TermKind.MARK).limit(LONGEST).toList();
  }
}

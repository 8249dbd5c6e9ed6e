package selon.statement;

/** Counts, as a stretch grows from its inner edge, the tokens in it that hang on one outside it. */
final class Loose {

  /** How far from a token those that hang on it are sought; trees are small. */
  private static final int REACH = 40;

  private final WordGrid grid;
  private final int inner;
  private final int step;
  private int at;
  private int count;

  Loose(WordGrid grid, int inner, boolean right) {
    this.grid = grid;
    this.inner = inner;
    this.step = right ? 1 : -1;
    this.at = inner - step;
  }

  /** Grows the stretch to this token, which lies no nearer than the one before. */
  int to(int i) {
    while (at != i) {
      at += step;
      take(at);
    }
    return count;
  }

  private void take(int i) {
    int head = grid.head[i];
    if (head < 0 || !holds(head)) {
      count++;
    }
    // those inside that waited for this one
    int from = Math.max(grid.first[i], i - REACH);
    int to = Math.min(grid.last[i], i + REACH);
    for (int child = from; child <= to; child++) {
      if (child != i && grid.head[child] == i && holds(child)) {
        count--;
      }
    }
  }

  private boolean holds(int i) {
    return step > 0 ? i >= inner && i < at : i <= inner && i > at;
  }
}

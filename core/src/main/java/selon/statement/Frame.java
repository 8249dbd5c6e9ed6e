package selon.statement;

import java.util.Arrays;
import selon.linear.Features;
import selon.sentence.Upos;

/** An article as it looks from one cue. */
final class Frame {

  /** How many tokens are looked at on each side of the cue. */
  private static final int LEFT = 140;

  private static final int RIGHT = 240;
  private static final int UP = 5;

  /** How many sentences a piece may run on, and how many places are tried for its outer edge. */
  private static final int SENTENCES = 14;

  private static final int LONGEST = 240;

  /** A shorter quotation may be a mere word or two of the cue. */
  private static final int SAYING = 8;

  private static final int NEAR = 160;
  private static final int FURTHEST = 800;

  final WordGrid grid;

  /** The main word, the first and the last token of the cue. */
  final int head;

  final int begin;
  final int end;

  /** The cue's sentence. */
  final int from;

  final int to;
  private final int[] up = new int[UP];
  private final int[] upPath = new int[UP];

  Frame(WordGrid grid, int head, int begin, int end) {
    this.grid = grid;
    this.head = head;
    this.begin = begin;
    this.end = end;
    this.from = Math.max(grid.sentenceFirst(head), head - LEFT);
    this.to = Math.min(grid.sentenceEnd(head), head + RIGHT);
    int at = head;
    int hash = 17;
    for (int i = 0; i < UP; i++) {
      up[i] = at;
      upPath[i] = hash;
      if (at >= 0) {
        hash = Features.mix(hash, grid.relation[at]);
        at = grid.head[at];
      }
    }
  }

  /** The way through the tree from a token to the cue, as a hash; the same for all that is far. */
  int path(int i) {
    int hash = 1;
    int at = i;
    for (int step = 0; step < UP && at >= 0; step++) {
      for (int j = 0; j < UP; j++) {
        if (up[j] == at) {
          return Features.mix(hash, upPath[j]);
        }
      }
      hash = Features.mix(hash, grid.relation[at]);
      at = grid.head[at];
    }
    return 3;
  }

  /** The highest token whose subtree begins at this one. */
  int topFrom(int i) {
    int at = i;
    int steps = 0;
    while (steps++ < 12
        && grid.head[at] >= 0
        && grid.first[grid.head[at]] == i
        && grid.head[at] != head) {
      at = grid.head[at];
    }
    return at;
  }

  /** The highest token whose subtree ends at this one. */
  int topTo(int i) {
    int at = i;
    int steps = 0;
    while (steps++ < 12
        && grid.head[at] >= 0
        && grid.last[grid.head[at]] == i
        && grid.head[at] != head) {
      at = grid.head[at];
    }
    return at;
  }

  /** A distance in classes that widen. */
  static int span(int distance) {
    int d = Math.abs(distance);
    int size = d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 25 ? 9 : d < 40 ? 10 : 11;
    return distance < 0 ? -size : size;
  }

  /** What stands between two tokens, both excluded, if it is little. */
  int between(int a, int b) {
    int low = Math.min(a, b) + 1;
    int high = Math.max(a, b);
    if (high - low > 4) {
      return 5;
    }
    int hash = high - low;
    for (int i = low; i < high; i++) {
      hash = Features.mix(hash, grid.tag[i]);
    }
    return hash;
  }

  int form(int i) {
    return i < 0 || i >= grid.size ? 0 : grid.form[i];
  }

  /** 99 outside the article, more at the ends of sentences. */
  int tag(int i) {
    return i < 0 || i >= grid.size ? 99 : grid.tag[i];
  }

  int mark(int i) {
    return i < 0 || i >= grid.size ? 0 : grid.mark[i];
  }

  /** Where the piece of the content on one side may have its inner edge, the nearest first. */
  int[] inners(boolean right) {
    int[] places = new int[RIGHT + LEFT];
    int count = 0;
    if (right) {
      int stop = Math.min(within(true), to + 3);
      for (int i = end + 1; i < stop; i++) {
        places[count++] = i;
      }
    } else {
      int stop = Math.max(within(false), from - 2);
      for (int i = begin - 1; i >= stop; i--) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /**
   * Where a piece may have its outer edge: all places in the sentence of the inner edge, beyond it
   * only the ends of sentences and quotations. The nearest first.
   */
  int[] outers(boolean right, int inner) {
    int[] places = new int[LONGEST];
    int count = 0;
    int step = right ? 1 : -1;
    int home = grid.sentence[inner];
    int stop = right ? within(true) : within(false) - 1;
    if (!right && inner >= begin || right && inner <= end) {
      return new int[0];
    }
    int low = right || grid.mark[inner] != 2 ? 0 : opens(inner);
    int high = right && grid.mark[inner] == 1 ? closes(inner) : grid.size;
    for (int i = inner; i != stop && count < LONGEST; i += step) {
      int away = Math.abs(grid.sentence[i] - home);
      if (away > SENTENCES || i < low || i > high) {
        break;
      }
      if (away == 0 && Math.abs(i - inner) < NEAR || isEdge(right, i)) {
        places[count++] = i;
      }
      if (Math.abs(i - inner) > FURTHEST) {
        break;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /**
   * Where the content must end, or begin: what is said within a quotation of some length does not
   * leave it.
   */
  private int within(boolean right) {
    int q = grid.quote[head];
    boolean holds =
        q >= 0
            && grid.words.quotations().get(q).closed()
            && grid.quoteLast[q] - grid.quoteFirst[q] >= SAYING;
    return right ? (holds ? grid.quoteLast[q] : grid.size) : holds ? grid.quoteFirst[q] + 1 : 0;
  }

  /** What begins with a mark runs on to no further sentence than the one in which it closes. */
  private int closes(int inner) {
    int q = grid.quote[inner];
    return q < 0 ? grid.size : grid.sentenceEnd(Math.max(inner, grid.quoteLast[q])) - 1;
  }

  private int opens(int inner) {
    int q = grid.quote[inner];
    return q < 0 ? 0 : grid.sentenceFirst(Math.min(inner, grid.quoteFirst[q]));
  }

  private boolean isEdge(boolean right, int i) {
    if (right) {
      return i == grid.sentenceEnd(i) - 1
          || grid.mark[i] == 2
          || i + 1 < grid.size && grid.mark[i + 1] == 2
          || grid.is(i + 1 < grid.size ? i + 1 : i, Upos.PUNCT) && i + 2 == grid.sentenceEnd(i);
    }
    return i == grid.sentenceFirst(i) || grid.mark[i] == 1 || i > 0 && grid.mark[i - 1] == 1;
  }

  /** How a token stands to the cue's own quotation. */
  int quoted(int i) {
    if (i < 0 || i >= grid.size) {
      return 9;
    }
    int here = grid.quote[i];
    int own = grid.quote[head];
    return here == own ? (own < 0 ? 0 : 1) : here < 0 ? 2 : own < 0 ? 3 : 4;
  }

  int sentences(int i) {
    return Math.max(-3, Math.min(3, grid.sentence[i] - grid.sentence[head]));
  }
}

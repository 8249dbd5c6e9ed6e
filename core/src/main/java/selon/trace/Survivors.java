package selon.trace;

import java.util.Arrays;
import java.util.List;

/** Which articles of a collection were in an earlier one, read in the same way, and where. */
final class Survivors {

  /** Of an article that is not in the other collection. */
  static final int NONE = -1;

  private final int[] before;
  private final int[] now;

  private Survivors(int[] before, int[] now) {
    this.before = before;
    this.now = now;
  }

  /** Those of two collections in the order of their ids. */
  static Survivors of(List<Dossier> before, List<Dossier> now) {
    int[] earlier = new int[now.size()];
    int[] later = new int[before.size()];
    Arrays.fill(earlier, NONE);
    Arrays.fill(later, NONE);
    int i = 0;
    int j = 0;
    while (i < before.size() && j < now.size()) {
      int order = before.get(i).id().compareTo(now.get(j).id());
      if (order == 0 && before.get(i).tellings() == now.get(j).tellings()) {
        earlier[j] = i;
        later[i] = j;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Survivors(earlier, later);
  }

  /** The number that an article had before; {@link #NONE} if it is new. */
  int before(int article) {
    return before[article];
  }

  /** The number that an article of before has now; {@link #NONE} if it is gone. */
  int now(int article) {
    return now[article];
  }

  /** The same for each of some; {@link #NONE} among them if one is gone. */
  int[] now(int[] articles) {
    int[] found = new int[articles.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = now[articles[i]];
    }
    return found;
  }
}

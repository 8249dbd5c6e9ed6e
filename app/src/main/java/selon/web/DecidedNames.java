package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.statement.Source;
import selon.statement.SourceKind;

/**
 * What sources are called, and what they are, after people's decisions, which are taken in turn.
 */
final class DecidedNames {

  /**
   * What becomes of a name.
   *
   * @param article where it does; null everywhere
   * @param name its new one; null if it stays
   * @param kind its new one; null if it stays
   */
  private record Change(
      int turn, @Nullable String article, @Nullable String name, @Nullable SourceKind kind) {}

  private final Map<String, List<Change>> byKey = new TreeMap<>();

  DecidedNames(List<Decision> decisions) {
    int turn = 0;
    for (Decision decision : decisions) {
      turn++;
      if (decision instanceof Decision.MergeSources merge) {
        add(merge.name(), new Change(turn, null, merge.into(), null));
      } else if (decision instanceof Decision.RenameSource rename) {
        add(rename.name(), new Change(turn, null, rename.shown(), null));
      } else if (decision instanceof Decision.SplitSource split) {
        add(split.name(), new Change(turn, split.article(), split.other(), null));
      } else if (decision instanceof Decision.RetypeSource retype) {
        add(retype.name(), new Change(turn, null, null, retype.kind()));
      }
    }
  }

  private void add(String name, Change change) {
    byKey.computeIfAbsent(SourceEntry.key(name), key -> new ArrayList<>()).add(change);
  }

  boolean none() {
    return byKey.isEmpty();
  }

  /** The source as it is to be shown in the article. */
  Source of(String article, Source found) {
    String name = found.name();
    SourceKind kind = found.kind();
    int turn = 0;
    while (name != null) {
      Change next = next(article, name, turn);
      if (next == null) {
        break;
      }
      turn = next.turn();
      name = next.name() == null ? name : next.name();
      kind = next.kind() == null ? kind : next.kind();
    }
    boolean same = kind == found.kind() && (name == null || name.equals(found.name()));
    return same ? found : new Source(found.spans(), kind, name);
  }

  /** The first change of the name after the turn; null if there is none. */
  private @Nullable Change next(String article, String name, int turn) {
    for (Change change : byKey.getOrDefault(SourceEntry.key(name), List.of())) {
      boolean here = change.article() == null || change.article().equals(article);
      if (change.turn() > turn && here) {
        return change;
      }
    }
    return null;
  }
}

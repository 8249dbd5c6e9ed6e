package selon.web;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import selon.corpus.Found;
import selon.search.CaseSearch;
import selon.search.Search;
import selon.search.UnusableIndex;

/** Looks for words in the index of a case, as it was when it last changed. */
final class CaseFinder implements Finder {

  private final Path folder;
  private @Nullable CaseSearch index;
  private boolean stale;

  /**
   * @param folder that of the index
   */
  CaseFinder(Path folder) {
    this.folder = folder;
  }

  /** Looks at the index anew before the next search. */
  synchronized void changed() {
    stale = true;
  }

  @Override
  public synchronized Found find(Search search) {
    try {
      return open().find(search);
    } catch (UnusableIndex e) {
      close();
      throw new Refused(503, "refused.index");
    } catch (IOException e) {
      throw new Refused(500, "refused.error");
    }
  }

  private CaseSearch open() throws IOException {
    CaseSearch open = index;
    if (open == null) {
      open = CaseSearch.open(folder);
    } else if (stale) {
      CaseSearch newer = open.refresh();
      if (newer != open) {
        open.close();
        open = newer;
      }
    }
    index = open;
    stale = false;
    return open;
  }

  @Override
  public synchronized void close() {
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      // it was only read
    }
    index = null;
  }
}

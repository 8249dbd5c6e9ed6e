package selon.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.corpus.Found;
import selon.search.CaseSearch;
import selon.search.Search;
import selon.search.UnusableIndex;
import selon.store.Case;

/** Looks for words in the index of a case, with what people decided. */
final class CaseFinder implements Finder {

  private final Case of;
  private List<Decision> inForce = List.of();
  private @Nullable CaseSearch index;

  CaseFinder(Case of) {
    this.of = of;
  }

  /** Looks at the index anew before the next search, for what people make of it now. */
  synchronized void changed(List<Decision> decisions) {
    close();
    inForce = decisions;
  }

  @Override
  public Found find(Search search) {
    return ask(index -> index.find(search));
  }

  @Override
  public int count(Search search) {
    return ask(index -> index.count(search));
  }

  /** What is asked of an index. */
  private interface Question<T> {
    T ask(CaseSearch index) throws IOException;
  }

  private synchronized <T> T ask(Question<T> question) {
    try {
      return question.ask(open());
    } catch (UnusableIndex e) {
      close();
      throw new Refused(503, "refused.index");
    } catch (IOException e) {
      throw new Refused(500, "refused.error");
    }
  }

  private CaseSearch open() throws IOException {
    CaseSearch open = index == null ? CaseSearch.open(of.index(), of.corpus(), inForce) : index;
    index = open;
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

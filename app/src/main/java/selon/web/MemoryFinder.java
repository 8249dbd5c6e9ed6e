package selon.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.corpus.Found;
import selon.search.CaseIndex;
import selon.search.CaseSearch;
import selon.search.Search;
import selon.statement.Reading;

/**
 * Looks for words in readings that are held in memory: in an index in a folder of its own, made
 * when it is first asked for and deleted at the end.
 */
final class MemoryFinder implements Finder {

  private List<Reading> wanted = List.of();
  private final Map<String, Reading> indexed = new HashMap<>();
  private @Nullable Path folder;
  private @Nullable CaseSearch search;
  private boolean stale = true;
  private boolean closed;

  /** Looks among these readings from now on. */
  synchronized void among(List<Reading> readings) {
    wanted = readings;
    stale = true;
  }

  @Override
  public synchronized Found find(Search asked) {
    try {
      return search().find(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized int count(Search asked) {
    try {
      return search().count(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaseSearch search() throws IOException {
    if (closed) {
      throw new Refused(503, "refused.index");
    }
    CaseSearch open = search;
    if (open != null && !stale) {
      return open;
    }
    Path at = folder == null ? Files.createTempDirectory("selon-index") : folder;
    folder = at;
    if (open != null) {
      open.close();
      search = null;
    }
    try (CaseIndex index = CaseIndex.open(at)) {
      update(index);
    }
    stale = false;
    CaseSearch fresh = CaseSearch.open(at);
    search = fresh;
    return fresh;
  }

  /** Only what is not as it was is indexed anew. */
  private void update(CaseIndex index) throws IOException {
    Set<String> gone = new TreeSet<>(indexed.keySet());
    List<Reading> changed = new ArrayList<>();
    for (Reading reading : wanted) {
      gone.remove(reading.article().id());
      if (!reading.equals(indexed.put(reading.article().id(), reading))) {
        changed.add(reading);
      }
    }
    indexed.keySet().removeAll(gone);
    index.remove(gone);
    index.put(changed);
    index.commit(1);
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (search != null) {
        search.close();
      }
      if (folder != null) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException e) {
      // the system clears what lies in its folder for such files
    }
    search = null;
    folder = null;
    stale = true;
    indexed.clear();
  }
}

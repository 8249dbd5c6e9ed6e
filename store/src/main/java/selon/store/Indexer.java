package selon.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import selon.statement.Reading;

/**
 * Something beside the database that follows it, as a search index does. The writer of a case tells
 * it what it has committed; what it missed, because the process was killed between the two, it is
 * told when the case is next opened for writing. One thread at a time.
 */
public interface Indexer extends AutoCloseable {

  /** Follows nothing. */
  Indexer NONE =
      new Indexer() {
        @Override
        public long generation() {
          return Long.MAX_VALUE;
        }

        @Override
        public void put(Collection<Reading> readings) {}

        @Override
        public void remove(Collection<String> ids) {}

        @Override
        public void commit(long generation) {}

        @Override
        public void close() {}
      };

  /**
   * The generation of its last commit; 0 if there was none. {@link StoredCorpus#since} and {@link
   * Case#removedSince} tell what came after.
   */
  long generation();

  /** Machine findings; each takes the place of one of the same article. */
  void put(Collection<Reading> readings) throws IOException;

  /** Articles that were purged: after the commit nothing of them may be left on the disk. */
  void remove(Collection<String> ids) throws IOException;

  /** What was put and removed is safe, and is that of this generation. */
  void commit(long generation) throws IOException;

  @Override
  void close() throws IOException;

  /** Brings it up to a case. */
  default void follow(Case from) throws IOException {
    long to = from.generation();
    long known = generation();
    if (known >= to) {
      return;
    }
    List<String> removed = from.removedSince(known);
    if (!removed.isEmpty()) {
      remove(removed);
    }
    var readings = from.corpus().since(known).iterator();
    while (readings.hasNext()) {
      put(List.of(readings.next()));
    }
    commit(to);
  }
}

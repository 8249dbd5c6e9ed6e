package selon.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import selon.statement.Reading;

/** An index that remembers what it was told, and may be made to miss some of it. */
final class RecordingIndex implements Indexing, Indexer {

  private final Set<String> ids = new TreeSet<>();
  private long generation;
  private boolean deaf;

  @Override
  public Indexer open(Path folder) {
    return this;
  }

  /** Whether it hears nothing, as if the process had been killed before it was told. */
  void deaf(boolean now) {
    deaf = now;
  }

  Set<String> ids() {
    return ids;
  }

  @Override
  public long generation() {
    return generation;
  }

  @Override
  public void put(Collection<Reading> readings) {
    if (!deaf) {
      readings.forEach(reading -> ids.add(reading.article().id()));
    }
  }

  @Override
  public void remove(Collection<String> gone) {
    if (!deaf) {
      ids.removeAll(gone);
    }
  }

  @Override
  public void commit(long to) {
    generation = deaf ? generation : to;
  }

  @Override
  public void close() {}
}

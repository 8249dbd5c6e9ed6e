package selon.corpus;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import selon.statement.Reading;

/**
 * A collection held in memory. Immutable and safe for threads: {@link #with} makes a larger one.
 */
public final class MemoryCorpus implements Corpus {

  private static final MemoryCorpus EMPTY = new MemoryCorpus(new TreeMap<>());

  private final SortedMap<String, Reading> byId;

  private MemoryCorpus(SortedMap<String, Reading> byId) {
    this.byId = byId;
  }

  /** A collection of nothing. */
  public static MemoryCorpus empty() {
    return EMPTY;
  }

  /** A collection of these readings; of two with the same id the later one counts. */
  public static MemoryCorpus of(Collection<Reading> readings) {
    return EMPTY.with(readings);
  }

  /** This collection and these readings, which take the place of those with the same ids. */
  public MemoryCorpus with(Collection<Reading> readings) {
    SortedMap<String, Reading> all = new TreeMap<>(byId);
    for (Reading reading : readings) {
      all.put(reading.article().id(), reading);
    }
    return new MemoryCorpus(all);
  }

  @Override
  public Stream<Reading> stream() {
    return byId.values().stream();
  }

  @Override
  public Optional<Reading> reading(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public int size() {
    return byId.size();
  }
}

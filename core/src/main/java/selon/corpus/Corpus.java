package selon.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import selon.statement.Reading;

/** The readings of a collection of articles, at most one for each id. Safe for threads. */
public interface Corpus {

  /**
   * All readings in the order of their articles' ids, by UTF-16 units. Each is made when it is
   * asked for, so that a large collection need not fit into memory; the stream need not be closed.
   */
  Stream<Reading> stream();

  /** All readings at once, for collections that fit into memory; in the same order. */
  default List<Reading> readings() {
    return stream().toList();
  }

  /** The reading of the article with this id. */
  Optional<Reading> reading(String id);

  /** How many readings there are. */
  int size();
}

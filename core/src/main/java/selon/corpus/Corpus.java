package selon.corpus;

import java.util.List;
import java.util.Optional;
import selon.statement.Reading;

/** The readings of a collection of articles, at most one for each id. */
public interface Corpus {

  /** All readings in the order of their articles' ids. */
  List<Reading> readings();

  /** The reading of the article with this id. */
  Optional<Reading> reading(String id);

  /** How many readings there are. */
  int size();
}

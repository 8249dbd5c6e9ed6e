package selon.web;

import selon.corpus.Found;
import selon.search.Search;

/** Looks for words in a collection. Safe for threads. */
interface Finder extends AutoCloseable {

  /**
   * What the search finds.
   *
   * @throws Refused if there is no index to look in
   */
  Found find(Search search);

  /** How many statements have all that is looked for. */
  int count(Search search);

  @Override
  default void close() {}
}

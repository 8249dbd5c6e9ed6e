package selon.store;

import java.io.IOException;
import java.nio.file.Path;

/** How the folder of an index is opened for writing. */
public interface Indexing {

  /** Keeps no index. */
  Indexing NONE = folder -> Indexer.NONE;

  /**
   * Opens it; makes it if it is not there.
   *
   * @param folder of the index, {@code CASE/index}
   */
  Indexer open(Path folder) throws IOException;
}

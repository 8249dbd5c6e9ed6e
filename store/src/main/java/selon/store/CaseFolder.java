package selon.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parts of a case stand. */
record CaseFolder(Path path) {

  Path archive() {
    return path.resolve("archive");
  }

  Path database() {
    return path.resolve("selon.db");
  }

  /** Made from the database; whoever keeps it decides what is in it. */
  Path index() {
    return path.resolve("index");
  }

  Path lock() {
    return path.resolve("lock");
  }

  /** Whether there is a case. */
  boolean exists() {
    return Files.isRegularFile(database());
  }
}

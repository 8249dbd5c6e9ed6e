package selon.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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

  /**
   * Makes the folder if it is not there.
   *
   * @throws CaseException if it cannot be made, or holds something else
   */
  void make() throws CaseException {
    try {
      boolean strange = !exists() && Files.exists(path) && !isEmpty(path);
      if (strange && !Files.isDirectory(archive())) {
        throw new CaseException(
            CaseException.Reason.UNCREATABLE,
            path + " holds something else; name a new folder for the case");
      }
      Files.createDirectories(path);
    } catch (CaseException e) {
      throw e;
    } catch (IOException e) {
      throw new CaseException(
          CaseException.Reason.UNCREATABLE,
          "cannot make the folder " + path + ": " + reason(e) + "; choose another place",
          e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String told = e instanceof FileSystemException why ? why.getReason() : e.getMessage();
    return told == null ? "nothing can be made there" : told;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.list(folder)) {
      return entries.allMatch(entry -> entry.getFileName().toString().equals("lock"));
    }
  }
}

package selon.store;

import org.jdbi.v3.core.Handle;

/** The rows that say where the archive has what came of an article; its reading is of the first. */
final class CaptureRows {

  private CaptureRows() {}

  static void insert(Handle handle, long article, String hash, Place place) {
    handle.execute(
        "INSERT INTO captures (hash, record, file, position, size, article)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        hash,
        place.record(),
        place.file(),
        place.position(),
        place.size(),
        article);
  }

  /** Puts one of an article's captures before the others, whose order stays. */
  static void first(Handle handle, long article, String hash) {
    handle
        .createQuery(
            "SELECT capture FROM captures WHERE article = :article AND hash <> :hash"
                + " ORDER BY capture")
        .bind("article", article)
        .bind("hash", hash)
        .mapTo(Long.class)
        .list()
        .forEach(
            capture ->
                handle.execute(
                    "UPDATE captures SET capture = (SELECT max(capture) FROM captures) + 1"
                        + " WHERE capture = ?",
                    capture));
  }
}

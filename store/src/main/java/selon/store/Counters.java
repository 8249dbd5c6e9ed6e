package selon.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Numbers that only grow, by which others see that something changed. */
final class Counters {

  static final String ARTICLES = "articles";
  static final String DECISIONS = "decisions";

  /** The generation of articles in which one was purged last. */
  static final String PURGED = "purged";

  private Counters() {}

  static long articles(Jdbi database) {
    return database.withHandle(handle -> value(handle, ARTICLES));
  }

  static long decisions(Jdbi database) {
    return database.withHandle(handle -> value(handle, DECISIONS));
  }

  static long value(Handle handle, String name) {
    return handle
        .createQuery("SELECT value FROM counters WHERE name = :name")
        .bind("name", name)
        .mapTo(Long.class)
        .one();
  }

  static void set(Handle handle, String name, long value) {
    handle.execute("UPDATE counters SET value = ? WHERE name = ?", value, name);
  }

  /** The next one. */
  static long next(Handle handle, String name) {
    handle.execute("UPDATE counters SET value = value + 1 WHERE name = ?", name);
    return value(handle, name);
  }
}

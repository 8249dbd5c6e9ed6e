package selon.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings a database from the version that it has (its {@code user_version}) to this one, by the
 * numbered scripts beside this class; each whole or not at all.
 */
final class Migrations {

  private Migrations() {}

  /** The version of this program's databases. */
  static int newest() {
    return scripts().size();
  }

  static void run(Jdbi database, Path file) throws CaseException {
    List<String> scripts = scripts();
    int before = database.withHandle(Migrations::version);
    if (before > scripts.size()) {
      throw new CaseException(
          CaseException.Reason.NEWER,
          file + " was written by a newer version of Selon; use that one");
    }
    for (int next = before; next < scripts.size(); next++) {
      int to = next + 1;
      String script = scripts.get(next);
      database.useTransaction(
          handle -> {
            // another process may have been faster
            if (version(handle) < to) {
              handle.createScript(script).execute();
              handle.execute("PRAGMA user_version = " + to);
            }
          });
    }
  }

  static int version(Handle handle) {
    return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }

  static List<String> scripts() {
    List<String> scripts = new ArrayList<>();
    for (int number = 1; ; number++) {
      try (InputStream in = Migrations.class.getResourceAsStream(number + ".sql")) {
        if (in == null) {
          return scripts;
        }
        scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package selon.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** The database of a case, brought to this version's form. Safe for threads. */
final class Database implements AutoCloseable {

  private final Connections reading;
  private final Connections writing;
  private final Jdbi reader;
  private final Jdbi writer;

  private Database(Path file) {
    reading = new Connections(file, false);
    writing = new Connections(file, true);
    reader = Jdbi.create(reading);
    writer = Jdbi.create(writing);
  }

  /** Opens it; makes it if it is not there. */
  static Database open(Path file) throws CaseException {
    Database database = new Database(file);
    try {
      Migrations.run(database.writer, file);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw CaseException.behind(file, e).orElseThrow(() -> e);
    } catch (IOException e) {
      database.close();
      throw e instanceof CaseException known
          ? known
          : new CaseException(CaseException.Reason.DAMAGED, "cannot read " + file, e);
    }
  }

  /** For questions. */
  Jdbi reader() {
    return reader;
  }

  /** For transactions that write; one waits for the other, also across processes. */
  Jdbi writer() {
    return writer;
  }

  @Override
  public void close() throws CaseException {
    try {
      reading.close();
      writing.close();
    } catch (SQLException e) {
      throw new CaseException(
          CaseException.Reason.UNWRITABLE, "cannot close the database: " + e.getMessage(), e);
    }
  }
}

package selon.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Connections to a SQLite file that are used again: opening one costs more than most questions.
 * Safe for threads.
 *
 * <p>Write-ahead log with a full sync at each commit: what is committed outlives the loss of power
 * (sqlite.org/pragma.html#pragma_synchronous); with less, the last commits may be taken back.
 */
final class Connections implements ConnectionFactory, AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final String address;
  private final SQLiteConfig config = new SQLiteConfig();
  private final ConcurrentLinkedQueue<Connection> free = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /**
   * @param writing whether a transaction takes the lock for writing at its start, so that it never
   *     fails in its middle because somebody else wrote first
   */
  Connections(Path file, boolean writing) {
    address = "jdbc:sqlite:" + file;
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    config.setTransactionMode(
        writing ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
  }

  @Override
  public Connection openConnection() throws SQLException {
    @Nullable Connection known = free.poll();
    return known == null ? config.createConnection(address) : known;
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    free.add(connection);
    if (closed) {
      closeFree();
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    closeFree();
  }

  private void closeFree() throws SQLException {
    for (Connection next = free.poll(); next != null; next = free.poll()) {
      next.close();
    }
  }
}

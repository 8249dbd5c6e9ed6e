package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import selon.corpus.Decision;
import selon.export.DecisionJson;

/**
 * What people decided about a case, in order; only ever added to, and taken back by a mark. Each is
 * safe on disk when its method returns. Safe for threads and across processes.
 */
public final class Decisions {

  /**
   * A decision as it was made.
   *
   * @param id a number that grows
   * @param undone whether it was taken back
   */
  public record Made(long id, Instant time, Decision decision, boolean undone) {}

  private final Database database;
  private final Clock clock;

  Decisions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a decision. */
  public Made add(Decision decision) {
    String body = DecisionJson.write(decision);
    Instant time = clock.instant();
    long id =
        database
            .writer()
            .inTransaction(
                handle -> {
                  Counters.next(handle, Counters.DECISIONS);
                  return handle
                      .createQuery(
                          "INSERT INTO decisions (time, body) VALUES (:time, :body)"
                              + " RETURNING decision")
                      .bind("time", time.toString())
                      .bind("body", body)
                      .mapTo(Long.class)
                      .one();
                });
    return new Made(id, time, decision, false);
  }

  /** Takes a decision back; whether it was in force. */
  public boolean undo(long id) {
    return mark(id, true);
  }

  /** Puts a decision in force again that was taken back; whether it was. */
  public boolean redo(long id) {
    return mark(id, false);
  }

  private boolean mark(long id, boolean undone) {
    return database
        .writer()
        .inTransaction(
            handle -> {
              int changed =
                  handle.execute(
                      "UPDATE decisions SET undone = ? WHERE decision = ? AND undone = ?",
                      undone ? 1 : 0,
                      id,
                      undone ? 0 : 1);
              if (changed > 0) {
                Counters.next(handle, Counters.DECISIONS);
              }
              return changed > 0;
            });
  }

  /** All in the order in which they were made, those taken back too. */
  public List<Made> all() {
    return database
        .reader()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT * FROM decisions ORDER BY decision")
                    .map((row, context) -> made(row))
                    .list());
  }

  /** Those that were not taken back, in the order in which they were made. */
  public List<Decision> inForce() {
    return all().stream().filter(made -> !made.undone()).map(Made::decision).toList();
  }

  /** A number that grows whenever one is made or taken back. */
  public long generation() {
    return Counters.decisions(database.reader());
  }

  /** Deletes decisions for good. */
  static void delete(Handle handle, Predicate<Decision> which) {
    List<Made> all =
        handle
            .createQuery("SELECT * FROM decisions ORDER BY decision")
            .map((row, context) -> made(row))
            .list();
    for (Made made : all) {
      if (which.test(made.decision())) {
        handle.execute("DELETE FROM decisions WHERE decision = ?", made.id());
        Counters.next(handle, Counters.DECISIONS);
      }
    }
  }

  private static Made made(ResultSet row) throws SQLException {
    return new Made(
        row.getLong("decision"),
        Instant.parse(row.getString("time")),
        DecisionJson.read(row.getString("body")),
        row.getInt("undone") != 0);
  }
}

package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import selon.corpus.Decision;
import selon.export.DecisionJson;

/**
 * What people decided about a case, in order; only ever added to, and taken back by a mark. Each is
 * safe on disk when its method returns. Safe for threads and across processes.
 *
 * <p>One that points into a text, at a statement or at a telling, holds for that text only: when
 * the article is read anew and has other words, it is adrift and not in force; should the article
 * have its words again, it is.
 */
public final class Decisions {

  /**
   * A decision as it was made.
   *
   * @param id a number that grows
   * @param undone whether it was taken back
   * @param adrift whether it points into a text that is not there any more
   */
  public record Made(long id, Instant time, Decision decision, boolean undone, boolean adrift) {

    /** Whether it counts. */
    public boolean inForce() {
      return !undone && !adrift;
    }
  }

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
                          "INSERT INTO decisions (time, body, words)"
                              + " VALUES (:time, :body, :words) RETURNING decision")
                      .bind("time", time.toString())
                      .bind("body", body)
                      .bind("words", words(handle, decision))
                      .mapTo(Long.class)
                      .one();
                });
    return new Made(id, time, decision, false, false);
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

  /** All in the order in which they were made, those taken back or adrift too. */
  public List<Made> all() {
    return database.reader().withHandle(Decisions::all);
  }

  /** Those that count, in the order in which they were made. */
  public List<Decision> inForce() {
    return all().stream().filter(Made::inForce).map(Made::decision).toList();
  }

  /** A number that grows whenever one is made or taken back. */
  public long generation() {
    return Counters.decisions(database.reader());
  }

  /** Deletes decisions for good. */
  static void delete(Handle handle, Predicate<Decision> which) {
    for (Made made : all(handle)) {
      if (which.test(made.decision())) {
        handle.execute("DELETE FROM decisions WHERE decision = ?", made.id());
        Counters.next(handle, Counters.DECISIONS);
      }
    }
  }

  private static List<Made> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM decisions ORDER BY decision")
        .map((row, context) -> made(row, handle))
        .list();
  }

  private static Made made(ResultSet row, Handle handle) throws SQLException {
    Decision decision = DecisionJson.read(row.getString("body"));
    String bound = row.getString("words");
    return new Made(
        row.getLong("decision"),
        Instant.parse(row.getString("time")),
        decision,
        row.getInt("undone") != 0,
        !bound.isEmpty() && !bound.equals(words(handle, decision)));
  }

  /** The hashes of the texts that a decision points into; empty unless all are there. */
  private static String words(Handle handle, Decision decision) {
    List<String> hashes = new ArrayList<>();
    for (String article : texts(decision)) {
      Optional<String> words =
          handle
              .createQuery("SELECT words FROM articles WHERE key = :key")
              .bind("key", Letters.key(article))
              .mapTo(String.class)
              .findOne();
      if (words.isEmpty()) {
        return "";
      }
      hashes.add(words.get());
    }
    return String.join(" ", hashes);
  }

  /** The articles at places in whose texts a decision points. */
  private static List<String> texts(Decision decision) {
    if (decision instanceof Decision.AcceptStatement accept) {
      return List.of(accept.article());
    } else if (decision instanceof Decision.RejectStatement reject) {
      return List.of(reject.article());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return List.of(correct.article());
    }
    return decision.places().stream().map(Decision.Place::article).toList();
  }
}

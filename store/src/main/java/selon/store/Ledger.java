package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What became of every input of a case, in the order in which it came. Safe for threads. */
public final class Ledger {

  private final Jdbi database;

  Ledger(Jdbi database) {
    this.database = database;
  }

  /** Hands over all entries one after the other; many fit that do not fit into memory. */
  public void forEach(Consumer<LedgerEntry> consumer) {
    database.useHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM ledger ORDER BY entry")
                .map((row, context) -> entry(row))
                .useStream(entries -> entries.forEachOrdered(consumer)));
  }

  /** The last entries, the oldest of them first. */
  public List<LedgerEntry> last(int most) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM (SELECT * FROM ledger ORDER BY entry DESC LIMIT :most)"
                        + " ORDER BY entry")
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
  }

  /** How many inputs and records had each outcome. */
  public Map<Outcome, Integer> counts() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    database.useHandle(
        handle ->
            handle
                .createQuery("SELECT outcome, sum(number) AS number FROM ledger GROUP BY outcome")
                .mapToMap()
                .forEach(
                    row ->
                        counts.put(
                            Outcome.of(String.valueOf(row.get("outcome"))),
                            ((Number) row.getOrDefault("number", 0)).intValue())));
    return counts;
  }

  /** When an article came into the case; empty if there is no such article. */
  public Optional<Instant> added(String article) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT time FROM ledger WHERE article = :article"
                        + " AND outcome IN ('added', 'revision') ORDER BY entry LIMIT 1")
                .bind("article", Letters.escape(article))
                .mapTo(String.class)
                .map(Instant::parse)
                .findFirst());
  }

  /** What became of a content, whatever its name; the first entry if there are several. */
  static Optional<LedgerEntry> ofContent(Handle handle, String hash) {
    return handle
        .createQuery("SELECT * FROM ledger WHERE hash = :hash ORDER BY entry LIMIT 1")
        .bind("hash", hash)
        .map((row, context) -> entry(row))
        .findOne();
  }

  /** What became of a content under a name. */
  static Optional<LedgerEntry> of(Handle handle, String name, String hash) {
    return handle
        .createQuery(
            "SELECT * FROM ledger WHERE name = :name AND hash = :hash"
                + " AND outcome NOT IN ('skipped', 'purged')")
        .bind("name", Letters.escape(name))
        .bind("hash", hash)
        .map((row, context) -> entry(row))
        .findOne();
  }

  /** Whether the ledger says just that already, whenever it was. */
  static boolean says(Handle handle, LedgerEntry entry) {
    return handle
        .createQuery(
            "SELECT count(*) FROM ledger WHERE name = :name AND hash = :hash AND outcome = :outcome"
                + " AND reason = :reason AND number = :number")
        .bind("name", Letters.escape(entry.name()))
        .bind("hash", entry.hash())
        .bind("outcome", entry.outcome().word())
        .bind("reason", Letters.escape(entry.reason()))
        .bind("number", entry.number())
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Writes an entry; one about the same content under the same name goes, and so does one about the
   * same things that were passed over.
   */
  static void put(Handle handle, LedgerEntry entry) {
    String name = Letters.escape(entry.name());
    if (entry.outcome() == Outcome.SKIPPED) {
      handle.execute(
          "DELETE FROM ledger WHERE name = ? AND outcome = 'skipped' AND reason = ?",
          name,
          Letters.escape(entry.reason()));
    } else if (entry.outcome() != Outcome.PURGED) {
      // that it could not even be looked at, or was of no kind that is read, is over
      handle.execute(
          "DELETE FROM ledger WHERE name = ? AND hash IN ('', ?) AND outcome <> 'purged'",
          name,
          entry.hash());
    }
    handle
        .createUpdate(
            "INSERT INTO ledger (name, hash, outcome, reason, number, article, time)"
                + " VALUES (:name, :hash, :outcome, :reason, :number, :article, :time)")
        .bind("name", name)
        .bind("hash", entry.hash())
        .bind("outcome", entry.outcome().word())
        .bind("reason", Letters.escape(entry.reason()))
        .bind("number", entry.number())
        .bind("article", entry.article() == null ? null : Letters.escape(entry.article()))
        .bind("time", entry.time().toString())
        .execute();
  }

  /**
   * Takes the contents out of what tells that an article was purged; returns how many there were.
   */
  static int lift(Handle handle, String article, String day) {
    return handle.execute(
        "UPDATE ledger SET hash = '', reason = trim(reason || '; lifted on ' || ?, '; ')"
            + " WHERE article = ? AND outcome = 'purged' AND hash <> ''",
        day,
        Letters.escape(article));
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    String article = row.getString("article");
    return new LedgerEntry(
        Letters.unescape(row.getString("name")),
        row.getString("hash"),
        Outcome.of(row.getString("outcome")),
        Letters.unescape(row.getString("reason")),
        row.getInt("number"),
        article == null ? null : Letters.unescape(article),
        Instant.parse(row.getString("time")));
  }
}

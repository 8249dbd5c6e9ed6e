package selon.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import selon.corpus.Decision;

/**
 * Deletes articles with all that concerns them. The files of the archive that hold captures of them
 * are written anew without these and take the old ones' place in one transaction with the rest, so
 * that a kill in between leaves all or nothing; then the database is packed, so that nothing is
 * left in its free pages. What a disk keeps of files that are gone is not ours to reach.
 */
final class Purge {

  /** A capture that goes. */
  private record Gone(
      long capture, String hash, String file, long position, String record, String article) {}

  /** A file written anew: by how much what stood behind each position moved. */
  private record Copy(String from, String to, long length, TreeMap<Long, Long> moved) {}

  private final Keeper keeper;
  private final Clock clock;

  Purge(Keeper keeper, Clock clock) {
    this.keeper = keeper;
    this.clock = clock;
  }

  List<LedgerEntry> run(List<String> ids, String reason) throws IOException {
    List<Gone> gone = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      gone.addAll(keeper.database().reader().withHandle(handle -> captures(handle, id)));
    }
    Set<String> articles = new TreeSet<>(gone.stream().map(Gone::article).toList());
    if (articles.isEmpty()) {
      return List.of();
    }
    keeper.archive().close();
    List<Copy> copies = copy(gone);
    List<LedgerEntry> entries = new ArrayList<>();
    Instant now = clock.instant();
    gone.forEach(
        one ->
            entries.add(
                new LedgerEntry("", one.hash(), Outcome.PURGED, reason, one.article(), now)));
    long generation =
        keeper
            .database()
            .writer()
            .inTransaction(handle -> delete(handle, articles, gone, copies, entries));
    for (Copy copy : copies) {
      Files.deleteIfExists(keeper.archive().path(copy.from()));
    }
    keeper.archive().syncFolder();
    keeper
        .database()
        .writer()
        .useTransaction(handle -> handle.execute("DELETE FROM archives WHERE state = 'doomed'"));
    keeper.indexer().remove(articles);
    keeper.indexer().commit(generation);
    keeper.database().writer().useHandle(Purge::pack);
    return entries;
  }

  private static List<Gone> captures(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT capture, hash, file, position, record FROM captures JOIN articles USING (article)"
                + " WHERE key = :key ORDER BY capture")
        .bind("key", Letters.key(id))
        .map(
            (row, context) ->
                new Gone(
                    row.getLong("capture"),
                    row.getString("hash"),
                    row.getString("file"),
                    row.getLong("position"),
                    row.getString("record"),
                    id))
        .list();
  }

  /** Writes the files that hold them anew without them, beside the old ones. */
  private List<Copy> copy(List<Gone> gone) throws IOException {
    Map<String, Set<Long>> byFile = new TreeMap<>();
    Set<String> records = new TreeSet<>();
    for (Gone one : gone) {
      byFile.computeIfAbsent(one.file(), f -> new TreeSet<>()).add(one.position());
      records.add(one.record());
    }
    List<Copy> copies = new ArrayList<>();
    for (Map.Entry<String, Set<Long>> file : byFile.entrySet()) {
      String to = Archive.instead(file.getKey());
      keeper
          .database()
          .writer()
          .useTransaction(
              handle -> handle.execute("INSERT INTO archives VALUES (?, 0, 'unfinished')", to));
      copies.add(copy(file.getKey(), to, file.getValue(), records));
    }
    keeper.archive().syncFolder();
    return copies;
  }

  /**
   * Copies a file byte by byte, but for the records at those positions and the redirections that
   * led to them.
   */
  private Copy copy(String from, String to, Set<Long> positions, Set<String> records)
      throws IOException {
    List<Long> starts = new ArrayList<>();
    Set<Long> without = new TreeSet<>(positions);
    try (FileChannel in = FileChannel.open(keeper.archive().path(from), StandardOpenOption.READ)) {
      WarcReader reader = new WarcReader(in);
      for (WarcRecord record = reader.next().orElse(null);
          record != null;
          record = reader.next().orElse(null)) {
        starts.add(reader.position());
        if (Archive.leadsTo(record).filter(records::contains).isPresent()) {
          without.add(reader.position());
        }
      }
    }
    TreeMap<Long, Long> moved = new TreeMap<>();
    try (FileChannel in = FileChannel.open(keeper.archive().path(from), StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(
                keeper.archive().path(to),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      starts.add(in.size());
      for (int i = 0; i + 1 < starts.size(); i++) {
        long start = starts.get(i);
        if (!without.contains(start)) {
          moved.put(start, out.position());
          long end = starts.get(i + 1);
          for (long at = start; at < end; ) {
            at += in.transferTo(at, end - at, out);
          }
        }
      }
      out.force(true);
      return new Copy(from, to, out.position(), moved);
    }
  }

  private static long delete(
      Handle handle,
      Set<String> articles,
      List<Gone> gone,
      List<Copy> copies,
      List<LedgerEntry> entries) {
    long generation = Counters.next(handle, Counters.ARTICLES);
    // they quote what goes
    Traces.clear(handle);
    Counters.set(handle, Counters.PURGED, generation);
    gone.forEach(
        one -> {
          handle.execute("DELETE FROM captures WHERE capture = ?", one.capture());
          handle.execute("DELETE FROM ledger WHERE hash = ?", one.hash());
        });
    copies.forEach(copy -> move(handle, copy));
    for (String id : articles) {
      byte[] key = Letters.key(id);
      String escaped = Letters.escape(id);
      inherit(handle, key);
      handle.execute("DELETE FROM articles WHERE key = ?", key);
      handle.execute("DELETE FROM ledger WHERE article = ? AND outcome <> 'purged'", escaped);
      forget(handle, "of " + escaped);
      forget(handle, "the same text as " + escaped);
      handle.execute("INSERT OR REPLACE INTO removed VALUES (?, ?)", escaped, generation);
    }
    // what they hold is not all in the case any more
    handle.execute("DELETE FROM containers");
    entries.forEach(entry -> Ledger.put(handle, entry));
    Decisions.delete(handle, decision -> concerns(decision, articles));
    return generation;
  }

  /** The first version that followed the article takes its place among the others. */
  private static void inherit(Handle handle, byte[] key) {
    handle
        .createQuery(
            "SELECT a.article, a.revises, min(b.article) AS heir FROM articles AS a"
                + " JOIN articles AS b ON b.revises = a.article WHERE a.key = :key"
                + " GROUP BY a.article")
        .bind("key", key)
        .mapToMap()
        .findOne()
        .ifPresent(
            row -> {
              handle.execute(
                  "UPDATE articles SET revises = ? WHERE revises = ?",
                  row.get("heir"),
                  row.get("article"));
              handle.execute(
                  "UPDATE articles SET revises = ? WHERE article = ?",
                  row.get("revises"),
                  row.get("heir"));
            });
  }

  /** Takes the article's id out of what the ledger tells of others. */
  private static void forget(Handle handle, String reason) {
    handle.execute(
        "UPDATE ledger SET reason = '' WHERE reason = ? OR instr(reason, ?) = 1",
        reason,
        reason + "; ");
  }

  private static void move(Handle handle, Copy copy) {
    copy.moved()
        .forEach(
            (before, after) ->
                handle.execute(
                    "UPDATE captures SET file = ?, position = ? WHERE file = ? AND position = ?",
                    copy.to(),
                    after,
                    copy.from(),
                    before));
    handle.execute(
        "UPDATE archives SET state = 'live', length = ? WHERE file = ?", copy.length(), copy.to());
    handle.execute("UPDATE archives SET state = 'doomed' WHERE file = ?", copy.from());
  }

  private static boolean concerns(Decision decision, Set<String> articles) {
    if (decision instanceof Decision.SplitSource split) {
      return articles.contains(split.article());
    } else if (decision instanceof Decision.AcceptStatement accept) {
      return articles.contains(accept.article());
    } else if (decision instanceof Decision.RejectStatement reject) {
      return articles.contains(reject.article());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return articles.contains(correct.article());
    } else if (decision instanceof Decision.DateArticle date) {
      return articles.contains(date.article());
    }
    return decision.places().stream().map(Decision.Place::article).anyMatch(articles::contains);
  }

  /** Nothing of what was deleted stays in free pages or in the log. */
  private static void pack(Handle handle) {
    handle.execute("VACUUM");
    handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
  }
}

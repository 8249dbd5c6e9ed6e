package selon.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import selon.page.Snapshot;
import selon.statement.Reading;

/**
 * Writes batches down: the archive first, then the database in one transaction, then the index. A
 * batch is written as a whole or not at all.
 */
final class Keeper implements AutoCloseable {

  private final Database database;
  private final Archive archive;
  private final Indexer indexer;
  private final Clock clock;
  private int records;
  private boolean whole;

  Keeper(Database database, Archive archive, Indexer indexer, Clock clock) {
    this.database = database;
    this.archive = archive;
    this.indexer = indexer;
    this.clock = clock;
  }

  Database database() {
    return database;
  }

  Archive archive() {
    return archive;
  }

  Indexer indexer() {
    return indexer;
  }

  /** Whether the content is in the case, or was purged from it. */
  boolean has(String hash) {
    return database.reader().withHandle(handle -> article(handle, hash).isPresent())
        || purged(hash).isPresent();
  }

  private Optional<LedgerEntry> purged(String hash) {
    return database
        .reader()
        .withHandle(handle -> Ledger.ofContent(handle, hash))
        .filter(entry -> entry.outcome() == Outcome.PURGED);
  }

  /** Forgets by which contents purged articles are known; returns those that were purged. */
  List<String> lift(List<String> ids) {
    String day = clock.instant().toString().substring(0, 10);
    return database
        .writer()
        .inTransaction(
            handle ->
                ids.stream().distinct().filter(id -> Ledger.lift(handle, id, day) > 0).toList());
  }

  /** How many records a file holds, all of which are in the case. */
  Optional<Integer> knows(String name, String hash) {
    Optional<Integer> container =
        database
            .reader()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT records FROM containers WHERE hash = :hash")
                        .bind("hash", hash)
                        .mapTo(Integer.class)
                        .findOne());
    boolean alone =
        container.isEmpty() && database.reader().withHandle(handle -> known(handle, name, hash));
    return alone ? Optional.of(1) : container;
  }

  /** Whether the ledger says of the content, under this very name, that the case has it. */
  private static boolean known(Handle handle, String name, String hash) {
    return Ledger.of(handle, name, hash).filter(entry -> entry.outcome().kept()).isPresent();
  }

  /** Writes a batch down; returns what became of each, in order. */
  List<LedgerEntry> keep(List<Item> items) throws IOException {
    Batch batch = new Batch(clock.instant());
    // waiting for readings would keep others from the database
    for (Item item : items) {
      if (item instanceof Item.Came came && came.reading() != null) {
        PageReaders.await(came.reading());
      }
    }
    try {
      database
          .writer()
          .useTransaction(
              handle -> {
                for (Item item : items) {
                  batch.write(handle, item);
                }
                batch.end(handle);
              });
    } catch (IOException | RuntimeException e) {
      batch.takeBack();
      throw e;
    }
    if (!batch.readings.isEmpty()) {
      indexer.put(batch.readings);
      indexer.commit(batch.generation);
    }
    return batch.entries;
  }

  /** The id of the article that a content tells. */
  private static Optional<String> article(Handle handle, String hash) {
    return handle
        .createQuery("SELECT id FROM captures JOIN articles USING (article) WHERE hash = :hash")
        .bind("hash", hash)
        .mapTo(String.class)
        .findOne()
        .map(Letters::unescape);
  }

  /** One batch while it is being written. */
  private final class Batch {

    private final Instant time;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();
    private long generation = -1;

    Batch(Instant time) {
      this.time = time;
    }

    void write(Handle handle, Item item) throws IOException {
      int before = entries.size();
      if (item instanceof Item.Came came) {
        came(handle, came);
      } else if (item instanceof Item.Refused refused) {
        for (Snapshot came : refused.came()) {
          stands(handle, archive.refuse(came, refused.reason(), time));
        }
        put(handle, refused.name(), refused.hash(), Outcome.REFUSED, refused.reason(), null);
      } else if (item instanceof Item.Skipped skipped) {
        skip(handle, skipped);
        return;
      } else if (item instanceof Item.Began) {
        records = 0;
        whole = true;
      } else if (item instanceof Item.Ended ended && whole) {
        handle.execute(
            "INSERT INTO containers VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
            ended.hash(),
            Letters.escape(ended.name()),
            records);
      }
      for (LedgerEntry entry : entries.subList(before, entries.size())) {
        records++;
        whole &= entry.outcome().kept();
      }
    }

    private void skip(Handle handle, Item.Skipped item) {
      LedgerEntry entry =
          new LedgerEntry(
              item.name(), "", Outcome.SKIPPED, item.reason(), item.number(), null, time);
      if (!Ledger.says(handle, entry)) {
        Ledger.put(handle, entry);
      }
      entries.add(entry);
    }

    private void came(Handle handle, Item.Came came) throws IOException {
      String name = came.capture().name();
      String hash = came.hash();
      if (came.place() != null) {
        stands(handle, came.place());
      }
      Optional<String> known = article(handle, hash);
      Optional<LedgerEntry> first = Ledger.ofContent(handle, hash);
      if (known.isPresent()) {
        String like = first.map(LedgerEntry::name).orElse("");
        boolean again = Ledger.of(handle, name, hash).isPresent();
        if (again) {
          entries.add(new LedgerEntry(name, hash, Outcome.UNCHANGED, "", known.get(), time));
        } else {
          put(handle, name, hash, Outcome.DUPLICATE, "the same as " + like, known.get());
        }
        return;
      }
      if (first.isPresent() && first.get().outcome() == Outcome.PURGED) {
        entries.add(new LedgerEntry(name, hash, Outcome.REFUSED, purged(first.get()), null, time));
        return;
      }
      Future<PageReading> reading = came.reading();
      if (reading == null) {
        throw new IllegalStateException("was known and is no more: " + name);
      }
      PageReading read = PageReaders.await(reading);
      if (read.reading() == null) {
        put(handle, name, hash, Outcome.FAILED, read.problem(), null);
      } else if (read.reading().article().text().isBlank()) {
        put(handle, name, hash, Outcome.REFUSED, "has no text", null);
      } else {
        keep(handle, came, read.reading());
      }
    }

    private static String purged(LedgerEntry entry) {
      String day = entry.time().toString().substring(0, 10);
      String why = entry.reason().isEmpty() ? "" : " (" + entry.reason() + ")";
      return "was purged on "
          + day
          + why
          + "; selon purge --lift "
          + entry.article()
          + " lets it in again";
    }

    private void keep(Handle handle, Item.Came came, Reading read) throws IOException {
      Identity identity = Identity.of(new KnownRows(handle), read.article());
      Place place = came.place() == null ? archive(came) : came.place();
      stands(handle, place);
      Long article = identity.row();
      if (identity.outcome() != Outcome.DUPLICATE || article == null) {
        if (generation < 0) {
          generation = Counters.next(handle, Counters.ARTICLES);
        }
        Reading reading = Identity.under(identity.id(), read);
        article = ArticleRows.insert(handle, reading, identity.row(), generation);
        readings.add(reading);
      }
      CaptureRows.insert(handle, article, came.hash(), place);
      if (identity.fuller()) {
        if (generation < 0) {
          generation = Counters.next(handle, Counters.ARTICLES);
        }
        Reading reading = Identity.under(identity.id(), read);
        ArticleRows.update(handle, article, reading, generation);
        CaptureRows.first(handle, article, came.hash());
        readings.add(reading);
      }
      String reason = Remarks.of(identity, read, time);
      put(handle, came.capture().name(), came.hash(), identity.outcome(), reason, identity.id());
    }

    private Place archive(Item.Came came) throws IOException {
      return archive.append(came.capture(), came.hash(), time);
    }

    private void stands(Handle handle, Place place) {
      handle.execute(
          "INSERT INTO archives VALUES (?, 0, 'live') ON CONFLICT (file) DO NOTHING", place.file());
      lengths.put(place.file(), place.end());
    }

    private void put(
        Handle handle,
        String name,
        String hash,
        Outcome outcome,
        String reason,
        @Nullable String article) {
      LedgerEntry entry = new LedgerEntry(name, hash, outcome, reason, article, time);
      Optional<LedgerEntry> told = Ledger.of(handle, name, hash);
      boolean same =
          told.isPresent() && told.get().outcome() == outcome && told.get().reason().equals(reason);
      if (!same) {
        Ledger.put(handle, entry);
      }
      entries.add(entry);
    }

    /** The archive is safe before the database says so. */
    void end(Handle handle) throws IOException {
      archive.sync();
      lengths.forEach(
          (file, length) ->
              handle.execute(
                  "UPDATE archives SET length = max(length, ?) WHERE file = ?", length, file));
    }

    /** After a failure the archive has no more than the database. */
    void takeBack() throws IOException {
      String file = archive.current();
      if (!file.isEmpty()) {
        archive.cut(file, database.reader().withHandle(handle -> length(handle, file)));
      }
    }
  }

  private static long length(Handle handle, String file) {
    return handle
        .createQuery("SELECT length FROM archives WHERE file = :file")
        .bind("file", file)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  @Override
  public void close() throws IOException {
    try (indexer) {
      archive.close();
    }
  }
}

package selon.store;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import selon.page.Intake;
import selon.page.Snapshot;
import selon.statement.Reading;

/** Reads the articles of a case anew from what the archive has of them. */
public final class Rereading {

  private static final int BATCH = 48;

  /**
   * What came of it.
   *
   * @param read how many articles
   * @param changed how many of them have another reading now
   * @param failed how many could not be read and keep the reading that they have
   */
  public record Result(int read, int changed, int failed) {}

  /** An article with the first capture of it. */
  private record Kept(long article, String id, long capture, String hash, Place place) {}

  private final Keeper keeper;
  private final PageReaders readers;
  private final Clock clock;
  private int read;
  private int changed;
  private int failed;

  Rereading(Keeper keeper, PageReaders readers, Clock clock) {
    this.keeper = keeper;
    this.readers = readers;
    this.clock = clock;
  }

  Result run(Consumer<LedgerEntry> told, IntConsumer at) throws IOException {
    keeper.database().writer().useTransaction(KeptWords::clear);
    long last = 0;
    for (List<Kept> batch = after(last); !batch.isEmpty(); batch = after(last)) {
      last = batch.get(batch.size() - 1).capture();
      batch(batch, told);
      at.accept(read + failed);
    }
    return new Result(read, changed, failed);
  }

  private List<Kept> after(long capture) {
    return keeper
        .database()
        .reader()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT article, id, capture, hash, file, position, size, record"
                            + " FROM captures AS c JOIN articles USING (article)"
                            + " WHERE capture > :last AND capture ="
                            + " (SELECT min(capture) FROM captures WHERE article = c.article)"
                            + " ORDER BY capture LIMIT :most")
                    .bind("last", capture)
                    .bind("most", BATCH)
                    .map(
                        (row, context) ->
                            new Kept(
                                row.getLong("article"),
                                Letters.unescape(row.getString("id")),
                                row.getLong("capture"),
                                row.getString("hash"),
                                new Place(
                                    row.getString("file"),
                                    row.getLong("position"),
                                    row.getLong("size"),
                                    row.getString("record"))))
                    .list());
  }

  private void batch(List<Kept> batch, Consumer<LedgerEntry> told) throws IOException {
    List<@Nullable Future<PageReading>> readings = new ArrayList<>();
    for (Kept kept : batch) {
      readings.add(begin(kept, told));
    }
    List<Kept> differing = new ArrayList<>();
    List<Reading> written = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      Future<PageReading> future = readings.get(i);
      if (future == null) {
        continue;
      }
      PageReading result = PageReaders.await(future);
      if (result.reading() == null) {
        fail(batch.get(i), result.problem(), told);
        continue;
      }
      read++;
      Reading reading = Identity.under(batch.get(i).id(), result.reading());
      if (!Arrays.equals(Packed.pack(reading), packed(batch.get(i)))) {
        differing.add(batch.get(i));
        written.add(reading);
      }
    }
    if (!written.isEmpty()) {
      changed += written.size();
      long generation =
          keeper.database().writer().inTransaction(handle -> update(handle, differing, written));
      keeper.indexer().put(written);
      keeper.indexer().commit(generation);
    }
  }

  private @Nullable Future<PageReading> begin(Kept kept, Consumer<LedgerEntry> told) {
    try {
      Snapshot capture = keeper.archive().read(kept.place());
      Intake intake = capture.read();
      if (intake instanceof Intake.Taken taken) {
        return readers.read(taken.page());
      }
      fail(kept, ((Intake.Refused) intake).problem(), told);
    } catch (IOException e) {
      fail(kept, "cannot be read from the archive: " + e.getMessage(), told);
    }
    return null;
  }

  private byte[] packed(Kept kept) {
    return keeper
        .database()
        .reader()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT reading FROM articles WHERE article = :article")
                    .bind("article", kept.article())
                    .mapTo(byte[].class)
                    .one());
  }

  private static long update(Handle handle, List<Kept> articles, List<Reading> readings) {
    long generation = Counters.next(handle, Counters.ARTICLES);
    for (int i = 0; i < readings.size(); i++) {
      ArticleRows.update(handle, articles.get(i).article(), readings.get(i), generation);
    }
    return generation;
  }

  private void fail(Kept kept, String problem, Consumer<LedgerEntry> told) {
    failed++;
    told.accept(
        new LedgerEntry(
            kept.id(), kept.hash(), Outcome.FAILED, problem, kept.id(), clock.instant()));
  }
}

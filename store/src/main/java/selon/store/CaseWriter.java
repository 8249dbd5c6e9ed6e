package selon.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import selon.page.Intake;
import selon.page.Page;
import selon.page.Pages;
import selon.page.Snapshot;
import selon.statement.Reading;

/**
 * A case open for writing, which one process at a time may have. What comes is read, written to the
 * archive, then to the database; only then it is acknowledged, in the order in which it came. What
 * is acknowledged outlives a killed process and the loss of power; what is not is asked for again.
 *
 * <p>Holds the inputs of two batches: one is written down while the next is read. Not safe for
 * threads.
 */
public final class CaseWriter implements AutoCloseable {

  /** A batch holds so many inputs, or so many bytes, or as much as came in so long. */
  private static final int INPUTS = 48;

  private static final long BYTES = 4 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CaseFolder folder;
  private final CaseLock lock;
  private final Case opened;
  private final Keeper keeper;
  private final PageReaders readers;
  private final Clock clock;
  private final Consumer<LedgerEntry> acknowledged;

  private List<Item> earlier = new ArrayList<>();
  private List<Item> batch = new ArrayList<>();
  private long bytes;
  private Instant last;

  private CaseWriter(
      CaseFolder folder,
      CaseLock lock,
      Case opened,
      Keeper keeper,
      PageReaders readers,
      Setup setup) {
    this.folder = folder;
    this.lock = lock;
    this.opened = opened;
    this.keeper = keeper;
    this.readers = readers;
    this.clock = setup.clock();
    this.acknowledged = setup.acknowledged();
    this.last = clock.instant();
  }

  /**
   * What a writer works with.
   *
   * @param reader of pages, safe for threads
   * @param indexing how the index is opened
   * @param acknowledged hears of each input once it is safe
   * @param threads that read
   */
  public record Setup(
      Function<Page, Reading> reader,
      Indexing indexing,
      Consumer<LedgerEntry> acknowledged,
      int threads,
      Clock clock) {

    /** A usual one: no index, nobody to hear, as many threads as the machine has. */
    public static Setup of(Function<Page, Reading> reader) {
      return new Setup(
          reader,
          Indexing.NONE,
          entry -> {},
          Runtime.getRuntime().availableProcessors(),
          Clock.systemUTC());
    }

    /** The same with an index. */
    public Setup with(Indexing index) {
      return new Setup(reader, index, acknowledged, threads, clock);
    }

    /** The same with somebody to hear. */
    public Setup telling(Consumer<LedgerEntry> listener) {
      return new Setup(reader, indexing, listener, threads, clock);
    }
  }

  /**
   * Opens a case; makes it if it is not there. What a killed process left half done is put in
   * order: a torn end of the archive is cut, whole captures that the database does not know are
   * taken in, and the index catches up.
   *
   * @throws CaseException if another process writes to it, or it cannot be used
   */
  public static CaseWriter open(Path folder, Setup setup) throws IOException {
    CaseFolder parts = new CaseFolder(folder);
    parts.make();
    CaseLock lock = CaseLock.take(parts.lock(), "process " + ProcessHandle.current().pid());
    List<AutoCloseable> open = new ArrayList<>(List.of(lock));
    try {
      Database database = Database.open(parts.database());
      open.add(database);
      Case opened = Case.of(parts, database, setup.clock());
      Archive archive = new Archive(parts.archive());
      Indexer indexer = setup.indexing().open(parts.index());
      open.add(indexer);
      indexer.follow(opened);
      Keeper keeper = new Keeper(database, archive, indexer, setup.clock());
      PageReaders readers = new PageReaders(setup.reader(), setup.threads());
      open.add(readers);
      CaseWriter writer = new CaseWriter(parts, lock, opened, keeper, readers, setup);
      new Recovery(database, archive).run(writer::adopt);
      writer.flush();
      return writer;
    } catch (IOException | RuntimeException e) {
      for (int i = open.size() - 1; i >= 0; i--) {
        try {
          open.get(i).close();
        } catch (Exception closing) {
          e.addSuppressed(closing);
        }
      }
      Optional<CaseException> behind = CaseException.behind(folder, e);
      if (behind.isPresent()) {
        throw behind.get();
      }
      throw e;
    }
  }

  /** The case, for reading beside the writing. */
  public Case reading() {
    return opened;
  }

  /**
   * Whether all that a file holds is in the case, by its bytes and not by its name; then the ledger
   * has it and there is nothing to do. Reads the file once and makes nothing of it.
   *
   * @return how many records it holds; empty if it must be taken
   */
  public Optional<Integer> knows(String name, String hash) throws CaseException {
    return guarded(() -> keeper.knows(name, hash));
  }

  /** The hash of a file, for {@link #knows} and {@link #end}. */
  public static String hash(Path file) throws IOException {
    return Hash.of(file);
  }

  /** Takes what came; it is safe once it is acknowledged, at the latest after {@link #flush}. */
  public void take(Intake intake) throws CaseException {
    if (intake instanceof Intake.Refused refused) {
      long came = refused.came().stream().mapToLong(each -> each.bytes().length).sum();
      add(new Item.Refused(refused.name(), "", refused.problem(), refused.came()), came);
      return;
    }
    Intake.Taken taken = (Intake.Taken) intake;
    Snapshot capture = taken.snapshot();
    String hash = Hash.of(capture.bytes());
    boolean known = guarded(() -> keeper.has(hash));
    add(
        new Item.Came(capture, hash, known ? null : readers.read(taken.page()), null),
        capture.bytes().length);
  }

  /**
   * Notes that something is none of what is read, and was left alone; it is told in one line of the
   * ledger, however often it is met.
   *
   * @param reason what it is, in words
   * @param number of how many records in the input this is so; 1 for the input itself
   */
  public void skip(String name, String reason, int number) throws CaseException {
    add(new Item.Skipped(name, reason, number), 0);
  }

  /** Notes what an input held that is no page; once all of its pages were taken. */
  public void skip(String name, Pages pages) throws CaseException {
    for (Map.Entry<String, Integer> kind : pages.passedOver().entrySet()) {
      skip(name, kind.getKey(), kind.getValue());
    }
  }

  /** A file begins: what is taken from here on is in it. */
  public void begin() throws CaseException {
    add(new Item.Began(), 0);
  }

  /**
   * All of the file that began was taken; unless some of it could not be, it need not be looked
   * into again.
   *
   * @param hash of its bytes
   */
  public void end(String name, String hash) throws CaseException {
    add(new Item.Ended(name, hash), 0);
  }

  /** Takes what the archive has and the database does not know. */
  private void adopt(Item.Came stray) throws CaseException {
    Intake intake = stray.capture().read();
    if (intake instanceof Intake.Taken taken) {
      add(
          new Item.Came(stray.capture(), stray.hash(), readers.read(taken.page()), stray.place()),
          stray.capture().bytes().length);
    } else {
      String problem = ((Intake.Refused) intake).problem();
      add(new Item.Refused(intake.name(), stray.hash(), problem, List.of()), 0);
    }
  }

  private void add(Item item, long size) throws CaseException {
    batch.add(item);
    bytes += size;
    if (batch.size() >= INPUTS || bytes >= BYTES) {
      turn();
    } else if (Duration.between(last, clock.instant()).compareTo(PATIENCE) > 0) {
      flush();
    }
  }

  /** Writes everything down that was taken. */
  public void flush() throws CaseException {
    turn();
    turn();
  }

  /** Writes the earlier batch down while the newer one is being read. */
  private void turn() throws CaseException {
    List<Item> done = earlier;
    earlier = batch;
    batch = new ArrayList<>();
    bytes = 0;
    if (!done.isEmpty()) {
      guarded(() -> keeper.keep(done)).forEach(acknowledged);
    }
    last = clock.instant();
  }

  /**
   * Reads all articles anew from the archive; they keep their ids, and people's decisions stay.
   *
   * @param at hears how many are done, after each batch
   */
  public Rereading.Result reread(IntConsumer at) throws CaseException {
    flush();
    return guarded(() -> new Rereading(keeper, readers, clock).run(acknowledged, at));
  }

  /**
   * Deletes articles and all that concerns them: their captures in the archive, what was found in
   * them, decisions about them, what the ledger tells of them. That they were deleted stays in the
   * ledger, with the hash of what came, so that it is not taken in again unawares.
   *
   * @param ids of articles of the case
   * @param reason in words
   */
  public void purge(List<String> ids, String reason) throws CaseException {
    flush();
    guarded(() -> new Purge(keeper, clock).run(ids, reason)).forEach(acknowledged);
  }

  /**
   * Lets what was purged be added again: the ledger goes on to say that it was purged, and says
   * when this was lifted, but not by which content it would be known.
   *
   * @param ids of articles that were purged
   * @return those of them that were
   */
  public List<String> lift(List<String> ids) throws CaseException {
    flush();
    return guarded(() -> keeper.lift(ids));
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  /** What the disk or the database does wrong is told as what it means for the case. */
  private <T> T guarded(Work<T> work) throws CaseException {
    try {
      return work.run();
    } catch (IOException | RuntimeException e) {
      earlier.clear();
      batch.clear();
      Optional<CaseException> behind = CaseException.behind(folder.path(), e);
      if (behind.isPresent()) {
        throw behind.get();
      }
      if (e instanceof IOException) {
        throw new CaseException(
            CaseException.Reason.UNWRITABLE,
            "cannot write to " + folder.path() + ": " + e.getMessage() + "; make room and go on",
            e);
      }
      throw (RuntimeException) e;
    }
  }

  /** Writes down what was taken, unless something failed, and lets others write. */
  @Override
  public void close() throws IOException {
    try (lock;
        opened;
        keeper;
        readers) {
      flush();
    }
  }
}

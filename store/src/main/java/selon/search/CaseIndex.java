package selon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import selon.statement.Reading;
import selon.store.Indexer;
import selon.store.Indexing;

/**
 * The index of a collection while it is written; {@link CaseSearch} reads what was committed last,
 * also while this one goes on. One writer at a time. What was not committed is lost when it is
 * closed, so that index and collection can be told apart by their generation.
 *
 * <p>Safe for threads. Memory does not grow with the collection.
 */
public final class CaseIndex implements Indexer {

  /** Of what the fields mean; an index of another one is made anew. */
  static final String VERSION = "2";

  static final String VERSION_KEY = "selon.version";
  static final String GENERATION_KEY = "selon.generation";

  private static final double BUFFER_MB = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private final WordForms forms;
  private boolean removed;

  private CaseIndex(Directory directory, IndexWriter writer, WordForms forms) {
    this.directory = directory;
    this.writer = writer;
    this.forms = forms;
  }

  /**
   * Opens the index in the folder; makes an empty one if there is none.
   *
   * @throws UnusableIndex if there is one that cannot be used
   * @throws LockObtainFailedException if another one writes to it
   */
  public static CaseIndex open(Path folder) throws IOException {
    quieten();
    Directory directory = FSDirectory.open(folder);
    try {
      if (DirectoryReader.indexExists(directory)) {
        try (DirectoryReader reader = StoredIndex.reader(directory)) {
          StoredIndex.check(reader);
        }
      }
      return of(directory, OpenMode.CREATE_OR_APPEND);
    } catch (LockObtainFailedException | UnusableIndex e) {
      directory.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw new UnusableIndex("the index cannot be opened", e);
    }
  }

  /**
   * Opens an empty index in the folder, in the place of any other. Who reads the old one goes on
   * with it.
   *
   * @throws LockObtainFailedException if another one writes to it
   */
  public static CaseIndex recreate(Path folder) throws IOException {
    quieten();
    Directory directory = FSDirectory.open(folder);
    try {
      // what is damaged cannot even be replaced, so its files go first
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
      return of(directory, OpenMode.CREATE);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** For who writes to a case: opens the index, and one that cannot be used is made anew. */
  public static Indexing following() {
    return folder -> {
      try {
        return open(folder);
      } catch (UnusableIndex e) {
        return recreate(folder);
      }
    };
  }

  private static CaseIndex of(Directory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
            .setCommitOnClose(false);
    return new CaseIndex(directory, new IndexWriter(directory, config), WordForms.known());
  }

  /** Lucene has things to say about the Java that it runs on, which help nobody here. */
  static void quieten() {
    LOG.setLevel(java.util.logging.Level.OFF);
  }

  /** Held, since loggers that nobody holds forget their level. */
  private static final java.util.logging.Logger LOG =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  /** Takes these readings in; each takes the place of one of the same article. */
  @Override
  public void put(Collection<Reading> readings) throws IOException {
    for (Reading reading : readings) {
      Term article = term(reading.article().id());
      writer.updateDocuments(article, IndexedReading.of(reading, forms));
    }
  }

  /** Takes the articles with these ids out; after the commit nothing of them is on the disk. */
  @Override
  public void remove(Collection<String> articles) throws IOException {
    removed |= !articles.isEmpty();
    for (String article : articles) {
      writer.deleteDocuments(term(article));
    }
  }

  private static Term term(String article) {
    return new Term(IndexedReading.ARTICLE, IndexedReading.cut(article));
  }

  /**
   * Lets readers see what was done.
   *
   * @param generation tells the state of the collection that the index has now
   */
  @Override
  public void commit(long generation) throws IOException {
    Map<String, String> data = new TreeMap<>();
    data.put(VERSION_KEY, VERSION);
    data.put(GENERATION_KEY, Long.toString(generation));
    writer.setLiveCommitData(data.entrySet());
    if (removed) {
      writer.forceMergeDeletes();
    }
    writer.commit();
    removed = false;
  }

  /** That of the last commit; 0 if there was none. */
  @Override
  public long generation() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(GENERATION_KEY)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    return 0;
  }

  /** Leaves the state of the last commit. */
  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}

package selon.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index in its folder, as it was at the last commit when this was opened. */
final class StoredIndex implements AutoCloseable {

  private final Directory directory;
  private final DirectoryReader reader;

  private StoredIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * @throws UnusableIndex if there is none, or none that can be used
   */
  static StoredIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = reader(directory);
      check(reader);
      return new StoredIndex(directory, reader);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Opens an index of any version.
   *
   * @throws UnusableIndex if there is none, or a damaged one
   */
  static DirectoryReader reader(Directory directory) throws UnusableIndex {
    try {
      return DirectoryReader.open(directory);
    } catch (IndexNotFoundException | NoSuchFileException e) {
      throw new UnusableIndex("there is no index yet");
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndex("the index is damaged", e);
    }
  }

  /**
   * Closes it if it is of another version.
   *
   * @throws UnusableIndex if it is
   */
  static void check(DirectoryReader reader) throws UnusableIndex {
    String version;
    try {
      version = data(reader).get(CaseIndex.VERSION_KEY);
    } catch (IOException e) {
      throw new UnusableIndex("the index is damaged", e);
    }
    if (!CaseIndex.VERSION.equals(version)) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UnusableIndex("the index is damaged", e);
      }
      throw new UnusableIndex("the index is of another version of Selon");
    }
  }

  private static Map<String, String> data(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData();
  }

  DirectoryReader reader() {
    return reader;
  }

  /** The state of the collection that this index tells, as {@link CaseIndex#commit} had it. */
  long generation() throws IOException {
    return Long.parseLong(data(reader).getOrDefault(CaseIndex.GENERATION_KEY, "0"));
  }

  /** How many articles there are. */
  int articles() throws IOException {
    return new IndexSearcher(reader).count(new TermQuery(new Term(IndexedReading.TYPE, "article")));
  }

  /** How many documents there are of an article: itself and its statements. */
  int documents(String article) throws IOException {
    Term term = new Term(IndexedReading.ARTICLE, IndexedReading.cut(article));
    return new IndexSearcher(reader).count(new TermQuery(term));
  }

  /**
   * Reads all of the index and compares it with its checksums.
   *
   * @throws UnusableIndex if it is damaged
   */
  void verify() throws UnusableIndex {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        LeafReader part = leaf.reader();
        part.checkIntegrity();
      }
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndex("the index is damaged", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}

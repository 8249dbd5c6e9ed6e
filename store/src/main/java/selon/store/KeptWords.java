package selon.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import selon.article.Article;
import selon.sentence.Words;
import selon.statement.Reading;

/**
 * The words of a case's articles, read once: of what tracing wants of an article they take longest,
 * and depend on nothing but it. They stand in the case and go with the article. What another build
 * of the program left, or of another text, is read anew.
 *
 * <p>Safe for threads; holds the words of some articles until they are {@linkplain #flush()
 * written}.
 */
public final class KeptWords {

  private static final int BATCH = 64;

  /** Words that are to be written. */
  private record Fresh(String print, Words words) {}

  private final Database database;
  private final Function<Reading, Words> reader;
  private final List<Fresh> fresh = new ArrayList<>();

  /**
   * @param reader of those that are not kept
   */
  KeptWords(Database database, Function<Reading, Words> reader) {
    this.database = database;
    this.reader = reader;
  }

  /** The words of the reading's article. */
  public Words of(Reading reading) {
    Article article = reading.article();
    Optional<String> print = print(article);
    if (print.isEmpty()) {
      return reader.apply(reading);
    }
    Optional<Words> kept =
        kept(database.reader(), article.id(), print.get()).flatMap(packed -> read(article, packed));
    if (kept.isPresent()) {
      return kept.get();
    }
    Words words = reader.apply(reading);
    keep(new Fresh(print.get(), words));
    return words;
  }

  private static Optional<byte[]> kept(Jdbi database, String article, String print) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT words.words FROM words JOIN articles USING (article)"
                        + " WHERE key = :key AND print = :print")
                .bind("key", Letters.key(article))
                .bind("print", print)
                .mapTo(byte[].class)
                .findOne());
  }

  /** Nothing if the disk has changed them. */
  private static Optional<Words> read(Article article, byte[] kept) {
    try {
      return Optional.of(PackedWords.read(article, kept));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private synchronized void keep(Fresh words) {
    fresh.add(words);
    if (fresh.size() >= BATCH) {
      flush();
    }
  }

  /** Writes down what was read anew. */
  public synchronized void flush() {
    if (!fresh.isEmpty()) {
      database.writer().useTransaction(handle -> fresh.forEach(words -> insert(handle, words)));
      fresh.clear();
    }
  }

  /** Nothing is written of an article that is gone, or of another text, by now. */
  private static void insert(Handle handle, Fresh fresh) {
    Article article = fresh.words().article();
    handle.execute(
        "INSERT OR REPLACE INTO words SELECT article, ?, ? FROM articles"
            + " WHERE key = ? AND words = ?",
        fresh.print(),
        PackedWords.pack(fresh.words()),
        Letters.key(article.id()),
        Hash.of(article.text()));
  }

  /** Tells what words are of: the text and what of it is read, in which language, by what. */
  private static Optional<String> print(Article article) {
    return Program.mark()
        .map(
            mark ->
                Hash.of(
                    String.join(
                        "\n",
                        mark,
                        article.language().tag(),
                        article.body().toString(),
                        article.text())));
  }

  /** Forgets all; they are read anew when next asked for. */
  static void clear(Handle handle) {
    handle.execute("DELETE FROM words");
  }

  /** Whether the words that are kept of an article, if any are, lie in its text. */
  static boolean fit(Jdbi database, Article article) {
    return print(article)
        .flatMap(print -> kept(database, article.id(), print))
        .map(kept -> read(article, kept).isPresent())
        .orElse(true);
  }
}

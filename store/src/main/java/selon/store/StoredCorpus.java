package selon.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import selon.corpus.Corpus;
import selon.sentence.Words;
import selon.statement.Reading;

/**
 * The readings of a case, made from the database when they are asked for. Safe for threads; holds
 * one reading at a time. A stream that runs while others write shows each article as it is at the
 * time that it comes to it.
 */
public final class StoredCorpus implements Corpus {

  private static final int CHUNK = 512;
  private static final byte[] FIRST = {};

  private final Database files;
  private final Jdbi database;
  private final UnaryOperator<Reading> view;

  /**
   * @param view what is done to each reading before it is given out
   */
  StoredCorpus(Database files, UnaryOperator<Reading> view) {
    this.files = files;
    this.database = files.reader();
    this.view = view;
  }

  @Override
  public Stream<Reading> stream() {
    return since(-1);
  }

  /** The readings that were written after that generation, in the order of their ids. */
  public Stream<Reading> since(long generation) {
    return StreamSupport.stream(
        () ->
            Spliterators.spliteratorUnknownSize(
                new Walk(generation), Spliterator.ORDERED | Spliterator.NONNULL),
        Spliterator.ORDERED | Spliterator.NONNULL,
        false);
  }

  /** A number that grows whenever articles come, change or go. */
  public long generation() {
    return Counters.articles(database);
  }

  /** The ids of the articles that went after that generation and did not come back. */
  public List<String> removedSince(long generation) {
    return database.withHandle(
        handle ->
            handle
                .createQuery("SELECT id FROM removed WHERE generation > :generation")
                .bind("generation", generation)
                .mapTo(String.class)
                .map(Letters::unescape)
                .list());
  }

  /**
   * The words of the articles, which are kept in the case.
   *
   * @param reader of those that are not kept
   */
  public KeptWords words(Function<Reading, Words> reader) {
    return new KeptWords(files, reader);
  }

  @Override
  public Optional<Reading> reading(String id) {
    return database
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT reading FROM articles WHERE key = :key")
                    .bind("key", Letters.key(id))
                    .mapTo(byte[].class)
                    .findOne())
        .map(Packed::reading)
        .map(view);
  }

  @Override
  public int size() {
    return database.withHandle(
        handle -> handle.createQuery("SELECT count(*) FROM articles").mapTo(Integer.class).one());
  }

  /** Looks up ids some at a time and readings one at a time. */
  private final class Walk implements Iterator<Reading> {

    private final long generation;
    private final Queue<byte[]> keys = new ArrayDeque<>();
    private byte[] last = FIRST;
    private boolean ended;
    private @Nullable Reading next;

    Walk(long generation) {
      this.generation = generation;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !(ended && keys.isEmpty())) {
        if (keys.isEmpty()) {
          refill();
        } else {
          // it may have been purged since
          next = reading(Letters.ofKey(keys.remove())).orElse(null);
        }
      }
      return next != null;
    }

    @Override
    public Reading next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Reading reading = next;
      next = null;
      return reading;
    }

    private void refill() {
      keys.addAll(
          database.withHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT key FROM articles WHERE key > :last AND generation > :generation"
                              + " ORDER BY key LIMIT :most")
                      .bind("last", last)
                      .bind("generation", generation)
                      .bind("most", CHUNK)
                      .mapTo(byte[].class)
                      .list()));
      ended = keys.size() < CHUNK;
      for (byte[] key : keys) {
        last = key;
      }
    }
  }
}

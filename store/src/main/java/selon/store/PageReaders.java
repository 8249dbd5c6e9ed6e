package selon.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import selon.page.Page;
import selon.statement.Reading;

/** Reads pages on threads of its own. */
final class PageReaders implements AutoCloseable {

  private final Function<Page, Reading> reader;
  private final ExecutorService threads;

  /**
   * @param reader safe for threads
   */
  PageReaders(Function<Page, Reading> reader, int threads) {
    this.reader = reader;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to read a page. */
  Future<PageReading> read(Page page) {
    return threads.submit(() -> now(page));
  }

  /** An error in the reading of one page is that page's only. */
  private PageReading now(Page page) {
    try {
      return new PageReading(reader.apply(page), "");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return PageReading.failed(e);
    }
  }

  /** Waits for a reading. */
  static PageReading await(Future<PageReading> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reading that fails is a value", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

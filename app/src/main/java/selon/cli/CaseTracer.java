package selon.cli;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.sentence.WordReaders;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.store.KeptWords;
import selon.store.StoredCorpus;
import selon.trace.Cascade;
import selon.trace.Trace;
import selon.trace.Tracer;

/**
 * Traces a case as it grows. What came since the last time is looked at, and the claims that it
 * touches; all else is as it was. Other decisions, articles that went, another process, or no
 * memory left to hold the last trace in, and all is traced anew, but for the words of articles,
 * which the case keeps; the claims are the same either way.
 *
 * <p>Not for several cases. Safe for threads, one at a time.
 */
final class CaseTracer implements BiFunction<Corpus, List<Decision>, List<Cascade>> {

  /** A trace of a case as it was at a generation. */
  private record Traced(Trace trace, long generation, List<Decision> decisions) {}

  private final Function<Reading, Words> words;
  private SoftReference<@Nullable Traced> last = new SoftReference<>(null);
  private @Nullable KeptWords kept;

  CaseTracer() {
    WordReaders readers = new WordReaders();
    this.words = reading -> readers.read(reading.article());
  }

  /**
   * @param words of a reading's article
   */
  CaseTracer(Function<Reading, Words> words) {
    this.words = words;
  }

  @Override
  public synchronized List<Cascade> apply(Corpus corpus, List<Decision> decisions) {
    Traced before = last.get();
    kept = corpus instanceof StoredCorpus stored ? stored.words(words) : null;
    Traced now =
        before != null && corpus instanceof StoredCorpus stored && grew(before, stored, decisions)
            ? grow(before, stored)
            : anew(corpus, decisions);
    if (kept != null) {
      kept.flush();
    }
    last = new SoftReference<>(now);
    return now.trace().cascades();
  }

  /** Those that the case keeps, if it is one; asked for while it is traced only. */
  private Words words(Reading reading) {
    return kept == null ? words.apply(reading) : kept.of(reading);
  }

  private Traced anew(Corpus corpus, List<Decision> decisions) {
    // what comes meanwhile is looked at twice rather than never
    long generation = corpus instanceof StoredCorpus stored ? stored.generation() : 0;
    Trace trace = new Tracer(this::words).start().deciding(decisions).with(corpus.readings());
    return new Traced(trace, generation, decisions);
  }

  /** Whether articles came, or nothing did; what a version that went leaves counts anew. */
  private static boolean grew(Traced before, StoredCorpus now, List<Decision> decisions) {
    return before.decisions().equals(decisions) && now.removedSince(before.generation()).isEmpty();
  }

  private static Traced grow(Traced before, StoredCorpus corpus) {
    long generation = corpus.generation();
    List<Reading> came = corpus.since(before.generation()).toList();
    Trace trace = came.isEmpty() ? before.trace() : before.trace().with(came);
    return new Traced(trace, generation, before.decisions());
  }
}

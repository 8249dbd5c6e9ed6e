package selon.cli;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * Traces a collection as it grows, a case or one in memory. What came since the last time is looked
 * at, and the claims that it touches; all else is as it was. Other decisions, articles that went,
 * another process, or no memory left to hold the last trace in, and all is traced anew, but for the
 * words of articles, which a case keeps; the claims are the same either way.
 *
 * <p>Not for several collections. Safe for threads, one at a time.
 */
final class CaseTracer implements BiFunction<Corpus, List<Decision>, List<Cascade>> {

  /** A trace of a collection as it was; of a case, at a generation. */
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
    // asked first: what comes meanwhile is looked at twice, what goes is missed the next time
    long generation = generation(corpus);
    Traced before = last.get();
    kept = corpus instanceof StoredCorpus stored ? stored.words(words) : null;
    Traced now =
        before != null && grew(before, corpus, decisions)
            ? grow(before, corpus, generation)
            : anew(corpus, decisions, generation);
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

  private Traced anew(Corpus corpus, List<Decision> decisions, long generation) {
    Trace trace = new Tracer(this::words).start().deciding(decisions).with(corpus.readings());
    return new Traced(trace, generation, decisions);
  }

  /** Whether articles came, or nothing did; what a version that went leaves counts anew. */
  private static boolean grew(Traced before, Corpus now, List<Decision> decisions) {
    return before.decisions().equals(decisions)
        && (now instanceof StoredCorpus stored
            ? stored.removedSince(before.generation()).isEmpty()
            : before.trace().articles().stream().allMatch(id -> now.reading(id).isPresent()));
  }

  private static Traced grow(Traced before, Corpus corpus, long generation) {
    Stream<Reading> since =
        corpus instanceof StoredCorpus stored
            ? stored.since(before.generation())
            : corpus.stream().filter(reading -> !before.trace().has(reading));
    List<Reading> came = since.toList();
    Trace trace = came.isEmpty() ? before.trace() : before.trace().with(came);
    return new Traced(trace, generation, before.decisions());
  }

  private static long generation(Corpus corpus) {
    return corpus instanceof StoredCorpus stored ? stored.generation() : 0;
  }
}

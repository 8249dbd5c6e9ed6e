package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.claim.TellingReader;
import selon.corpus.Decision;
import selon.corpus.Identities;
import selon.sentence.Words;
import selon.statement.Reading;

/**
 * A collection as traced so far: kept in memory, it takes in further articles at less cost than
 * tracing all anew. Its cascades are the same as if all articles had come at once, in any order.
 *
 * <p>Immutable and safe for threads. A new article's words are read once; wordings are compared and
 * claims are followed anew where an article has a new neighbor. What is left of the cost is that of
 * going through what is known, in proportion to the collection.
 */
public final class Trace {

  private final Tracer tracer;
  private final Function<Reading, Words> words;
  private final SortedMap<String, Reading> readings;
  private final SortedMap<String, Dossier> dossiers;
  private final List<Decision> decisions;
  private final Dossiers made;
  private final Memory memory;
  private final List<Cascade> cascades;

  private Trace(
      Tracer tracer,
      Function<Reading, Words> words,
      SortedMap<String, Reading> readings,
      SortedMap<String, Dossier> dossiers,
      List<Decision> decisions,
      @Nullable Dossiers last,
      Memory before) {
    this.tracer = tracer;
    this.words = words;
    this.readings = readings;
    this.dossiers = dossiers;
    this.decisions = decisions;
    List<Dossier> all = new ArrayList<>(dossiers.values());
    this.made = last == null ? Dossiers.growing(all) : last.grown(all);
    Memory.Builder remembered = before.next();
    this.cascades = List.copyOf(tracer.trace(made, new Links(decisions), before, remembered));
    this.memory = remembered.build();
  }

  /** A collection of nothing. */
  static Trace empty(Tracer tracer, Function<Reading, Words> words) {
    return new Trace(tracer, words, new TreeMap<>(), new TreeMap<>(), List.of(), null, Memory.NONE);
  }

  /** This collection and these readings, which take the place of those with the same ids. */
  public Trace with(Collection<Reading> added) {
    SortedMap<String, Reading> all = new TreeMap<>(readings);
    for (Reading reading : added) {
      all.put(reading.article().id(), reading);
    }
    return new Trace(tracer, words, all, dossiers(all, decisions), decisions, made, memory);
  }

  /** This collection without the articles of these ids. */
  public Trace without(Collection<String> articles) {
    SortedMap<String, Reading> rest = new TreeMap<>(readings);
    rest.keySet().removeAll(articles);
    return new Trace(tracer, words, rest, dossiers(rest, decisions), decisions, made, memory);
  }

  /**
   * The same collection where these decisions hold, and no others: a link that was rejected is no
   * derivation, one that was accepted is one, and sources are known by the names they were given.
   * Decisions about statements and dates are for the readings to follow.
   */
  public Trace deciding(List<? extends Decision> all) {
    List<Decision> held = List.copyOf(all);
    return new Trace(tracer, words, readings, dossiers(readings, held), held, made, Memory.NONE);
  }

  /** The claims that at least two articles tell, those told by most first. */
  public List<Cascade> cascades() {
    return cascades;
  }

  /** Whether the reading is traced, just as it is. */
  public boolean has(Reading reading) {
    return reading.equals(readings.get(reading.article().id()));
  }

  /** The ids of the articles. */
  public Set<String> articles() {
    return Collections.unmodifiableSet(readings.keySet());
  }

  /** How many articles there are. */
  public int size() {
    return readings.size();
  }

  /** The dossiers of readings, of which those that are as before are not made anew. */
  private SortedMap<String, Dossier> dossiers(SortedMap<String, Reading> all, List<Decision> held) {
    Identities identities = Identities.of(held);
    TellingReader reader = new TellingReader();
    SortedMap<String, Dossier> made = new TreeMap<>();
    all.forEach(
        (id, original) -> {
          Reading reading = identities.apply(original);
          Dossier known = dossiers.get(id);
          Dossier dossier =
              known != null && known.reading().equals(reading)
                  ? known
                  : DossierReader.read(0, reading, words.apply(reading), reader);
          dossier.print(); // its copies know it too
          made.put(id, dossier);
        });
    return made;
  }
}

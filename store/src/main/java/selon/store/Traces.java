package selon.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.text.Span;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Synopsis;

/**
 * The claims that the articles of a case tell, with their cascades, as they were last traced: with
 * what people decided about statements, dates, sources and links. Safe for threads and across
 * processes.
 */
public final class Traces {

  private static final String ARTICLES = "traced articles";
  private static final String DECISIONS = "traced decisions";
  private static final int REMEMBERED = 256;

  private final Case of;
  private final Database database;

  Traces(Case of, Database database) {
    this.of = of;
    this.database = database;
  }

  /** Whether nothing changed since the case was last traced. */
  public boolean current() {
    return database
        .reader()
        .withHandle(
            handle ->
                Counters.value(handle, ARTICLES) == Counters.value(handle, Counters.ARTICLES)
                    && Counters.value(handle, DECISIONS)
                        == Counters.value(handle, Counters.DECISIONS));
  }

  /**
   * Traces the case anew if something changed; whether it did. Holds all readings while it does.
   *
   * @param tracer makes the cascades of a collection where these decisions hold, those told by most
   *     first
   */
  public boolean update(BiFunction<Corpus, List<Decision>, List<Cascade>> tracer) {
    if (current()) {
      return false;
    }
    boolean kept = false;
    while (!kept) {
      kept = keep(tracer);
    }
    return true;
  }

  /** Traces and keeps what was found, unless something that it may quote was purged meanwhile. */
  private boolean keep(BiFunction<Corpus, List<Decision>, List<Cascade>> tracer) {
    long articles = Counters.articles(database.reader());
    long decisions = Counters.decisions(database.reader());
    List<Cascade> cascades = tracer.apply(of.known(), of.decisions().inForce());
    return database
        .writer()
        .inTransaction(
            handle -> {
              if (Counters.value(handle, Counters.PURGED) > articles) {
                return false;
              }
              clear(handle);
              for (int place = 0; place < cascades.size(); place++) {
                insert(handle, place, cascades.get(place));
              }
              Counters.set(handle, ARTICLES, articles);
              Counters.set(handle, DECISIONS, decisions);
              return true;
            });
  }

  /** Forgets all; they are traced anew when next asked for. */
  static void clear(Handle handle) {
    handle.execute("DELETE FROM appearances");
    handle.execute("DELETE FROM cascades");
    Counters.set(handle, ARTICLES, -1);
  }

  private static void insert(Handle handle, int place, Cascade cascade) {
    handle.execute(
        "INSERT INTO cascades VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        place,
        cascade.claim(),
        cascade.counts().publications(),
        cascade.counts().newsrooms(),
        cascade.counts().low(),
        cascade.counts().high(),
        Letters.escape(cascade.gist()),
        Packed.deflate(CascadeText.write(cascade)));
    for (int number = 0; number < cascade.appearances().size(); number++) {
      Appearance appearance = cascade.appearances().get(number);
      Span content = appearance.content().hull();
      handle.execute(
          "INSERT INTO appearances SELECT article, ?, ?, ?, ?, ? FROM articles WHERE key = ?",
          place,
          number,
          appearance.statement() == null ? null : Letters.escape(appearance.statement().id()),
          content.start(),
          content.end(),
          Letters.key(appearance.article().id()));
    }
  }

  /** All, those told by most first; each is made when it is asked for. */
  public Stream<Cascade> stream() {
    return made("SELECT place FROM cascades ORDER BY place", Map.of());
  }

  /** The one of this claim. */
  public Optional<Cascade> cascade(String claim) {
    return made("SELECT place FROM cascades WHERE claim = :claim", Map.of("claim", claim))
        .findFirst();
  }

  /**
   * The one of this claim, made of readings that the caller may have already.
   *
   * @param readings by the ids of their articles, with people's decisions
   */
  public Optional<Cascade> cascade(String claim, Function<String, Reading> readings) {
    return database
        .reader()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT cascade FROM cascades WHERE claim = :claim")
                    .bind("claim", claim)
                    .mapTo(byte[].class)
                    .findOne())
        .map(packed -> CascadeText.read(Packed.text(packed), readings));
  }

  /** All in short, those told by most first; no reading is made for them. */
  public List<Synopsis> synopses() {
    return database
        .reader()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT cascade FROM cascades ORDER BY place")
                    .mapTo(byte[].class)
                    .map(packed -> CascadeText.synopsis(Packed.text(packed)))
                    .list());
  }

  private Stream<Cascade> made(String places, Map<String, ?> of) {
    List<Integer> all =
        database
            .reader()
            .withHandle(
                handle -> handle.createQuery(places).bindMap(of).mapTo(Integer.class).list());
    Function<String, Reading> readings = remembering();
    return all.stream().flatMap(place -> at(place, readings).stream());
  }

  private Optional<Cascade> at(int place, Function<String, Reading> readings) {
    return database
        .reader()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT cascade FROM cascades WHERE place = :place")
                    .bind("place", place)
                    .mapTo(byte[].class)
                    .findOne())
        .map(packed -> CascadeText.read(Packed.text(packed), readings));
  }

  /** Claims next to each other are told by the same articles. */
  private Function<String, Reading> remembering() {
    StoredCorpus corpus = of.known();
    Map<String, Reading> known =
        new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > REMEMBERED;
          }
        };
    return id ->
        known.computeIfAbsent(
            id,
            missing ->
                corpus
                    .reading(missing)
                    .orElseThrow(
                        () -> new IllegalStateException("has no article any more: " + missing)));
  }
}

package selon.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import selon.corpus.Card;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.corpus.MemoryCorpus;
import selon.corpus.Versions;
import selon.page.Intake;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;
import selon.store.Arrivals;
import selon.store.LedgerEntry;
import selon.store.Outcome;
import selon.trace.Cascade;
import selon.trace.DecidedLinks;
import selon.trace.Synopsis;

/**
 * A desk whose collection lives as long as the program. One thread reads and traces, in the order
 * in which it was asked to; who looks meanwhile sees what is there already.
 */
public final class MemoryDesk implements Desk {

  private static final int BATCH = 50;

  private final String name;
  private final Function<Page, Reading> reader;
  private final BiFunction<Corpus, List<Decision>, List<Cascade>> tracer;
  private final Clock clock;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "desk");
            thread.setDaemon(true);
            return thread;
          });
  private final TreeMap<String, Reading> found = new TreeMap<>();
  private final TreeMap<String, Card> cards = new TreeMap<>();
  private final Arrivals arrivals = new Arrivals();
  private final MemoryFinder finder = new MemoryFinder();
  private final List<Note> notes = new ArrayList<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();
  private List<Cascade> traced = List.of();
  private Catalog tracedCatalog = Catalog.EMPTY;
  private boolean traceAsked;
  private volatile Holdings holdings =
      new Holdings(
          Catalog.EMPTY,
          id -> Optional.empty(),
          id -> Optional.empty(),
          Claims.NONE,
          finder,
          () -> Versions.NONE,
          List.of());
  private final WorkCount work = new WorkCount(Work.REST);

  /**
   * @param name what the collection is called
   * @param tracer traces it, with what people decided
   * @param clock tells when decisions are taken
   */
  public MemoryDesk(
      String name,
      Function<Page, Reading> reader,
      BiFunction<Corpus, List<Decision>, List<Cascade>> tracer,
      Clock clock) {
    this.name = name;
    this.reader = reader;
    this.tracer = tracer;
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Holdings holdings() {
    return holdings;
  }

  @Override
  public synchronized List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  public synchronized Note decide(Decision decision) {
    Note note = new Note(notes.size() + 1L, clock.instant(), decision, false);
    notes.add(note);
    publish();
    trace();
    return note;
  }

  @Override
  public boolean undo(long id) {
    return mark(id, true);
  }

  @Override
  public boolean redo(long id) {
    return mark(id, false);
  }

  private synchronized boolean mark(long id, boolean undone) {
    int at = (int) id - 1;
    if (at < 0 || at >= notes.size() || notes.get(at).undone() == undone) {
      return false;
    }
    Note note = notes.get(at);
    notes.set(at, new Note(note.id(), note.at(), note.decision(), undone));
    publish();
    trace();
    return true;
  }

  @Override
  public void ledger(Consumer<LedgerEntry> consumer) {
    List<LedgerEntry> entries;
    synchronized (this) {
      entries = List.copyOf(ledger);
    }
    entries.forEach(consumer);
  }

  @Override
  public synchronized List<LedgerEntry> last(int most) {
    return List.copyOf(ledger.subList(Math.max(0, ledger.size() - most), ledger.size()));
  }

  @Override
  public synchronized Map<Outcome, Integer> outcomes() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    ledger.forEach(entry -> counts.merge(entry.outcome(), entry.number(), Integer::sum));
    return counts;
  }

  @Override
  public synchronized void add(String input, Supplier<Pages> pages) {
    work.add(input);
    worker.execute(() -> read(input, pages));
  }

  @Override
  public synchronized void leave(List<Intake.Refused> refused, Map<String, String> skipped) {
    Instant now = clock.instant();
    for (Intake.Refused one : refused) {
      ledger.add(new LedgerEntry(one.name(), "", Outcome.REFUSED, one.problem(), 1, null, now));
    }
    skipped.forEach(
        (name, reason) ->
            ledger.add(new LedgerEntry(name, "", Outcome.SKIPPED, reason, 1, null, now)));
  }

  @Override
  public Work work() {
    return work.now();
  }

  /** What an archive holds beside pages. */
  private synchronized void passOver(String input, Map<String, Integer> passed) {
    Instant now = clock.instant();
    passed.forEach(
        (reason, number) ->
            ledger.add(new LedgerEntry(input, "", Outcome.SKIPPED, reason, number, null, now)));
  }

  private void read(String input, Supplier<Pages> opener) {
    int batch = 0;
    try (Pages pages = opener.get()) {
      while (pages.hasNext()) {
        Intake intake = pages.next();
        at(intake.name());
        take(intake);
        if (++batch % BATCH == 0) {
          publish();
        }
      }
      passOver(input, pages.passedOver());
    } catch (RuntimeException e) {
      refuse(input, "internal error: " + e);
    }
    end();
  }

  private void take(Intake intake) {
    Arrivals.Arrival arrival =
        arrivals.take(intake, () -> reader.apply(((Intake.Taken) intake).page()), clock.instant());
    synchronized (this) {
      Reading reading = arrival.reading();
      if (reading != null) {
        found.put(reading.article().id(), reading);
        cards.put(reading.article().id(), Card.of(reading));
      }
      ledger.add(arrival.entry());
    }
  }

  private synchronized void refuse(String input, String problem) {
    ledger.add(new LedgerEntry(input, "", Outcome.FAILED, problem, 1, null, clock.instant()));
  }

  private synchronized void at(String input) {
    work.read(input);
  }

  private synchronized void end() {
    work.end();
    publish();
    if (work.isAllRead()) {
      trace();
    }
  }

  private synchronized void trace() {
    if (!traceAsked) {
      traceAsked = true;
      if (work.isAllRead()) {
        work.trace();
      }
      worker.execute(this::traceNow);
    }
  }

  private void traceNow() {
    MemoryCorpus corpus;
    Catalog catalog;
    List<Decision> decisions;
    synchronized (this) {
      traceAsked = false;
      decisions = inForce();
      Decided decided = new Decided(decisions);
      corpus = MemoryCorpus.of(readings(decided));
      catalog = catalog(decided);
    }
    List<Cascade> cascades = tracer.apply(corpus, decisions);
    synchronized (this) {
      traced = cascades;
      tracedCatalog = catalog;
      publish();
      if (work.isAllRead() && !traceAsked) {
        work.rest();
      }
    }
  }

  private synchronized void publish() {
    List<Decision> inForce = inForce();
    Decided decided = new Decided(inForce);
    MemoryCorpus corpus = MemoryCorpus.of(readings(decided));
    Catalog catalog = catalog(decided);
    Map<String, Cascade> byId = new HashMap<>();
    traced.forEach(cascade -> byId.put(cascade.claim(), cascade));
    List<Synopsis> claims =
        new DecidedClaims(new DecidedLinks(inForce), tracedCatalog, catalog)
            .of(traced.stream().map(Synopsis::of).toList());
    Function<Synopsis, Optional<Cascade>> whole =
        claim ->
            Optional.ofNullable(byId.get(claim.claim()))
                .map(made -> DecidedCascade.of(made, claim, corpus::reading));
    finder.among(corpus.readings());
    holdings =
        new Holdings(
            catalog,
            corpus::reading,
            this::found,
            new Claims(claims, whole, (claim, articles) -> whole.apply(claim)),
            finder,
            () -> Versions.of(corpus.stream().map(Reading::article).toList()),
            inForce);
  }

  private synchronized Optional<Reading> found(String id) {
    return Optional.ofNullable(found.get(id));
  }

  private List<Reading> readings(Decided decided) {
    return found.values().stream().map(decided::reading).toList();
  }

  private Catalog catalog(Decided decided) {
    return Catalog.of(cards.values())
        .with(card -> decided.card(card, id -> Optional.ofNullable(found.get(id))));
  }

  private List<Decision> inForce() {
    return notes.stream().filter(note -> !note.undone()).map(Note::decision).toList();
  }

  @Override
  public void close() {
    worker.shutdownNow();
    finder.close();
    try {
      worker.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

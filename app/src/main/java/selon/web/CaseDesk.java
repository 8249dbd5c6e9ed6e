package selon.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.corpus.MemoryCorpus;
import selon.page.Intake;
import selon.page.Pages;
import selon.statement.Reading;
import selon.store.Case;
import selon.store.CaseException;
import selon.store.CaseWriter;
import selon.store.LedgerEntry;
import selon.trace.Cascade;

/**
 * A desk on a case: what it shows lasts, and so does what people decide. The readings and cascades
 * are held in memory while it is open; what other programs add or decide shows within a second.
 */
public final class CaseDesk implements Desk {

  private static final long PATIENCE = 500_000_000L;
  private static final int LEDGER = 2000;

  private final Case of;
  private final CaseWriter.Setup setup;
  private final BiFunction<Corpus, List<Decision>, List<Cascade>> tracer;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "desk");
            thread.setDaemon(true);
            return thread;
          });
  private List<Reading> found = List.of();
  private List<Cascade> traced = List.of();
  private long articles = -1;
  private long decisions = -1;
  private boolean current;
  private boolean tracing;
  private long looked;
  private int waiting;
  private int done;
  private int all;
  private final List<LedgerLine> refused = new ArrayList<>();
  private Holdings holdings = new Holdings(MemoryCorpus.empty(), List.of());
  private volatile Work work = Work.REST;

  /**
   * Opens a case.
   *
   * @param setup what articles that are added are read with
   * @throws CaseException if there is none, or it cannot be used
   */
  public CaseDesk(
      Path folder, CaseWriter.Setup setup, BiFunction<Corpus, List<Decision>, List<Cascade>> tracer)
      throws CaseException {
    this.of = Case.open(folder);
    this.setup = setup;
    this.tracer = tracer;
    look();
  }

  @Override
  public String name() {
    Path name = of.folder().toAbsolutePath().normalize().getFileName();
    return name == null ? of.folder().toString() : name.toString();
  }

  @Override
  public synchronized Holdings holdings() {
    if (System.nanoTime() - looked > PATIENCE) {
      look();
    }
    return holdings;
  }

  /** Takes up what has changed on disk. */
  private synchronized void look() {
    long articlesNow = of.generation();
    long decisionsNow = of.decisions().generation();
    boolean currentNow = of.traces().current();
    if (articlesNow != articles) {
      found = of.corpus().readings();
    }
    if (articlesNow != articles || currentNow && !current) {
      traced = of.traces().stream().toList();
    }
    boolean changed = articlesNow != articles || decisionsNow != decisions || currentNow != current;
    articles = articlesNow;
    decisions = decisionsNow;
    current = currentNow;
    if (changed) {
      publish();
    }
    if (!current && waiting == 0) {
      trace();
    }
    looked = System.nanoTime();
  }

  private void publish() {
    List<Decision> inForce = of.decisions().inForce();
    Decided decided = new Decided(inForce);
    DecidedClaims claims = new DecidedClaims(inForce);
    MemoryCorpus corpus = MemoryCorpus.of(found.stream().map(decided::reading).toList());
    holdings =
        new Holdings(
            corpus,
            traced.stream().flatMap(claim -> claims.of(claim, corpus::reading).stream()).toList());
  }

  private void trace() {
    if (!tracing) {
      tracing = true;
      work = new Work(Work.Step.TRACING, "", done, all);
      worker.execute(this::traceNow);
    }
  }

  private void traceNow() {
    try {
      of.traces().update(tracer);
    } finally {
      synchronized (this) {
        tracing = false;
        current = false;
        look();
        if (waiting == 0 && !tracing) {
          rest();
        }
      }
    }
  }

  @Override
  public List<Note> notes() {
    return of.decisions().all().stream()
        .map(made -> new Note(made.id(), made.time(), made.decision(), made.undone()))
        .toList();
  }

  @Override
  public Note decide(Decision decision) {
    var made = of.decisions().add(decision);
    look();
    return new Note(made.id(), made.time(), made.decision(), made.undone());
  }

  @Override
  public boolean undo(long note) {
    boolean undone = of.decisions().undo(note);
    look();
    return undone;
  }

  @Override
  public List<LedgerLine> ledger() {
    List<LedgerLine> lines = new ArrayList<>();
    for (LedgerEntry entry : of.ledger().last(LEDGER)) {
      boolean kept = entry.outcome().kept();
      lines.add(new LedgerLine(entry.name(), kept ? entry.article() : null, entry.reason()));
    }
    synchronized (this) {
      lines.addAll(refused);
    }
    return lines;
  }

  @Override
  public synchronized void add(String input, Supplier<Pages> pages) {
    waiting++;
    all++;
    work = new Work(Work.Step.READING, input, done, all);
    worker.execute(() -> write(input, pages));
  }

  private void write(String input, Supplier<Pages> opener) {
    Consumer<LedgerEntry> heard = entry -> at(entry.name());
    try (CaseWriter writer = CaseWriter.open(of.folder(), setup.telling(heard));
        Pages pages = opener.get()) {
      while (pages.hasNext()) {
        Intake intake = pages.next();
        writer.take(intake);
      }
      writer.flush();
    } catch (IOException | RuntimeException e) {
      synchronized (this) {
        refused.add(new LedgerLine(input, null, String.valueOf(e.getMessage())));
      }
    }
    end();
  }

  private synchronized void at(String input) {
    work = new Work(Work.Step.READING, input, done, all);
  }

  private synchronized void end() {
    waiting--;
    done++;
    look();
    if (waiting == 0 && !tracing) {
      rest();
    }
  }

  private void rest() {
    work = Work.REST;
    done = 0;
    all = 0;
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(20, TimeUnit.SECONDS);
      of.close();
    } catch (CaseException e) {
      throw new IllegalStateException("cannot close " + of.folder(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

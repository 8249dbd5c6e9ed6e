package selon.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.page.Intake;
import selon.page.Pages;
import selon.store.Case;
import selon.store.CaseException;
import selon.store.CaseWriter;
import selon.store.LedgerEntry;
import selon.store.Outcome;
import selon.trace.Cascade;

/**
 * A desk on a case: what it shows lasts, and so does what people decide. What other programs add or
 * decide shows within a second. Memory grows with the number of statements, not with the articles'
 * words; only while the case is traced are all its readings held.
 */
public final class CaseDesk implements Desk {

  private static final long PATIENCE = 500_000_000L;

  /** A case of so many articles is traced anew a second after the last decision. */
  private static final int TRACED_AT_ONCE = 1000;

  private final Case of;
  private final CaseWriter.Setup setup;
  private final BiFunction<Corpus, List<Decision>, List<Cascade>> tracer;
  private final CaseState state;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "desk");
            thread.setDaemon(true);
            return thread;
          });
  private final Future<?> opening;
  private long articles = -1;
  private long decisions = -1;
  private @Nullable Boolean current;
  private List<Decision> inForce = List.of();
  private List<Decision> traced = List.of();
  private boolean due;
  private @Nullable Future<?> scheduled;
  private long next;

  /** What could not even be opened, which the case does not know of. */
  private final List<LedgerEntry> unopened = new ArrayList<>();

  private final WorkCount work = new WorkCount(new Work(Work.Step.OPENING, "", 0, 0));

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
    this.state = new CaseState(of);
    this.opening = worker.submit(this::look);
  }

  /** Waits until what the case has is taken up, for who does not want to see it come. */
  public void await() {
    try {
      opening.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot take up " + of.folder(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String name() {
    Path name = of.folder().toAbsolutePath().normalize().getFileName();
    return name == null ? of.folder().toString() : name.toString();
  }

  @Override
  public Holdings holdings() {
    // while it is opened, what is there is shown
    if (opening.isDone()) {
      lookIfTime();
    }
    return state.holdings();
  }

  private synchronized void lookIfTime() {
    if (System.nanoTime() - next > 0) {
      look();
    }
  }

  /** Takes up what has changed on disk. */
  private synchronized void look() {
    long start = System.nanoTime();
    long articlesNow = of.generation();
    long decisionsNow = of.decisions().generation();
    boolean currentNow = of.traces().current();
    boolean added = articlesNow != articles;
    boolean decided = decisionsNow != decisions;
    boolean freshly = current == null || currentNow && !current;
    if (decided) {
      inForce = of.decisions().inForce();
    }
    if (added) {
      state.readArticles();
    }
    if (added || freshly) {
      state.readClaims();
      traced = inForce;
    }
    if (added || decided || freshly) {
      state.decide(inForce, traced);
    }
    due |= current == null ? !currentNow : added || decided;
    articles = articlesNow;
    decisions = decisionsNow;
    current = currentNow;
    if (due && work.isAllRead()) {
      due = false;
      trace();
    } else if (work.now().step() == Work.Step.OPENING) {
      restIfDone();
    }
    // what takes long is not done all the time
    long now = System.nanoTime();
    next = now + Math.max(PATIENCE, 10 * (now - start));
  }

  /** Soon, but not while one decision follows the other. */
  private void trace() {
    if (scheduled != null) {
      scheduled.cancel(false);
    }
    work.trace();
    long pause = state.holdings().catalog().size() / TRACED_AT_ONCE;
    scheduled = worker.schedule(this::traceNow, pause, TimeUnit.SECONDS);
  }

  private void traceNow() {
    synchronized (this) {
      scheduled = null;
    }
    try {
      of.traces().update(tracer);
    } finally {
      synchronized (this) {
        current = false;
        look();
        restIfDone();
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
  public boolean redo(long note) {
    boolean redone = of.decisions().redo(note);
    look();
    return redone;
  }

  @Override
  public void ledger(Consumer<LedgerEntry> consumer) {
    of.ledger().forEach(consumer);
    List<LedgerEntry> failed;
    synchronized (this) {
      failed = List.copyOf(unopened);
    }
    failed.forEach(consumer);
  }

  @Override
  public synchronized List<LedgerEntry> last(int most) {
    List<LedgerEntry> last = new ArrayList<>(of.ledger().last(most));
    last.addAll(unopened);
    return List.copyOf(last.subList(Math.max(0, last.size() - most), last.size()));
  }

  @Override
  public synchronized Map<Outcome, Integer> outcomes() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    counts.putAll(of.ledger().counts());
    unopened.forEach(entry -> counts.merge(entry.outcome(), 1, Integer::sum));
    return counts;
  }

  @Override
  public synchronized void add(String input, Supplier<Pages> pages) {
    work.add(input);
    worker.execute(() -> write(input, pages));
  }

  @Override
  public void leave(List<Intake.Refused> refused, Map<String, String> skipped) {
    if (!refused.isEmpty() || !skipped.isEmpty()) {
      worker.execute(() -> note(refused, skipped));
    }
  }

  private void note(List<Intake.Refused> refused, Map<String, String> skipped) {
    try (CaseWriter writer = CaseWriter.open(of.folder(), setup)) {
      for (Intake.Refused one : refused) {
        writer.take(one);
      }
      for (Map.Entry<String, String> one : skipped.entrySet()) {
        writer.skip(one.getKey(), one.getValue(), 1);
      }
      writer.flush();
    } catch (IOException | RuntimeException e) {
      failed(of.folder().toString(), e);
    }
  }

  private synchronized void failed(String input, Exception e) {
    unopened.add(
        new LedgerEntry(
            input, "", Outcome.FAILED, String.valueOf(e.getMessage()), 1, null, Instant.now()));
  }

  private void write(String input, Supplier<Pages> opener) {
    Consumer<LedgerEntry> heard = entry -> at(entry.name());
    try (CaseWriter writer = CaseWriter.open(of.folder(), setup.telling(heard));
        Pages pages = opener.get()) {
      while (pages.hasNext()) {
        Intake intake = pages.next();
        writer.take(intake);
      }
      writer.skip(input, pages);
      writer.flush();
    } catch (IOException | RuntimeException e) {
      failed(input, e);
    }
    end();
  }

  private synchronized void at(String input) {
    work.read(input);
  }

  private synchronized void end() {
    work.end();
    look();
    restIfDone();
  }

  private void restIfDone() {
    if (work.isAllRead() && scheduled == null) {
      work.rest();
    }
  }

  @Override
  public Work work() {
    return work.now();
  }

  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(20, TimeUnit.SECONDS);
      state.close();
      of.close();
    } catch (CaseException e) {
      throw new IllegalStateException("cannot close " + of.folder(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import selon.page.Intake;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;
import selon.store.CaseWriter;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/** {@code selon add}: reads articles and keeps them in a case. */
@Command(
    name = "add",
    description = "Reads articles and keeps them in a case, with what came as it came.",
    footer = {
      "",
      "What the case has is passed over by its content, so after an interruption the same command"
          + " goes on.",
      "",
      "Examples:",
      "  selon add -c harbor articles/             makes the case if it is not there",
      "  selon add -c harbor --fetch list.txt      the pages of the addresses in a file",
      "  selon ledger -c harbor                    tells what became of each input"
    })
final class AddCommand implements Callable<Integer> {

  /** Of so many of what was kept it is told what is odd about them. */
  private static final int REMARKS = 10;

  @Mixin private CaseOption of = new CaseOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "web pages, texts, .jsonl of articles, feeds, news items, web archives, folders of these,"
              + " addresses; - is the input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-v", "--verbose"},
      description = "tell of each input on the output, once it is safe")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress, no remarks; only what fails is told")
  private boolean quiet;

  @Mixin private Fetching fetching = new Fetching();

  private final Console console;
  private final Function<Page, Reading> reader;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int remarks;
  private @Nullable Unwritable unheard;

  AddCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    Inputs all = Inputs.of(inputs, console.in(), fetching);
    AddProgress far = new AddProgress(bytes(all), System::nanoTime);
    try (Interruption interruption = new Interruption();
        Progress progress = new Progress(console, quiet, System::nanoTime).run();
        Destination out = Destination.stream("the output", "", console.out())) {
      CaseWriter.Setup setup =
          Cases.setup(reader).telling(entry -> heard(entry, far, progress, out));
      boolean opened = false;
      try (CaseWriter writer = CaseWriter.open(of.folder(), setup)) {
        opened = true;
        all.refused().forEach(refused -> take(writer, refused));
        for (Inputs.Skipped skipped : all.skipped()) {
          writer.skip(skipped.name(), skipped.reason(), 1);
        }
        for (Inputs.Input input : all.found()) {
          if (interruption.wanted()) {
            break;
          }
          add(writer, input, far, progress, interruption);
        }
      } finally {
        progress.clear();
        if (opened) {
          tell(interruption.wanted());
        }
      }
      if (unheard != null) {
        throw unheard;
      }
      return interruption.wanted() ? ExitCode.INTERRUPTED : code();
    }
  }

  private void add(
      CaseWriter writer,
      Inputs.Input input,
      AddProgress far,
      Progress progress,
      Interruption interruption)
      throws IOException {
    progress.at(far.line() + ": " + input.name());
    Path file = file(input.name());
    String hash = file == null ? "" : CaseWriter.hash(file);
    Optional<Integer> known = file == null ? Optional.empty() : writer.knows(input.name(), hash);
    if (known.isPresent()) {
      counts.merge(Outcome.UNCHANGED, known.get(), Integer::sum);
    } else {
      writer.begin();
      try (Pages pages = input.pages().get()) {
        while (pages.hasNext() && !interruption.wanted()) {
          writer.take(pages.next());
          far.reading(pages.position());
          progress.at(far.line() + ": " + input.name());
        }
        if (!interruption.wanted()) {
          writer.skip(input.name(), pages);
        }
      }
      if (file != null && !interruption.wanted()) {
        writer.end(input.name(), hash);
      }
    }
    far.passed(size(file));
  }

  private static void take(CaseWriter writer, Intake.Refused refused) {
    try {
      writer.take(refused);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What can be looked at twice; null for what comes once, as the standard input. */
  private static @Nullable Path file(String name) {
    if (name.equals("-") || name.contains("://")) {
      return null;
    }
    Path file = Path.of(name);
    return Files.isRegularFile(file) && Files.isReadable(file) ? file : null;
  }

  private static long bytes(Inputs inputs) {
    return inputs.found().stream().mapToLong(input -> size(file(input.name()))).sum();
  }

  private static long size(@Nullable Path file) {
    try {
      return file == null ? 0 : Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private void heard(LedgerEntry entry, AddProgress far, Progress progress, Destination out) {
    counts.merge(entry.outcome(), entry.number(), Integer::sum);
    far.record();
    if (entry.outcome() == Outcome.REFUSED || entry.outcome() == Outcome.FAILED) {
      progress.clear();
      String reason =
          entry.reason().replace("selon purge --lift", "selon purge " + of() + " --lift");
      console.say(entry.name() + ": " + Advice.with(reason));
    } else if (remarked(entry) && !quiet && ++remarks <= REMARKS) {
      progress.clear();
      console.say(entry.name() + ": " + entry.reason());
    }
    if (verbose && unheard == null) {
      progress.clear();
      try {
        out.write(entry.name(), LedgerLines.line(entry));
      } catch (Unwritable e) {
        unheard = e;
      }
    }
  }

  /** Whether there is more to tell of what was kept than what it is to others. */
  private static boolean remarked(LedgerEntry entry) {
    return entry.outcome() == Outcome.ADDED && !entry.reason().isEmpty()
        || entry.outcome() == Outcome.REVISION && entry.reason().contains("; ");
  }

  private void tell(boolean interrupted) {
    if (quiet) {
      return;
    }
    if (remarks > REMARKS) {
      console.say(
          "and the like of "
              + (remarks - REMARKS)
              + " more: selon ledger "
              + of()
              + " --outcome added,revision");
    }
    StringBuilder line = new StringBuilder(of.folder() + ": ");
    String between = "";
    for (Map.Entry<Outcome, Integer> count : counts.entrySet()) {
      line.append(between)
          .append(String.format(Locale.ROOT, "%,d ", count.getValue()))
          .append(LedgerLines.words(count.getKey(), count.getValue()));
      between = ", ";
    }
    if (counts.containsKey(Outcome.SKIPPED)) {
      line.append(" (selon ledger ").append(of()).append(" --outcome skipped)");
    }
    console.say(
        (counts.isEmpty() ? line + "nothing" : line.toString())
            + (interrupted ? "; interrupted: the same command goes on" : ""));
  }

  private String of() {
    return "-c " + of.folder();
  }

  private int code() {
    int kept =
        counts.entrySet().stream()
            .filter(count -> count.getKey().kept())
            .mapToInt(Map.Entry::getValue)
            .sum();
    int failed = counts.getOrDefault(Outcome.FAILED, 0);
    if (kept == 0) {
      return failed > 0 ? ExitCode.INTERNAL_ERROR : ExitCode.NO_INPUT;
    }
    return failed + counts.getOrDefault(Outcome.REFUSED, 0) > 0
        ? ExitCode.SOME_FAILED
        : ExitCode.OK;
  }
}

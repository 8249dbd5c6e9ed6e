package selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.language.Language;
import selon.page.Page;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.store.Case;
import selon.trace.Cascade;
import selon.trace.DecidedLinks;
import selon.trace.Tracer;
import selon.view.CascadeView;
import selon.view.TraceView;

/** {@code selon trace}: who had a claim first, from whom, and what changed. */
@Command(
    name = "trace",
    description = {
      "Finds the claims that several articles tell: who had them first, from whom, and what"
          + " changed on the way."
    },
    footer = {
      "",
      "Examples:",
      "  selon trace story/                        all claims of a folder of articles",
      "  selon trace story/ \"dead fish\"            those that have these words",
      "  selon trace articles.jsonl --format html -o claims.html",
      "  selon trace -c harbor \"dead fish\"         of a case"
    })
final class TraceCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "web pages, texts, .jsonl of articles, feeds, news items, web archives, folders of these,"
              + " addresses; - is the input."
              + " The last one may be words to look for, if no file has that name")
  private List<String> inputs = List.of();

  @Option(
      names = {"-c", "--case"},
      paramLabel = "CASE",
      description = "a case in place of inputs; what stands behind it is words to look for")
  private @Nullable String of;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, for people (default); json, one line for each claim; html, one page for all")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "a file")
  private @Nullable String output;

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Mixin private Fetching fetching = new Fetching();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final Function<Page, Reading> reader;
  private DecidedLinks decided = new DecidedLinks(List.of());

  TraceCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    Language language = screen.language(console);
    if (of != null) {
      return ofCase(Cases.path(of, Objects.requireNonNull(spec)), language);
    }
    if (inputs.isEmpty()) {
      throw wrong("give inputs, or a case: -c CASE");
    }
    String query = query();
    List<String> named = query == null ? inputs : inputs.subList(0, inputs.size() - 1);
    List<Reading> readings = new ArrayList<>();
    int code;
    List<Cascade> cascades;
    try (Progress progress = new Progress(console, screen.quiet, System::nanoTime).run()) {
      Batch batch = new Batch(console, screen.quiet, progress, reader);
      code =
          batch.collect(
              Inputs.of(named, console.in(), fetching), (input, reading) -> readings.add(reading));
      progress.at("tracing " + Amount.of(readings.size(), "article"));
      WordReaders words = new WordReaders();
      cascades =
          new Tracer(reading -> words.read(reading.article()))
              .trace(MemoryCorpus.of(readings)).stream()
                  .filter(cascade -> query == null || cascade.mentions(query))
                  .toList();
    }
    if (cascades.isEmpty() && code == ExitCode.OK) {
      if (!screen.quiet) {
        console.say(
            query == null
                ? "no claim is told by two of these articles"
                : "no claim told by two of these articles has the words: " + query);
      }
      return ExitCode.NOTHING_FOUND;
    }
    write(cascades, language);
    return code;
  }

  /** Traces what changed since the case was last traced, and shows what is kept. */
  private int ofCase(Path folder, Language language) throws IOException, Unwritable {
    String query = String.join(" ", inputs);
    List<Cascade> cascades;
    try (Case opened = Case.open(folder);
        Progress progress = new Progress(console, screen.quiet, System::nanoTime).run()) {
      progress.at("tracing " + Amount.of(opened.corpus().size(), "article"));
      Optional<List<Cascade>> found = Cases.trace(opened);
      decided = new DecidedLinks(opened.decisions().inForce());
      cascades =
          found
              .map(List::stream)
              .orElseGet(() -> opened.traces().stream())
              .filter(cascade -> query.isEmpty() || cascade.mentions(query))
              .toList();
    }
    if (cascades.isEmpty() && !screen.quiet) {
      console.say(
          query.isEmpty()
              ? "no claim is told by two articles of " + folder
              : "no claim told by two articles of " + folder + " has the words: " + query);
    }
    write(cascades, language);
    return cascades.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }

  private void write(List<Cascade> cascades, Language language) throws Unwritable {
    if (format == Format.HTML) {
      try (Destination to = destination()) {
        to.write("", new TraceView(language).show(cascades));
      }
      return;
    }
    CascadeView view =
        new CascadeView(language, console.width(), output == null && screen.colors(console));
    try (Destination to = destination()) {
      for (Cascade cascade : cascades) {
        to.write(
            "", format == Format.JSON ? TraceJson.write(cascade, decided) : view.show(cascade));
      }
    }
  }

  private Destination destination() throws Unwritable {
    String between = format == Format.TEXT ? "\n" : "";
    if (output == null || output.equals("-")) {
      return Destination.stream("the output", between, console.out());
    }
    try {
      return Destination.file(Path.of(output), between);
    } catch (InvalidPathException e) {
      throw wrong("-o " + output + " cannot be the name of a file on this system");
    }
  }

  /** The last argument where it is no input; null if all are. */
  private @Nullable String query() {
    String last = inputs.get(inputs.size() - 1);
    if (inputs.size() == 1 || last.equals("-") || last.contains("://")) {
      return null;
    }
    try {
      boolean named = last.matches(".*(/|\\.[a-zA-Z]{2,6}$).*");
      return Files.exists(Path.of(last)) || named ? null : last;
    } catch (InvalidPathException e) {
      return last;
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}

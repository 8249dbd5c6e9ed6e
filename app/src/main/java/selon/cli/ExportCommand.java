package selon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import selon.corpus.MemoryCorpus;
import selon.corpus.Versions;
import selon.export.Export;
import selon.export.Holdings;
import selon.page.Page;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.store.Case;
import selon.trace.Cascade;
import selon.trace.DecidedLinks;
import selon.trace.Tracer;

/** {@code selon export}: readings and claims in open formats. */
@Command(
    name = "export",
    description =
        "Writes what was read and traced in open formats, for spreadsheets, graphs, archives and"
            + " other programs.")
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "web pages, texts, .jsonl of articles, folders of these; - is the input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-c", "--case"},
      paramLabel = "CASE",
      description = "a case in place of inputs")
  private @Nullable String of;

  @Option(
      names = {"-f", "--format"},
      required = true,
      paramLabel = "FORMAT",
      description = "one of those below")
  private String format = "";

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description =
          "which part, where a format takes several: statements (default), claims, appearances or"
              + " derivations of csv and parquet; readings (default) or claims of jsonl")
  private @Nullable String table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "a file, or a folder, which ends in /, for a file for each part")
  private @Nullable String output;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress, no remarks; only what fails is told")
  private boolean quiet;

  @Mixin private Fetching fetching = new Fetching();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final Function<Page, Reading> reader;

  ExportCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  /** The command with a line of help for each format. */
  CommandLine line() {
    CommandLine line = new CommandLine(this);
    List<String> footer = new ArrayList<>(List.of("", "Formats, and what they leave out:"));
    for (ExportFormat each : ExportFormat.ALL) {
      footer.add("  " + each.name() + ": " + each.first().leavesOut());
    }
    footer.addAll(
        List.of(
            "",
            "Examples:",
            "  selon export articles/ --format csv -o statements.csv",
            "  selon export articles/ --format parquet -o tables/",
            "  selon export -c harbor --format gexf -o harbor.gexf"));
    line.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
    return line;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    ExportFormat chosen = format();
    Export one = table == null ? chosen.first() : part(chosen, table);
    if ((of == null) == inputs.isEmpty()) {
      throw wrong("give either inputs or a case: -c CASE");
    }
    if (output == null && !one.mediaType().startsWith("text/") && console.outIsTerminal()) {
      throw wrong("name a file for it: -o OUT" + one.ending());
    }
    try (Progress progress = new Progress(console, quiet, System::nanoTime).run()) {
      return of == null
          ? ofInputs(chosen, one, progress)
          : ofCase(Cases.path(of, Objects.requireNonNull(spec)), chosen, one, progress);
    }
  }

  private int ofInputs(ExportFormat chosen, Export one, Progress progress) throws Unwritable {
    Inputs all = Inputs.of(inputs, console.in(), fetching);
    List<Reading> readings = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    int code =
        new Batch(console, quiet, progress, reader)
            .collect(
                all,
                (input, reading) -> {
                  readings.add(reading);
                  names.putIfAbsent(reading.article().id(), input);
                });
    if (!readings.isEmpty()) {
      MemoryCorpus corpus = MemoryCorpus.of(readings);
      Traced traced = new Traced(corpus, progress);
      Versions versions = Versions.of(readings.stream().map(Reading::article).toList());
      Holdings holdings =
          Holdings.of(corpus, traced::stream)
              .with(versions)
              .from(id -> Optional.ofNullable(names.get(id)));
      write(chosen, one, holdings, all.files(), progress);
    }
    return code;
  }

  /** Traces what changed since the case was last traced, if the format has claims. */
  private int ofCase(Path folder, ExportFormat chosen, Export one, Progress progress)
      throws IOException, Unwritable {
    try (Case opened = Case.open(folder)) {
      long generation = opened.generation();
      Holdings holdings =
          Holdings.of(
                  opened.known(),
                  () -> {
                    if (!opened.traces().current()) {
                      progress.at("tracing " + Amount.of(opened.corpus().size(), "article"));
                      Cases.trace(opened);
                    }
                    return opened.traces().stream();
                  })
              .with(opened.versions())
              .with(new DecidedLinks(opened.decisions().inForce()))
              .from(names(opened));
      write(chosen, one, holdings, List.of(), progress);
      if (opened.generation() != generation) {
        progress.clear();
        console.say(folder + " changed while it was exported; export it again");
        return ExitCode.SOME_FAILED;
      }
      return ExitCode.OK;
    }
  }

  /** What the inputs of a case's articles were called when they came. */
  private static Function<String, Optional<String>> names(Case opened) {
    Map<String, String> names = new HashMap<>();
    opened
        .ledger()
        .forEach(
            entry -> {
              if (entry.article() != null && entry.outcome().kept()) {
                names.putIfAbsent(entry.article(), entry.name());
              }
            });
    return id -> Optional.ofNullable(names.get(id));
  }

  /** The claims of inputs, traced once, when a format first wants them. */
  private static final class Traced {
    private final MemoryCorpus corpus;
    private final Progress progress;
    private @Nullable List<Cascade> cascades;

    Traced(MemoryCorpus corpus, Progress progress) {
      this.corpus = corpus;
      this.progress = progress;
    }

    Stream<Cascade> stream() {
      List<Cascade> traced = cascades;
      if (traced == null) {
        progress.at("tracing " + Amount.of(corpus.size(), "article"));
        WordReaders words = new WordReaders();
        traced = new Tracer(reading -> words.read(reading.article())).trace(corpus);
        cascades = traced;
      }
      return traced.stream();
    }
  }

  private void write(
      ExportFormat chosen, Export one, Holdings holdings, List<Path> inputs, Progress progress)
      throws Unwritable {
    if (output == null || output.equals("-")) {
      write(one, holdings, "the output", console.out(), progress);
    } else if (output.endsWith("/") || Files.isDirectory(path(output))) {
      Path folder = folder(path(output));
      for (Export each : table == null ? chosen.parts() : List.of(one)) {
        String stem = each.part().isEmpty() ? "selon" : each.part();
        write(each, holdings, folder.resolve(stem + each.ending()), inputs, progress);
      }
    } else {
      write(one, holdings, path(output), inputs, progress);
    }
  }

  private void write(
      Export export, Holdings holdings, Path file, List<Path> inputs, Progress progress)
      throws Unwritable {
    if (inputs.stream().map(Folder::real).anyMatch(Folder.real(file)::equals)) {
      throw wrong(file + " is an input and is not written over; choose another -o");
    }
    OutputStream out;
    try {
      out = Files.newOutputStream(file);
    } catch (IOException e) {
      throw Unwritable.creating(file, e);
    }
    try (OutputStream closed = out) {
      write(export, holdings, file.toString(), closed, progress);
    } catch (IOException e) {
      throw Unwritable.writing(file.toString(), e);
    }
  }

  private static void write(
      Export export, Holdings holdings, String name, OutputStream out, Progress progress)
      throws Unwritable {
    progress.at("writing " + name);
    try {
      export.write(holdings, out);
    } catch (IOException e) {
      throw Unwritable.writing(name, e);
    }
  }

  private static Path folder(Path folder) throws Unwritable {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw Unwritable.creating(folder, e);
    }
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw wrong("-o " + name + " cannot be the name of a file on this system");
    }
  }

  private ExportFormat format() {
    return ExportFormat.of(format)
        .orElseThrow(
            () ->
                wrong(
                    "--format is one of "
                        + ExportFormat.ALL.stream()
                            .map(ExportFormat::name)
                            .collect(Collectors.joining(", "))
                        + "; not "
                        + format));
  }

  private Export part(ExportFormat chosen, String name) {
    return chosen
        .part(name)
        .orElseThrow(
            () ->
                wrong(
                    chosen.first().part().isEmpty()
                        ? "--table is not for " + chosen.name() + ", which comes in one piece"
                        : "--table of "
                            + chosen.name()
                            + " is one of "
                            + chosen.parts().stream()
                                .map(Export::part)
                                .collect(Collectors.joining(", "))
                            + "; not "
                            + name));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}

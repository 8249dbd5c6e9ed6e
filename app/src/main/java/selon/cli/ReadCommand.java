package selon.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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
import selon.language.Language;
import selon.page.Page;
import selon.statement.Reading;

/** {@code selon read}: reads articles and shows who says what in them. */
@Command(
    name = "read",
    description = "Reads articles and shows who says what in them, according to whom.",
    footer = {
      "",
      "Examples:",
      "  selon read articles/                      all articles of a folder",
      "  selon read page.html --format html -o page-read.html",
      "  selon read feed.rss crawl.warc.gz --format json",
      "  selon read --fetch https://example.org/story"
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "a web page, a text, a .jsonl of articles, a feed, a news item, a web archive, a folder of"
              + " these, an address; - is the input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text, for people (default); json, one line for each article; html, a page")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "a file, or a folder, which ends in /, for one file for each article")
  private @Nullable String output;

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "leave out statements that are less sure, from 0 to 1")
  private double minConfidence;

  @Mixin private Fetching fetching = new Fetching();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final Function<Page, Reading> reader;

  ReadCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws Unwritable {
    Language language = screen.language(console);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence is a number from 0 to 1, not " + minConfidence);
    }
    if (inputs.contains("-") && console.inIsTerminal() && !screen.quiet) {
      console.say("reading what you type; end it with Ctrl-D on a line of its own");
    }
    Inputs all = Inputs.of(inputs, console.in(), fetching);
    MinConfidence least = new MinConfidence(minConfidence);
    Rendering rendering =
        Rendering.of(format, language, output == null && screen.colors(console), console.width());
    try (Destination to = destination(all);
        Progress progress = new Progress(console, screen.quiet, System::nanoTime).run()) {
      Batch batch = new Batch(console, screen.quiet, progress, reader);
      return batch.run(all, (input, reading) -> rendering.show(input, least.of(reading)), to);
    }
  }

  private Destination destination(Inputs all) throws Unwritable {
    String between = format == Format.TEXT ? "\n" : "";
    if (output == null || output.equals("-")) {
      Destination stream = Destination.stream("the output", between, console.out());
      return format == Format.HTML ? Destination.single(stream) : stream;
    }
    try {
      Path path = Path.of(output);
      if (output.endsWith("/") || Files.isDirectory(path)) {
        return new Folder(path, format.ending(), all.files());
      }
      if (all.files().stream().map(Folder::real).anyMatch(Folder.real(path)::equals)) {
        throw wrong("-o " + output + " is an input and is not written over");
      }
      return format == Format.HTML ? Destination.page(path) : Destination.file(path, between);
    } catch (InvalidPathException e) {
      throw wrong("-o " + output + " cannot be the name of a file on this system");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), message);
  }
}

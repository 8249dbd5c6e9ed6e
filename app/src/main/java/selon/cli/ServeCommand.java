package selon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
import selon.web.CaseDesk;
import selon.web.Desk;
import selon.web.MemoryDesk;
import selon.web.Reach;
import selon.web.Workbench;

/** {@code selon serve}: the workbench in the browser. */
@Command(
    name = "serve",
    description = {
      "Opens the workbench in the browser: read, search, see how claims travel, check and correct.",
      "It answers to this machine only, and to who has the address that it prints."
    },
    footer = {
      "",
      "Examples:",
      "  selon serve examples/       a first look; what you decide ends with the program",
      "  selon serve -c harbor       a case, made if it is not there: what you decide stays in it",
      "  selon serve                 an empty workbench to paste texts into"
    })
final class ServeCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "web pages, texts, .jsonl of articles, folders of these")
  private List<String> inputs = List.of();

  @Option(
      names = {"-c", "--case"},
      paramLabel = "CASE",
      description = "the folder of a case, made if it is not there; inputs are added to it")
  private @Nullable String of;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "the port to listen on (default: any that is free)")
  private int port;

  @Option(names = "--no-browser", description = "only print the address, open no browser")
  private boolean noBrowser;

  @Option(
      names = {"-q", "--quiet"},
      description = "print the address and nothing else")
  private boolean quiet;

  @Option(
      names = "--ui",
      paramLabel = "fr|en",
      description = "the language for browsers that ask for neither (default: that of the system)")
  private @Nullable String ui;

  @Mixin private Fetching fetching = new Fetching();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final Function<Page, Reading> reader;

  ServeCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws Unwritable, IOException, InterruptedException {
    Language language = ScreenOptions.language(ui, console, Objects.requireNonNull(spec));
    if (port < 0 || port > 65_535) {
      throw wrong("--port is a number from 0 to 65535, not " + port);
    }
    Inputs all = Inputs.of(inputs, console.in(), fetching);
    all.refused()
        .forEach(refused -> console.say(refused.name() + ": " + Advice.with(refused.problem())));
    all.files().stream()
        .filter(file -> !Files.exists(file))
        .forEach(file -> console.say(file + ": " + Advice.with("does not exist")));
    boolean some =
        all.files().isEmpty()
            ? !all.found().isEmpty()
            : all.files().stream().anyMatch(Files::exists);
    if (!inputs.isEmpty() && !some) {
      return ExitCode.NO_INPUT;
    }
    try (Desk desk = desk()) {
      Map<String, String> skipped = new TreeMap<>();
      all.skipped().forEach(one -> skipped.put(one.name(), one.reason()));
      desk.leave(all.refused(), skipped);
      all.found().forEach(input -> desk.add(input.name(), input.pages()));
      try (Workbench workbench = Workbench.start(desk, port, language, reach())) {
        print(workbench.address());
        if (!noBrowser && console.outIsTerminal() && !Browser.open(workbench.address())) {
          note("open this address in a browser");
        }
        note(
            of == null
                ? "Ctrl-C ends it; what was decided here ends with it"
                : "Ctrl-C ends it; the case keeps what was decided");
        new CountDownLatch(1).await();
        return ExitCode.OK;
      } catch (UncheckedIOException e) {
        console.say(String.valueOf(e.getMessage()).replaceFirst("^[a-zA-Z.]*Exception: ", ""));
        return ExitCode.USAGE;
      }
    }
  }

  private Desk desk() throws IOException {
    if (of != null) {
      Path folder = Cases.path(of, Objects.requireNonNull(spec));
      if (Cases.makeIfMissing(folder, reader)) {
        note(folder + " was not there: a new, empty case");
      }
      return new CaseDesk(folder, Cases.setup(reader), new CaseTracer());
    }
    return new MemoryDesk(name(), reader, new CaseTracer(), Clock.systemUTC());
  }

  private Reach reach() {
    return new Reach(fetching.wanted(), address -> fetching.fetch(address).pages());
  }

  /** The collection's, as the arguments name it. */
  private String name() {
    List<String> names = new ArrayList<>();
    for (String input : inputs) {
      Path name = Path.of(input).getFileName();
      names.add(name == null ? input : name.toString());
    }
    return names.isEmpty() ? "Selon" : String.join(", ", names);
  }

  private void print(String address) throws Unwritable {
    try {
      console.out().write((address + "\n").getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      throw Unwritable.writing("the output", e);
    }
  }

  private void note(String message) {
    if (!quiet) {
      console.say(message);
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}

package selon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import selon.corpus.Decision;
import selon.corpus.Identities;
import selon.corpus.MemoryCorpus;
import selon.corpus.SourceList;
import selon.export.SourcesCsv;
import selon.export.SourcesJson;
import selon.language.Language;
import selon.page.Page;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.store.Case;
import selon.store.Decisions;
import selon.view.Labels;
import selon.view.SourcesView;

/** {@code selon sources}: who is quoted, how often, by whom and on whose authority. */
@Command(
    name = "sources",
    description = {
      "Lists who is quoted in a case, or in articles: how often, by how many outlets, how much of it"
          + " hedged, since when. Names that are surely one are joined; people can join and part the"
          + " others, and take it back."
    },
    footer = {
      "",
      "Examples:",
      "  selon sources -c harbor                     all sources",
      "  selon sources -c harbor Vel                 those with this word in a name",
      "  selon sources -c harbor --outlets           on whose authority the outlets speak",
      "  selon sources -c harbor merge 'A. Vel' 'Anne Vel'",
      "  selon sources articles/                     with no case"
    })
final class SourcesCommand implements Callable<Integer> {

  @Option(
      names = {"-c", "--case"},
      paramLabel = "CASE",
      description = "the folder of the case")
  private @Nullable String folder;

  @Mixin private ScreenOptions screen = new ScreenOptions();
  @Mixin private ListFormat format = new ListFormat();

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS|INPUT",
      description = "with a case, words of a name; without one, what to read")
  private List<String> arguments = List.of();

  @Option(names = "--outlets", description = "the outlets, by who answers for their words")
  private boolean outlets;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "how many rows a table shows (default: ${DEFAULT-VALUE}); json and csv have all")
  private int limit = 40;

  @Mixin private Fetching fetching = new Fetching();

  @Spec private @Nullable CommandSpec spec;

  private final Console console;
  private final Function<Page, Reading> reader;

  SourcesCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    Language labels = screen.language(console);
    if (limit < 1) {
      throw screen.wrong("--limit is a number from 1 on");
    }
    int code = ExitCode.OK;
    SourceList list;
    if (folder == null) {
      if (arguments.isEmpty()) {
        throw screen.wrong("name a case, -c CASE, or what to read");
      }
      List<Reading> readings = new ArrayList<>();
      try (Progress progress = new Progress(console, screen.quiet, System::nanoTime).run()) {
        Batch batch = new Batch(console, screen.quiet, progress, reader);
        code =
            batch.collect(
                Inputs.of(arguments, console.in(), fetching),
                (input, reading) -> readings.add(reading));
      }
      list = SourceList.of(MemoryCorpus.of(readings), Identities.none());
    } else {
      try (Case opened = Case.open(caseFolder())) {
        list = list(opened);
      }
      if (!arguments.isEmpty()) {
        list = list.matching(String.join(" ", arguments));
      }
    }
    boolean none =
        outlets
            ? list.outlets().isEmpty() && list.unknown().isEmpty()
            : list.all().findAny().isEmpty();
    if (none) {
      if (code == ExitCode.OK && !screen.quiet) {
        console.say("no such source was found");
      }
      return code == ExitCode.OK ? ExitCode.NOTHING_FOUND : code;
    }
    write(list, labels);
    return code;
  }

  private void write(SourceList list, Language labels) throws Unwritable {
    try (Destination out = Destination.stream("the output", "", console.out())) {
      for (String each : shown(list, labels)) {
        out.write("", each);
      }
    }
  }

  private List<String> shown(SourceList list, Language labels) {
    if (format.isJson()) {
      return outlets ? SourcesJson.outlets(list) : SourcesJson.sources(list);
    }
    if (format.isCsv()) {
      return outlets ? SourcesCsv.outlets(list) : SourcesCsv.sources(list);
    }
    var view = new SourcesView(labels, console.width(), limit, screen.colors(console));
    return List.of(outlets ? view.showOutlets(list) : view.showSources(list));
  }

  private static SourceList list(Case opened) {
    return SourceList.of(
        opened.decided(), Identities.of(opened.decisions().inForce()), opened.versions());
  }

  private Path caseFolder() {
    if (folder == null) {
      throw screen.wrong("name the case: selon sources -c CASE …");
    }
    return Cases.path(folder, Objects.requireNonNull(spec));
  }

  @Command(name = "merge", description = "Two names are one source, known by the second.")
  int merge(
      @Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "INTO") String into)
      throws IOException {
    return decide(new Decision.MergeSources(name, into), name, into);
  }

  @Command(name = "part", description = "Two names are of two sources.")
  int part(
      @Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "OTHER") String other)
      throws IOException {
    return decide(new Decision.PartSources(name, other), name, other);
  }

  @Command(
      name = "split",
      description = "In one article a name means somebody else, known by another name.")
  int split(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ARTICLE", description = "its id") String article,
      @Parameters(paramLabel = "OTHER") String other)
      throws IOException {
    return decide(new Decision.SplitSource(name, article, other), name);
  }

  @Command(name = "rename", description = "A source is shown by another name.")
  int rename(
      @Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "SHOWN") String shown)
      throws IOException {
    return decide(new Decision.RenameSource(name, shown), name);
  }

  @Command(name = "retype", description = "A source is of another kind.")
  int retype(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}") SourceKind kind)
      throws IOException {
    return decide(new Decision.RetypeSource(name, kind), name);
  }

  @Command(name = "undo", description = "Takes a decision back.")
  int undo(
      @Parameters(paramLabel = "ID", description = "its number, as `decisions` tells it") long id)
      throws IOException {
    try (Case opened = Case.open(caseFolder())) {
      boolean done = opened.decisions().undo(id);
      console.say(done ? "decision " + id + " is taken back" : "no decision " + id + " in force");
      return done ? ExitCode.OK : ExitCode.NOTHING_FOUND;
    }
  }

  @Command(name = "decisions", description = "Lists what people decided about sources.")
  int decisions() throws IOException, Unwritable {
    boolean any = false;
    try (Case opened = Case.open(caseFolder());
        Destination out = Destination.stream("the output", "", console.out())) {
      for (Decisions.Made made : opened.decisions().all()) {
        String words = words(made.decision());
        if (!words.isEmpty()) {
          String mark = made.undone() ? "\ttaken back" : "";
          out.write("", made.id() + "\t" + made.time() + "\t" + words + mark);
          any = true;
        }
      }
    }
    return any ? ExitCode.OK : ExitCode.NOTHING_FOUND;
  }

  private int decide(Decision decision, String... names) throws IOException {
    try (Case opened = Case.open(caseFolder())) {
      SourceList list = list(opened);
      for (String name : names) {
        if (list.find(name).isEmpty()) {
          console.say(name + ": no source has this name now; the decision waits for one");
        }
      }
      long id = opened.decisions().add(decision).id();
      console.say("decision " + id + ": " + words(decision) + "; `undo " + id + "` takes it back");
      return ExitCode.OK;
    }
  }

  /** What a decision about sources says; empty for any other. */
  private static String words(Decision decision) {
    String words = "";
    if (decision instanceof Decision.MergeSources merge) {
      words = "merge " + merge.name() + " → " + merge.into();
    } else if (decision instanceof Decision.PartSources part) {
      words = "part " + part.name() + " | " + part.other();
    } else if (decision instanceof Decision.SplitSource split) {
      words = "split " + split.name() + " in " + split.article() + " → " + split.other();
    } else if (decision instanceof Decision.RenameSource rename) {
      words = "rename " + rename.name() + " → " + rename.shown();
    } else if (decision instanceof Decision.RetypeSource retype) {
      words =
          "retype "
              + retype.name()
              + " → "
              + Labels.of(new Language("en")).of("kind", retype.kind());
    }
    return words.replaceAll("\\p{Cntrl}+", " ");
  }
}

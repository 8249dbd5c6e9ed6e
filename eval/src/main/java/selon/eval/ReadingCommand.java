package selon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.GoldCorpus;
import selon.gold.GoldStatement;
import selon.gold.GoldWriter;
import selon.gold.OwnReadings;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.page.Page;

/** {@code selon eval reading}: how well Selon reads the gold corpora. */
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = "Reads the gold corpora and scores what was found.",
    footer = "Exits with 1 if a figure has dropped below the expected one (--check).")
final class ReadingCommand implements Callable<Integer> {

  private static final double SECONDS = 4;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("dev", List.of(CorpusName.values()));

  @Mixin private AppOption app = new AppOption();

  @Option(
      names = "--speed",
      description = "also measure speed and the size of the models, which have floors too")
  private boolean speed;

  @Option(names = "--json", description = "print all figures as JSON")
  private boolean json;

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description = "score these readings instead of reading anew")
  private @Nullable Path readings;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write what was found, to be scored by others")
  private @Nullable Path output;

  @Option(names = "--check", description = "compare with the expected figures")
  private boolean check;

  @Option(names = "--keep", description = "make these the expected figures")
  private boolean keep;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "the expected figures (default: ${DEFAULT-VALUE})")
  private Path expected = Path.of("eval/expected/reading.json");

  @Option(
      names = "--tolerance",
      paramLabel = "POINTS",
      description = "how far below the expected a figure may fall (default: ${DEFAULT-VALUE})")
  private double tolerance = 0.5;

  @Override
  public Integer call() throws IOException {
    if (json && speed) {
      throw new ParameterException(
          spec.commandLine(), "--speed goes with the table, not with --json");
    }
    PrintWriter out = spec.commandLine().getOut();
    ObjectNode tree = new ObjectMapper().createObjectNode();
    SortedMap<String, Figures> reached = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<GoldArticle> written = new ArrayList<>();
    Map<String, List<GoldStatement>> allFound = new TreeMap<>();
    for (CorpusName name : corpus.corpora()) {
      List<GoldArticle> gold = corpus.read(name);
      Map<String, List<GoldStatement>> found = found(gold);
      List<Tally> tallies = ReadingScorer.tallies(gold, found);
      Figures figures = Figures.of(Tally.sum(tallies));
      reached.put(name.label(), figures);
      missed.addAll(ScoreTable.missedFloors(name, figures));
      tree.set(name.label(), FlatJson.nest(figures.values()));
      if (!json) {
        ScoreTable.print(out, name, corpus.split(), figures, new Bootstrap(tallies));
        out.flush();
      }
      written.addAll(gold);
      allFound.putAll(found);
    }
    if (json) {
      out.println(tree.toPrettyString());
    } else {
      out.println();
      missed.forEach(line -> out.println("below the floor: " + line));
      if (speed) {
        costs().forEach(target -> out.println(target.line()));
      }
    }
    out.flush();
    if (output != null) {
      GoldWriter.write(output, written, allFound);
    }
    if (keep) {
      ExpectedFigures.write(expected, reached);
    }
    return check ? drops(reached) : 0;
  }

  private Map<String, List<GoldStatement>> found(List<GoldArticle> gold) throws IOException {
    return readings == null ? OwnReadings.of(gold) : ReadingScorer.byId(GoldCorpus.read(readings));
  }

  private List<SpeedTarget> costs() throws IOException {
    List<Page> pages =
        corpus.read(CorpusName.POLNEAR).stream().<Page>map(OwnReadings::page).toList();
    LanguagePack english = LanguagePacks.of(new Language("en")).orElseThrow();
    return List.of(
        SpeedTarget.tokens(CorpusName.POLNEAR, ReadingSpeed.of(english, pages, SECONDS)),
        SpeedTarget.models(ModelSizes.in(app.jar().resolveSibling("lib"))));
  }

  private int drops(SortedMap<String, Figures> reached) throws IOException {
    ExpectedFigures figures = ExpectedFigures.read(expected);
    List<String> drops = new ArrayList<>();
    reached.forEach((name, of) -> drops.addAll(figures.drops(name, of, tolerance)));
    drops.forEach(line -> spec.commandLine().getErr().println("dropped: " + line));
    spec.commandLine().getErr().flush();
    return drops.isEmpty() ? 0 : 1;
  }
}

package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.GoldCorpus;
import selon.gold.GoldStatement;
import selon.gold.OwnReadings;

/** {@code selon eval errors}: what Selon gets wrong, by kind. */
@Command(
    name = "errors",
    mixinStandardHelpOptions = true,
    description = "Lists what is missed, made up and misbounded, by kind, with examples.",
    footer =
        "Works on train unless told otherwise. Prints texts of the corpora: not to be kept in the project.")
final class ErrorsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("train");

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description = "use these readings instead of reading anew")
  private @Nullable Path readings;

  @Option(
      names = "--kind",
      paramLabel = "START",
      description = "only faults whose name starts so, as \"missed\" or \"content: ends\"")
  private String kind = "";

  @Option(
      names = "--examples",
      paramLabel = "N",
      description = "how many examples of each kind (default: ${DEFAULT-VALUE})")
  private int examples = 2;

  @Option(
      names = "--causes",
      description = "sort by likely cause: sort of cue, side of the cue, what the edge took in")
  private boolean causes;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (CorpusName name : corpus.corpora()) {
      List<GoldArticle> gold = corpus.read(name);
      Map<String, List<GoldStatement>> found =
          readings == null ? OwnReadings.of(gold) : ReadingScorer.byId(GoldCorpus.read(readings));
      ErrorAtlas atlas = new ErrorAtlas(causes ? new CauseFinder() : null);
      gold.forEach(article -> atlas.add(article, found.getOrDefault(article.id(), List.of())));
      out.println();
      out.println(name.label() + " " + corpus.split() + ": " + atlas.count(null) + " faults");
      atlas.print(out, kind, examples);
    }
    return 0;
  }
}

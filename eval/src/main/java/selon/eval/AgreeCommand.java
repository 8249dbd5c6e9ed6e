package selon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
import selon.gold.GoldWriter;

/** {@code selon eval agree}: whether our figures are those of the reference scorer. */
@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    description = "Compares our figures with those of the reference scorer (needs python3).",
    footer = "Exits with 1 if a figure differs.")
final class AgreeCommand implements Callable<Integer> {

  private static final long SEED = 2;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("dev");

  @Option(
      names = "--scorer",
      paramLabel = "FILE",
      description = "the reference scorer (default: tools/score_reading.py beside the data)")
  private @Nullable Path scorer;

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description = "score these readings instead of distorted gold")
  private @Nullable Path readings;

  @Override
  public Integer call() throws IOException, InterruptedException {
    int differing = 0;
    for (CorpusName name : corpus.corpora()) {
      List<GoldArticle> gold = corpus.read(name);
      Map<String, List<GoldStatement>> found =
          readings == null
              ? new Distortion(SEED).of(gold)
              : ReadingScorer.byId(GoldCorpus.read(readings));
      differing += compare(name, gold, found);
    }
    return differing == 0 ? 0 : 1;
  }

  private int compare(
      CorpusName name, List<GoldArticle> gold, Map<String, List<GoldStatement>> found)
      throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    SortedMap<String, Double> ours = ReadingScorer.score(gold, found).values();
    SortedMap<String, Double> theirs = reference(name, gold, found);
    List<String> differing = new ArrayList<>();
    theirs.forEach(
        (path, value) -> {
          if (!value.equals(ours.get(path))) {
            differing.add(path + ": ours " + ours.get(path) + ", theirs " + value);
          }
        });
    out.println(name.label() + ": " + theirs.size() + " figures, " + differing.size() + " differ");
    differing.forEach(line -> out.println("  " + line));
    out.flush();
    return differing.size();
  }

  private SortedMap<String, Double> reference(
      CorpusName name, List<GoldArticle> gold, Map<String, List<GoldStatement>> found)
      throws IOException, InterruptedException {
    Path written = Files.createTempFile("readings", ".jsonl");
    Path figures = Files.createTempFile("figures", ".json");
    try {
      GoldWriter.write(written, gold, found);
      Process process =
          new ProcessBuilder(
                  "python3", scorer().toString(), corpus.file(name).toString(), written.toString())
              .redirectOutput(figures.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IOException("the reference scorer failed: " + scorer());
      }
      return FlatJson.flatten(new ObjectMapper().readTree(Files.readString(figures)));
    } finally {
      Files.delete(written);
      Files.delete(figures);
    }
  }

  private Path scorer() {
    return scorer == null ? corpus.data().resolveSibling("tools/score_reading.py") : scorer;
  }
}

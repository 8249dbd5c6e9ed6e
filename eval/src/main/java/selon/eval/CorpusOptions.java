package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.MarkedArticle;

/** Which articles a command works on. */
final class CorpusOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--corpus",
      paramLabel = "NAME",
      description =
          "polnear, wikinews-fr, wikinews-en, dewikinews or all, which but for reading leaves out"
              + " the last (default: ${DEFAULT-VALUE})")
  private String corpus = "all";

  @Option(names = "--split", description = "train or dev (default: ${DEFAULT-VALUE})")
  private String split;

  @Option(
      names = "--marked",
      paramLabel = "FOLDER",
      description = "take the marked articles of this folder in place of the corpus's own")
  private @Nullable Path marked;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "only the first N articles of each corpus")
  private int limit = Integer.MAX_VALUE;

  private final List<CorpusName> all;

  CorpusOptions(String split) {
    this(split, CorpusName.MAIN);
  }

  CorpusOptions(String split, List<CorpusName> all) {
    this.split = split;
    this.all = all;
  }

  List<CorpusName> corpora() {
    if (!Files.isDirectory(data.folder())) {
      throw new ParameterException(
          spec.commandLine(),
          "No corpora at " + data.folder() + "; say where they are with --data");
    }
    try {
      return CorpusName.called(corpus, all);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  List<GoldArticle> read(CorpusName name) throws IOException {
    List<GoldArticle> articles =
        marked == null ? name.read(data.folder(), split) : MarkedArticle.readAll(marked);
    return articles.subList(0, Math.min(limit, articles.size()));
  }

  Path file(CorpusName name) {
    return name.file(data.folder(), split);
  }

  Path data() {
    return data.folder();
  }

  String split() {
    return marked == null ? split : String.valueOf(marked.getFileName());
  }
}

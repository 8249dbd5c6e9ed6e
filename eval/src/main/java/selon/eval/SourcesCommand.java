package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.language.LanguagePack;
import selon.statement.GoldSources;
import selon.statement.SourceScores;

/** {@code selon eval sources}: how well sources are read where the spans are given. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Scores the kinds of sources and the nesting on the spans of the gold.",
    footer = "On the split train by cross-validation, on another by the model that ships.")
final class SourcesCommand implements Callable<Integer> {

  private static final String TRAIN = "train";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("dev");
  @Mixin private WrittenOption written = new WrittenOption();

  @Option(names = "--errors", description = "list which kinds are taken for which")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (CorpusName name : corpus.corpora()) {
      if (!SourceGold.CORPORA.contains(name)) {
        continue;
      }
      SourceScores scores = scores(name);
      out.println(name.label() + " " + corpus.split() + ": " + scores);
      if (errors) {
        scores.confusions().forEach((what, times) -> out.println("  " + times + " " + what));
      }
      out.flush();
    }
    return 0;
  }

  private SourceScores scores(CorpusName name) throws IOException {
    LanguagePack pack = SourceGold.pack(name);
    List<GoldSources> gold = SourceGold.of(pack, corpus.read(name));
    if (!corpus.split().equals(TRAIN)) {
      return SourceScores.of(pack, gold);
    }
    CorpusName other = SourceGold.other(name);
    return SourceScores.crossValidated(
        pack,
        gold,
        SourceGold.written(pack, corpus.data(), written.folder()),
        SourceGold.pack(other),
        SourceGold.read(other, corpus.data(), TRAIN));
  }
}

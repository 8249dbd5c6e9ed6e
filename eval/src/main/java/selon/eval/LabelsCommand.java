package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;

/** {@code selon eval labels}: how well statements are labeled whose spans are given. */
@Command(
    name = "labels",
    mixinStandardHelpOptions = true,
    description =
        "Labels the statements of the gold corpora from their gold spans, and scores the labels,"
            + " the statements without a source and the inferences.",
    footer = "Corpora whose statements bear no labels are left out.")
final class LabelsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("dev");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (CorpusName name : corpus.corpora()) {
      List<GoldArticle> gold = corpus.read(name);
      if (hasLabels(gold)) {
        print(out, name, gold);
      }
    }
    out.flush();
    return 0;
  }

  private static boolean hasLabels(List<GoldArticle> gold) {
    return gold.stream()
        .flatMap(article -> article.statements().stream())
        .anyMatch(statement -> statement.attitude() != null);
  }

  private void print(PrintWriter out, CorpusName name, List<GoldArticle> gold) {
    Map<Language, OwnLabels> labels = new HashMap<>();
    List<Tally> tallies = new ArrayList<>();
    for (GoldArticle article : gold) {
      Optional<LanguagePack> pack = LanguagePacks.of(article.language());
      pack.map(known -> labels.computeIfAbsent(known.language(), any -> new OwnLabels(known)))
          .ifPresent(own -> tallies.add(own.tally(article)));
    }
    Tally tally = Tally.sum(tallies);
    out.printf(
        Locale.ROOT,
        "%n%s %s: %d statements%n",
        name.label(),
        corpus.split(),
        tally.count("attributions/gold"));
    OwnLabels.figures(tally)
        .forEach((figure, value) -> out.printf(Locale.ROOT, "  %-20s%6.1f%n", figure, value));
    for (String found : List.of("sourceless", "inference")) {
      out.printf(
          Locale.ROOT,
          "  %s: %d right of %d found, %d wanted%n",
          found,
          tally.count(found + "/hit"),
          tally.count(found + "/pred"),
          tally.count(found + "/gold"));
    }
  }
}

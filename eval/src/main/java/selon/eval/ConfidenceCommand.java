package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.gold.OwnReadings;
import selon.statement.Statement;

/** {@code selon eval confidence}: whether statements are as likely as Selon says. */
@Command(
    name = "confidence",
    mixinStandardHelpOptions = true,
    description =
        "Tells how many statements of each confidence are right (\"linked\"), and by rule.")
final class ConfidenceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CorpusOptions corpus = new CorpusOptions("dev");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (CorpusName name : corpus.corpora()) {
      List<GoldArticle> gold = corpus.read(name);
      Map<String, List<Statement>> found = OwnReadings.statements(gold);
      Reliability all = new Reliability();
      Map<String, Reliability> byRule = new TreeMap<>();
      for (GoldArticle article : gold) {
        List<Statement> statements = found.getOrDefault(article.id(), List.of());
        BitSet right = right(article, statements);
        for (int i = 0; i < statements.size(); i++) {
          Statement statement = statements.get(i);
          all.add(statement.confidence(), right.get(i));
          byRule
              .computeIfAbsent(family(statement.rule()), rule -> new Reliability())
              .add(statement.confidence(), right.get(i));
        }
      }
      print(out, name.label() + " " + corpus.split(), all, byRule);
    }
    return 0;
  }

  private static void print(
      PrintWriter out, String heading, Reliability all, Map<String, Reliability> byRule) {
    out.printf(Locale.ROOT, "%n%s: %d found%n", heading, all.count());
    all.print(out);
    byRule.forEach(
        (rule, of) ->
            out.printf(
                Locale.ROOT,
                "  %-18s %5d found  %5.1f %% right, confidence %5.1f%n",
                rule,
                of.count(),
                of.share(),
                of.mean()));
    out.flush();
  }

  /** The places of the statements that the gold has with half of the content and the source. */
  private static BitSet right(GoldArticle article, List<Statement> statements) {
    TextTokens tokens = new TextTokens(article.text());
    QuotationForms forms = new QuotationForms(article.text());
    List<ScoredStatement> gold = ScoredStatement.all(article.statements(), tokens, forms);
    List<ScoredStatement> found =
        statements.stream()
            .map(statement -> ScoredStatement.of(GoldStatement.of(statement), tokens, forms))
            .toList();
    BitSet right = new BitSet();
    for (Matching.Pair pair : new Matching(gold, found).pairs()) {
      ScoredStatement wanted = gold.get(pair.gold());
      ScoredStatement made = found.get(pair.predicted());
      right.set(
          pair.predicted(),
          Matching.jaccard(wanted.content(), made.content()) >= 0.5 && wanted.sharesSource(made));
    }
    return right;
  }

  /** "cue say" is a cue like another. */
  private static String family(String rule) {
    return rule.startsWith("cue ") && !rule.equals("cue behind") ? "cue" : rule;
  }
}

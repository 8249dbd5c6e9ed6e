package selon.sentence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import selon.linear.LinearModel;

/** Trains the word models of a language and scores them. */
public final class WordTrainer {

  private static final int FOLDS = 5;
  private static final int TAGGER_ROUNDS = 10;
  private static final int FOLD_ROUNDS = 6;
  private static final int PARSER_ROUNDS = 12;

  private static final Map<String, List<String>> TRAIN =
      new TreeMap<>(
          Map.of(
              "fr",
              List.of(
                  "fr_sequoia-ud-train.conllu",
                  "fr_sequoia-ud-dev.conllu",
                  "fr_gsd-ud-dev.conllu",
                  "fr_pud-ud-test.conllu"),
              "en",
              List.of("en_ewt-ud-train.conllu", "en_ewt-ud-dev.conllu")));

  private static final Map<String, List<String>> TEST =
      new TreeMap<>(
          Map.of(
              "fr", List.of("fr_gsd-ud-test.conllu", "fr_sequoia-ud-test.conllu"),
              "en", List.of("en_ewt-ud-test.conllu")));

  private final PrintStream log;

  private WordTrainer(PrintStream log) {
    this.log = log;
  }

  /** The languages that there are treebanks for. */
  public static List<String> languages() {
    return List.copyOf(TRAIN.keySet());
  }

  /** Trains a language's model: LANGUAGE TREEBANKS MODEL. */
  public static void main(String[] args) throws IOException {
    train(args[0], Path.of(args[1]), Path.of(args[2]), System.out);
  }

  /**
   * Trains one language's model, writes it and scores it.
   *
   * @param treebanks the folder of CoNLL-U files
   * @param model the file to write
   * @param log where scores and progress go
   */
  public static void train(String language, Path treebanks, Path model, PrintStream log)
      throws IOException {
    List<Treebank.Tree> trees = trees(language, treebanks);
    WordModel trained = new WordTrainer(log).train(trees);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      trained.write(out);
    }
    score(language, trained, treebanks, log);
  }

  /** The trees that a language's models learn from. */
  static List<Treebank.Tree> trees(String language, Path treebanks) throws IOException {
    return Treebank.read(treebanks, TRAIN.getOrDefault(language, List.of())).trees();
  }

  private static void score(String language, WordModel model, Path treebanks, PrintStream log)
      throws IOException {
    for (String test : TEST.getOrDefault(language, List.of())) {
      List<Treebank.Tree> trees = Treebank.read(treebanks, List.of(test)).trees();
      log.println(test + ": " + WordScores.of(model, trees));
    }
  }

  private WordModel train(List<Treebank.Tree> trees) {
    List<String> labels = TaggerTrainer.labels(trees);
    TaggerTrainer tagger = new TaggerTrainer(trees, labels, TAGGER_ROUNDS);
    LinearModel parts = tagger.parts();
    LinearModel features = tagger.features();
    log.println("tagger: " + parts.size() + " + " + features.size() + " weights");
    ParserTrainer parser = new ParserTrainer(jackknifed(trees, labels), PARSER_ROUNDS);
    parser.train();
    LinearModel transitions = parser.transitions();
    LinearModel relations = parser.relations();
    log.println("parser: " + transitions.size() + " + " + relations.size() + " weights");
    return new WordModel(parts, features, LemmaTrainer.train(trees), transitions, relations);
  }

  /** Tags each fold by what was learned from the others, so that the parser sees real mistakes. */
  private static List<ParserTrainer.Tagged> jackknifed(
      List<Treebank.Tree> trees, List<String> labels) {
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(
            fold -> {
              List<Treebank.Tree> others = new ArrayList<>();
              List<Treebank.Tree> own = new ArrayList<>();
              for (int i = 0; i < trees.size(); i++) {
                (i % FOLDS == fold ? own : others).add(trees.get(i));
              }
              TaggerTrainer trainer = new TaggerTrainer(others, labels, FOLD_ROUNDS);
              Tagger tagger = new Tagger(trainer.parts(), trainer.features());
              return own.stream().map(tree -> new ParserTrainer.Tagged(tree, tagger)).toList();
            })
        .flatMap(List::stream)
        .toList();
  }
}

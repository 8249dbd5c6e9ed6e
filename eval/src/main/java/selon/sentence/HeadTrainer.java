package selon.sentence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the parser for languages without a treebank on those that have one: on each tree as it is,
 * and once more in another order and with case, so that it meets both.
 */
public final class HeadTrainer {

  private static final int ROUNDS = 8;

  private HeadTrainer() {}

  /**
   * Trains the model and writes it.
   *
   * @param treebanks the folder of CoNLL-U files
   * @param model the file to write
   */
  public static void train(Path treebanks, Path model, PrintStream log) throws IOException {
    List<ParserTrainer.Tagged> sentences = new ArrayList<>();
    for (String language : WordTrainer.languages()) {
      for (Treebank.Tree tree : WordTrainer.trees(language, treebanks)) {
        sentences.add(new ParserTrainer.Tagged(tree));
        sentences.add(new ParserTrainer.Tagged(CaseMarks.on(VerbLast.of(tree))));
      }
    }
    ParserTrainer trainer = new ParserTrainer(sentences, ROUNDS);
    trainer.train();
    HeadModel trained = new HeadModel(trainer.transitions(), trainer.relations());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      trained.write(out);
    }
    log.println(sentences.size() + " sentences; " + model + ": " + Files.size(model) + " bytes");
  }
}

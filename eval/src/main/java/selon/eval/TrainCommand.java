package selon.eval;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import selon.gold.CorpusName;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.linear.LinearModel;
import selon.sentence.HeadTrainer;
import selon.sentence.WordTrainer;
import selon.statement.AttributionTrainer;
import selon.statement.SourceTrainer;
import selon.trace.CommonWords;
import selon.trace.TraceRun;

/** {@code selon train}: makes the models that ship anew, from the data folder. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the models that ship.")
final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to train");
  }

  @Command(
      name = "words",
      mixinStandardHelpOptions = true,
      description = "Trains tags, lemmas and dependency heads on treebanks.")
  int words(
      @Mixin DataOption data,
      @Option(
              names = "--models",
              paramLabel = "FOLDER",
              defaultValue = "core/src/main/resources/selon/language",
              description = "where the models go (default: ${DEFAULT-VALUE})")
          Path models,
      @Parameters(arity = "0..*", paramLabel = "LANGUAGE", description = "default: all")
          List<String> languages)
      throws IOException {
    PrintStream log = System.out;
    for (String language : languages == null ? WordTrainer.languages() : languages) {
      WordTrainer.train(
          language,
          data.folder().resolve("ud"),
          models.resolve(language).resolve("words.bin"),
          log);
    }
    return 0;
  }

  @Command(
      name = "heads",
      mixinStandardHelpOptions = true,
      description = "Trains the dependency heads of languages without a treebank on the others.")
  int heads(
      @Mixin DataOption data,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "core/src/main/resources/selon/sentence/heads.bin",
              description = "the model to write (default: ${DEFAULT-VALUE})")
          Path model)
      throws IOException {
    HeadTrainer.train(data.folder().resolve("ud"), model, System.out);
    return 0;
  }

  @Command(
      name = "attributions",
      mixinStandardHelpOptions = true,
      description = "Trains what finds cues, sources and contents, on all gold for training.")
  int attributions(
      @Mixin DataOption data,
      @Mixin WrittenOption written,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "core/src/main/resources/selon/statement/attributions.bin",
              description = "the model to write (default: ${DEFAULT-VALUE})")
          Path model)
      throws IOException {
    AttributionTrainer.train(data.folder(), written.folder(), model, System.out);
    return 0;
  }

  @Command(
      name = "sources",
      mixinStandardHelpOptions = true,
      description = "Trains the kinds of sources on what marks them.")
  int sources(
      @Mixin DataOption data,
      @Mixin WrittenOption written,
      @Option(
              names = "--models",
              paramLabel = "FOLDER",
              defaultValue = "core/src/main/resources/selon/language",
              description = "where the models go (default: ${DEFAULT-VALUE})")
          Path models)
      throws IOException {
    for (LanguagePack pack : LanguagePacks.all()) {
      CorpusName corpus = SourceGold.corpus(pack);
      CorpusName other = SourceGold.other(corpus);
      LinearModel model =
          SourceTrainer.train(
              pack,
              corpus == null ? List.of() : SourceGold.read(corpus, data.folder(), "train"),
              SourceGold.written(pack, data.folder(), written.folder()),
              SourceGold.pack(other),
              SourceGold.read(other, data.folder(), "train"));
      Path file = models.resolve(pack.language().tag()).resolve("sources.bin");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        model.write(out);
      }
      spec.commandLine().getOut().println(file + ": " + model.size() + " weights");
    }
    return 0;
  }

  @Command(
      name = "background",
      mixinStandardHelpOptions = true,
      description = "Counts how common words are; train trace anew afterwards.")
  int background(
      @Mixin DataOption data,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "core/src/main/resources/selon/trace/background.bin",
              description = "the table to write (default: ${DEFAULT-VALUE})")
          Path table)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(table))) {
      CommonWords.count(data.folder(), out);
    }
    return 0;
  }

  @Command(
      name = "trace",
      mixinStandardHelpOptions = true,
      description = "Trains what tells claims and derivations apart on written cascades.")
  int trace(
      @Mixin DataOption data,
      @Option(
              names = "--models",
              paramLabel = "FOLDER",
              defaultValue = "core/src/main/resources/selon/trace",
              description = "where the models go (default: ${DEFAULT-VALUE})")
          Path models)
      throws IOException {
    TraceRun.of(data.folder(), false).train(models);
    return 0;
  }
}

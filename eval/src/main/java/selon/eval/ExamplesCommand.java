package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import selon.Selon;

/** {@code selon eval examples}: what Selon gets wrong in the project's own articles. */
@Command(
    name = "examples",
    mixinStandardHelpOptions = true,
    description = "Reads the examples, compares with their gold and lists what is missed.",
    footer = "Exits with 1 if the list of known misses is not the list of misses.")
final class ExamplesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--examples",
      paramLabel = "FOLDER",
      description = "where the examples are (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("examples");

  @Option(names = "--write", description = "make the expected readings anew of the gold sheets")
  private boolean write;

  @Option(names = "--keep", description = "make these misses the known ones")
  private boolean keep;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "No examples at " + folder + "; say where they are with --examples");
    }
    PrintWriter out = spec.commandLine().getOut();
    Selon selon = new Selon();
    List<Miss> misses = new ArrayList<>();
    int statements = 0;
    for (Example example : Example.in(folder)) {
      List<Example.Read> read = example.read(selon);
      if (write) {
        Files.writeString(example.expected(), Example.lines(read));
      }
      for (Example.Read article : read) {
        statements += article.gold().statements().size();
        misses.addAll(MissFinder.find(article));
      }
    }
    misses.forEach(miss -> out.println(miss.line().replace('\t', ' ') + "\n  " + miss.shown()));
    out.println(statements + " statements in the gold, " + misses.size() + " misses");
    out.flush();
    Path list = folder.resolve("expected").resolve(Example.KNOWN_MISSES + ".tsv");
    if (keep) {
      KnownMisses.write(list, misses);
    }
    return changes(Files.exists(list) ? KnownMisses.read(list) : List.of(), misses);
  }

  private int changes(List<String> known, List<Miss> misses) {
    PrintWriter err = spec.commandLine().getErr();
    List<Miss> fresh = KnownMisses.fresh(known, misses);
    List<String> mended = KnownMisses.mended(known, misses);
    fresh.forEach(miss -> err.println("new miss: " + miss.line().replace('\t', ' ')));
    mended.forEach(line -> err.println("no longer missed: " + line.replace('\t', ' ')));
    err.flush();
    return fresh.isEmpty() && mended.isEmpty() ? 0 : 1;
  }
}

package selon.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code selon eval full}: what of a case outlives a full disk. */
@Command(
    name = "full",
    mixinStandardHelpOptions = true,
    description = "Adds to a case until its disk is full, makes room and goes on.",
    footer = {
      "The disk should be a small one of its own, as by:",
      "  mount -t tmpfs -o size=16m tmpfs FOLDER",
      "Exits with 1 if anything acknowledged is lost or the message is not the right one."
    })
final class FullCommand implements Callable<Integer> {

  private static final int CANNOT_WRITE = 74;
  private static final int BLOCK = 1 << 16;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "FOLDER",
      description = "a folder on a small disk, at most 64 MB")
  private Path on = Path.of(".");

  @Mixin private DataOption data = new DataOption();

  @Mixin private AppOption app = new AppOption();

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "how many are added (default: ${DEFAULT-VALUE})")
  private int articles = 600;

  @Option(
      names = "--room",
      paramLabel = "BYTES",
      description = "what is left free at first (default: ${DEFAULT-VALUE})")
  private long room = 2 << 20;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    long free = Files.getFileStore(on).getUsableSpace();
    if (free > 64 << 20) {
      out.println(on + " has " + (free >> 20) + " MB free; give a small disk");
      return 1;
    }
    Path folder = Files.createTempDirectory("selon-full");
    Path ballast = on.resolve("ballast");
    Path of = on.resolve("case");
    try {
      Path input = folder.resolve("articles.jsonl");
      new ManyArticles(data.folder()).write(articles, input);
      fill(ballast, free - room);
      Set<String> acknowledged = new TreeSet<>();
      int code;
      String message;
      try (AppProcess process =
          AppProcess.start(
              app.jar(),
              List.of("-Xmx512m"),
              List.of("add", "-q", "-v", "-c", of.toString(), input.toString()))) {
        for (String line = process.line(); line != null; line = process.line()) {
          acknowledged.add(line.split("\t", -1)[1]);
        }
        code = process.end();
        message = process.message();
      }
      out.printf(
          Locale.ROOT,
          "full after %d articles: exit %d, \"%s\"%n",
          acknowledged.size(),
          code,
          message);
      Files.delete(ballast);
      List<String> problems = CaseState.problems(of, acknowledged);
      problems.forEach(out::println);
      int after;
      try (AppProcess process =
          AppProcess.start(
              app.jar(),
              List.of("-Xmx512m"),
              List.of("add", "-q", "-c", of.toString(), input.toString()))) {
        after = process.end();
        out.printf(Locale.ROOT, "with room again: exit %d %s%n", after, process.message());
      }
      int there = CaseState.export(of).size();
      out.printf(Locale.ROOT, "%d of %d articles are there%n", there, articles);
      out.flush();
      boolean well = code == CANNOT_WRITE && problems.isEmpty() && after == 0 && there == articles;
      return well ? 0 : 1;
    } finally {
      CaseState.delete(folder);
      CaseState.delete(of);
      Files.deleteIfExists(ballast);
    }
  }

  private static void fill(Path ballast, long bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(ballast)) {
      byte[] block = new byte[BLOCK];
      for (long left = bytes; left > 0; left -= BLOCK) {
        out.write(block, 0, (int) Math.min(BLOCK, left));
      }
    }
  }
}

package selon.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.trace.SimulatedRun;

/** {@code selon eval simulate}: tracing on a made-up press whose truth is known. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description =
        "Makes up a press whose stories travel in known ways and tells how well and how fast"
            + " they are traced.")
final class SimulateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--stories",
      paramLabel = "N",
      description = "how many stories (default: ${DEFAULT-VALUE})")
  private int stories = 200;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "another makes another press (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--speed",
      description = "measure time and memory at a tenth of the statements and at all, instead")
  private boolean speed;

  @Option(
      names = "--statements",
      paramLabel = "N",
      description = "how many statements to measure speed at (default: ${DEFAULT-VALUE})")
  private int statements = 1_000_000;

  @Option(
      names = "--hostile",
      paramLabel = "N",
      description = "time stories made to be slow with, of a tenth of N articles and of N, instead")
  private int hostile;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SimulatedRun run = new SimulatedRun(seed);
    if (hostile > 0) {
      for (int size : new int[] {hostile / 10, hostile}) {
        run.hostile(size).forEach((kind, pace) -> print(out, kind, pace));
      }
      return 0;
    }
    if (speed) {
      run.pace(statements / 10); // Java has compiled what is slow
      SimulatedRun.Pace few = run.pace(statements / 10);
      print(out, "a tenth", few);
      SimulatedRun.Pace all = run.pace(statements);
      print(out, "all", all);
      out.printf(
          Locale.ROOT,
          "exponent of growth %.2f%n",
          Math.log(all.seconds() / few.seconds())
              / Math.log((double) all.tellings() / few.tellings()));
      out.flush();
      out.printf(Locale.ROOT, "one article more, at a tenth %.2f s%n", run.update(statements / 10));
      out.flush();
      return 0;
    }
    run.quality(stories)
        .forEach((name, value) -> out.printf(Locale.ROOT, "%-46s %8s%n", name, value));
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, String name, SimulatedRun.Pace pace) {
    out.printf(
        Locale.ROOT,
        "%-18s %7d articles %8d statements %7.1f s %7.0f/s %6.0f bytes each %6d claims%n",
        name,
        pace.articles(),
        pace.tellings(),
        pace.seconds(),
        pace.tellings() / pace.seconds(),
        pace.bytes(),
        pace.claims());
    out.flush();
  }
}

package selon.eval;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of this module: {@code eval} and {@code train}. */
@Command(
    name = "selon",
    mixinStandardHelpOptions = true,
    subcommands = {EvalCommand.class, TrainCommand.class})
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  public static void main(String[] args) {
    CommandLine commands = commands();
    commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    System.exit(commands.execute(args));
  }

  static CommandLine commands() {
    return new CommandLine(new Main());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do");
  }
}

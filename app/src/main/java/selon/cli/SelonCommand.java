package selon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import selon.page.Page;
import selon.statement.Certainty;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.store.CaseException;
import selon.store.Outcome;

/** {@code selon}: the commands, and how they treat what goes wrong. */
@Command(
    name = "selon",
    description = "Reads news articles and tells who says what, according to whom.",
    versionProvider = SelonCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done",
      " 1:an error in Selon itself",
      " 2:the command is not understood",
      " 3:some inputs failed, the rest is done",
      " 4:nothing was found in the inputs",
      "65:no input could be understood",
      "73:the output cannot be created",
      "74:the output cannot be written",
      "75:the case is being written to by another process",
      "130:interrupted"
    },
    footer = {"", "`selon read --help` tells more; start with: selon read examples/wells.html"})
final class SelonCommand implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "this help")
  private boolean unusedHelp;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "the version")
  private boolean unusedVersion;

  /** How the parser speaks of a value that is none. */
  private static final Pattern INVALID =
      Pattern.compile(
          "^Invalid value for (?:option '([^']+)'(?: \\([^)]*\\))?"
              + "|positional parameter at index [^ ]* \\(([^)]*)\\)):? ?(?=is )");

  private final Console console;
  private final CommandLine line;

  SelonCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.line =
        new CommandLine(this)
            .addSubcommand(new ReadCommand(console, reader))
            .addSubcommand(new TraceCommand(console, reader))
            .addSubcommand(new ExportCommand(console, reader).line())
            .addSubcommand(new AddCommand(console, reader))
            .addSubcommand(new SearchCommand(console))
            .addSubcommand(new SourcesCommand(console, reader))
            .addSubcommand(new LedgerCommand(console))
            .addSubcommand(new VersionsCommand(console))
            .addSubcommand(new IndexCommand(console, reader))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new RereadCommand(console, reader))
            .addSubcommand(new PurgeCommand(console, reader))
            .addSubcommand(new ServeCommand(console, reader))
            .addSubcommand(new McpCommand(console, reader));
    line.registerConverter(SourceKind.class, new Choice<>(SourceKind.class, "kind"))
        .registerConverter(Certainty.class, new Choice<>(Certainty.class, "certainty"))
        .registerConverter(Format.class, new Choice<>(Format.class, "format"))
        .registerConverter(int.class, written -> whole(written, Integer::parseInt))
        .registerConverter(long.class, written -> whole(written, Long::parseLong))
        .registerConverter(double.class, SelonCommand::number)
        .registerConverter(Outcome.class, new Choice<>(Outcome.class, "outcome"))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(60, Math.min(console.width(), 100)))
        .setColorScheme(Help.defaultColorScheme(console.colors() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setExecutionStrategy(SelonCommand::execute)
        .setParameterExceptionHandler((e, arguments) -> misused(e))
        .setExecutionExceptionHandler((e, command, result) -> broken(e));
  }

  /** What writes into a place that has no name would write into the current folder. */
  private static int execute(CommandLine.ParseResult parsed) {
    for (CommandLine.ParseResult one = parsed;
        one != null;
        one = one.hasSubcommand() ? one.subcommand() : null) {
      for (String place : List.of("-c", "-o")) {
        String name = one.matchedOptionValue(place, ".");
        if (name.isBlank()) {
          throw new CommandLine.ParameterException(
              one.commandSpec().commandLine(), place + " is empty; it needs a name");
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static <N> N whole(String written, Function<String, N> parser) {
    try {
      return parser.apply(written.strip());
    } catch (NumberFormatException e) {
      throw new CommandLine.TypeConversionException("is a whole number, not " + written);
    }
  }

  private static double number(String written) {
    try {
      return Double.parseDouble(written.strip());
    } catch (NumberFormatException e) {
      throw new CommandLine.TypeConversionException("is a number, not " + written);
    }
  }

  /** Runs a command; returns its exit code. */
  int run(String... arguments) {
    var out = new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8);
    line.setOut(out);
    int code = line.execute(asked(arguments));
    out.flush();
    return code;
  }

  /** What one types who does not know how help and the version are asked for. */
  private String[] asked(String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (first.equals("version") && arguments.length == 1) {
      return new String[] {"--version"};
    }
    if (!first.equals("help") || arguments.length > 2) {
      return arguments;
    }
    return arguments.length == 1
        ? new String[] {"--help"}
        : line.getSubcommands().containsKey(arguments[1])
            ? new String[] {arguments[1], "--help"}
            : new String[] {arguments[1]};
  }

  /** No command was given. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(line, "no command given");
  }

  private int misused(CommandLine.ParameterException e) {
    String meant = "";
    String message = String.valueOf(e.getMessage());
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
      if (e.getCommandLine() == line && !first.startsWith("-")) {
        message = "there is no command " + first;
        meant = Likeness.nearest(first, line.getSubcommands().keySet()).orElse("");
      } else if (!unmatched.getSuggestions().isEmpty()) {
        meant = unmatched.getSuggestions().get(0);
      }
    }
    console.say(
        INVALID
                .matcher(message)
                .replaceFirst(
                    invalid ->
                        Matcher.quoteReplacement(
                            (invalid.group(1) == null ? invalid.group(2) : invalid.group(1)) + " "))
            + (meant.isEmpty() ? "" : "; did you mean " + meant + "?")
            + "; see "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help");
    return ExitCode.USAGE;
  }

  private int broken(Exception e) {
    if (e instanceof Unwritable unwritable) {
      if (unwritable.code() != ExitCode.OK) {
        console.say(String.valueOf(e.getMessage()));
      }
      return unwritable.code();
    }
    Optional<CaseException> unusable = CaseException.behind(Path.of("the case"), e);
    if (unusable.isPresent()) {
      console.say(String.valueOf(unusable.get().getMessage()));
      return Cases.code(unusable.get());
    }
    console.say("internal error: " + e + "; please report it with the command that you gave");
    if (console.environment().containsKey("SELON_DEBUG")) {
      e.printStackTrace(console.err());
    }
    return ExitCode.INTERNAL_ERROR;
  }

  /** The version, as the jar tells it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = SelonCommand.class.getPackage().getImplementationVersion();
      return new String[] {"selon " + (version == null ? "(not built as a jar)" : version)};
    }
  }
}

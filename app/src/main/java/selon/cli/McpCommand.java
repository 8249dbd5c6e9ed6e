package selon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import selon.page.Page;
import selon.statement.Reading;
import selon.web.CaseDesk;
import selon.web.McpServer;

/** {@code selon mcp}: lets an assistant ask a case. */
@Command(
    name = "mcp",
    description = {
      "Lets an assistant ask a case who says what and where from: a server of the Model Context",
      "Protocol on the input and the output. It only reads."
    },
    footer = {
      "",
      "In the configuration of an assistant:",
      "  {\"mcpServers\": {\"selon\": {\"command\": \"selon\", \"args\": [\"mcp\", \"-c\","
          + " \"/home/me/harbor\"]}}}"
    })
final class McpCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  private final Console console;
  private final Function<Page, Reading> reader;

  McpCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    String version = McpCommand.class.getPackage().getImplementationVersion();
    try (CaseDesk desk = new CaseDesk(of.folder(), Cases.setup(reader), new CaseTracer())) {
      desk.await();
      new McpServer(desk, version == null ? "0" : version).serve(console.in(), console.out());
    }
    return ExitCode.OK;
  }
}

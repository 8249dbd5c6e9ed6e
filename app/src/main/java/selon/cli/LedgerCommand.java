package selon.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import selon.store.Case;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/** {@code selon ledger}: what became of every input of a case. */
@Command(
    name = "ledger",
    description = "Tells what became of every input of a case, in the order in which they came.",
    footer = {
      "",
      "Each line has the outcome, the article's id, the input's name and the reason, a tab between"
          + " two.",
      "Outcomes: added, revision, duplicate, refused, failed, purged."
    })
final class LedgerCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  @Option(
      names = "--outcome",
      split = ",",
      paramLabel = "OUTCOME",
      description = "only these, as: refused,failed")
  private List<Outcome> outcomes = List.of();

  @Option(names = "--json", description = "one JSON object for each")
  private boolean json;

  @Option(names = "--counts", description = "only how many there are of each outcome")
  private boolean counts;

  private final Console console;
  private @Nullable Unwritable unheard;

  LedgerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    Set<Outcome> wanted =
        outcomes.isEmpty() ? EnumSet.allOf(Outcome.class) : EnumSet.copyOf(outcomes);
    try (Case opened = Case.open(of.folder());
        Destination out = Destination.stream("the output", "", console.out())) {
      if (counts) {
        out.write(
            "",
            opened.ledger().counts().entrySet().stream()
                .map(count -> count.getKey().word() + "\t" + count.getValue())
                .collect(Collectors.joining("\n")));
        return ExitCode.OK;
      }
      opened.ledger().forEach(entry -> write(out, entry, wanted));
    }
    if (unheard != null) {
      throw unheard;
    }
    return ExitCode.OK;
  }

  private void write(Destination out, LedgerEntry entry, Set<Outcome> wanted) {
    if (unheard == null && wanted.contains(entry.outcome())) {
      try {
        out.write("", json ? LedgerLines.json(entry) : LedgerLines.line(entry));
      } catch (Unwritable e) {
        unheard = e;
      }
    }
  }
}

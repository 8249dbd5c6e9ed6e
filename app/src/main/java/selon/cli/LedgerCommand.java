package selon.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
      "Outcomes: added, revision, duplicate, refused, failed, skipped, purged.",
      "",
      "Examples:",
      "  selon ledger -c harbor --outcome refused,failed,skipped   what is not in the case, and why",
      "  selon ledger -c harbor --words report.pdf                 what became of one input"
    })
final class LedgerCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  @Option(
      names = "--outcome",
      split = ",",
      paramLabel = "OUTCOME",
      description = "only these, as: refused,failed")
  private List<Outcome> outcomes = List.of();

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "only lines with these in the input's name, the reason or the article's id")
  private String words = "";

  @Option(names = "--json", description = "JSON, as -f json")
  private boolean json;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, for people and for cut (default); json, one object for each, or one of all counts")
  private Form form = Form.TEXT;

  private enum Form {
    TEXT,
    JSON
  }

  @Option(names = "--counts", description = "only how many there are of each outcome")
  private boolean counts;

  private final Console console;
  private @Nullable Unwritable unheard;
  private boolean any;

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
        Map<Outcome, Integer> sums = counts(opened, wanted);
        any = sums.values().stream().anyMatch(number -> number > 0);
        if (any || isJson()) {
          out.write("", isJson() ? LedgerLines.json(sums) : LedgerLines.lines(sums));
        }
      } else {
        opened.ledger().forEach(entry -> write(out, entry, wanted));
      }
    }
    if (unheard != null) {
      throw unheard;
    }
    if (!any && (!outcomes.isEmpty() || !words.isEmpty())) {
      console.say("no such line is in the ledger of " + of.folder());
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.OK;
  }

  private boolean isJson() {
    return json || form == Form.JSON;
  }

  /** How many lines of each of these outcomes there are, or records that they stand for. */
  private Map<Outcome, Integer> counts(Case opened, Set<Outcome> wanted) {
    Map<Outcome, Integer> sums = new EnumMap<>(Outcome.class);
    wanted.stream().filter(Outcome::told).forEach(outcome -> sums.put(outcome, 0));
    opened
        .ledger()
        .forEach(
            entry -> {
              if (wanted.contains(entry.outcome()) && has(entry)) {
                sums.merge(entry.outcome(), entry.number(), Integer::sum);
              }
            });
    return sums;
  }

  private boolean has(LedgerEntry entry) {
    return entry.mentions(words);
  }

  private void write(Destination out, LedgerEntry entry, Set<Outcome> wanted) {
    if (unheard == null && wanted.contains(entry.outcome()) && has(entry)) {
      any = true;
      try {
        out.write("", isJson() ? LedgerLines.json(entry) : LedgerLines.line(entry));
      } catch (Unwritable e) {
        unheard = e;
      }
    }
  }
}

package selon.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import selon.page.Page;
import selon.statement.Reading;
import selon.store.Case;
import selon.store.CaseWriter;

/** {@code selon purge}: deletes articles from a case for good. */
@Command(
    name = "purge",
    description = {
      "Deletes articles from a case for good: what came, what was found, what was decided about"
          + " them. That they were deleted, when and why stays in the ledger, with the hash of what"
          + " came, so that adding the same again is refused."
    },
    footer = {
      "",
      "`--lift` lets what was purged be added again; the ledger goes on to say that it was.",
      "",
      "Copies of the case, the inputs themselves and what the disk keeps of deleted files are not"
          + " touched."
    })
final class PurgeCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "ids of articles")
  private List<String> articles = List.of();

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      description = "why; it stays in the ledger",
      defaultValue = "")
  private String reason = "";

  @Option(names = "--yes", description = "do it; without it only what would go is told")
  private boolean yes;

  @Option(names = "--lift", description = "let what was purged be added again")
  private boolean lift;

  private final Console console;
  private final Function<Page, Reading> reader;

  PurgeCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    if (lift) {
      return lift();
    }
    List<String> there;
    try (Case opened = Case.open(of.folder())) {
      there =
          articles.stream()
              .distinct()
              .filter(
                  id ->
                      opened
                          .corpus()
                          .reading(id)
                          .map(
                              reading -> {
                                console.say(
                                    (yes ? "deleting " : "would delete ")
                                        + id
                                        + ": "
                                        + reading.article().title());
                                return true;
                              })
                          .isPresent())
              .toList();
    }
    articles.stream()
        .filter(id -> !there.contains(id))
        .forEach(id -> console.say(id + ": is no article of this case"));
    if (there.isEmpty()) {
      return ExitCode.NOTHING_FOUND;
    }
    if (!yes) {
      console.say("nothing was deleted; give --yes to do it");
      return ExitCode.OK;
    }
    try (CaseWriter writer = CaseWriter.open(of.folder(), Cases.setup(reader))) {
      writer.purge(there, reason);
    }
    console.say(of.folder() + ": " + there.size() + " purged");
    return code(there);
  }

  private int code(List<String> done) {
    return done.size() < articles.stream().distinct().count() ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private int lift() throws IOException {
    Cases.existing(of.folder());
    List<String> lifted;
    try (CaseWriter writer = CaseWriter.open(of.folder(), Cases.setup(reader))) {
      lifted = writer.lift(articles);
    }
    articles.stream()
        .distinct()
        .filter(id -> !lifted.contains(id))
        .forEach(id -> console.say(id + ": was not purged from this case"));
    lifted.forEach(
        id -> console.say(id + " is in again once it is added: selon add -c " + of.folder()));
    return lifted.isEmpty() ? ExitCode.NOTHING_FOUND : code(lifted);
  }
}

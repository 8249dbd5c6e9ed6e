package selon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import selon.page.Page;
import selon.search.CaseIndex;
import selon.statement.Reading;
import selon.store.CaseWriter;

/** {@code selon index}: makes the search index of a case anew. */
@Command(
    name = "index",
    description = "Makes the search index of a case anew from what the case keeps.",
    footer = {
      "",
      "`selon add` keeps the index up to date; this is for one that is missing or damaged."
    })
final class IndexCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  private final Console console;
  private final Function<Page, Reading> reader;

  IndexCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    Cases.existing(of.folder());
    int articles;
    // who opens an empty index for a case has it filled
    try (CaseWriter writer =
        CaseWriter.open(of.folder(), CaseWriter.Setup.of(reader).with(CaseIndex::recreate))) {
      articles = writer.reading().corpus().size();
    }
    console.say(of.folder() + ": indexed " + Amount.of(articles, "article"));
    return ExitCode.OK;
  }
}

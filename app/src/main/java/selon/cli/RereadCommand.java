package selon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import selon.page.Page;
import selon.statement.Reading;
import selon.store.CaseWriter;
import selon.store.Rereading;

/** {@code selon reread}: reads a case anew from its archive. */
@Command(
    name = "reread",
    description = {
      "Reads all articles of a case anew from its archive, as after an update of Selon. Articles"
          + " keep their ids; what people decided stays."
    })
final class RereadCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress; only what fails is told")
  private boolean quiet;

  private final Console console;
  private final Function<Page, Reading> reader;

  RereadCommand(Console console, Function<Page, Reading> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException {
    Cases.existing(of.folder());
    Rereading.Result result;
    long adrift;
    try (Progress progress = new Progress(console, quiet, System::nanoTime).run()) {
      CaseWriter.Setup setup =
          Cases.setup(reader)
              .telling(
                  entry -> {
                    progress.clear();
                    console.say(entry.name() + ": " + entry.reason());
                  });
      try (CaseWriter writer = CaseWriter.open(of.folder(), setup)) {
        int all = writer.reading().corpus().size();
        result = writer.reread(done -> progress.at("read " + done + " of " + all + " articles"));
        adrift =
            writer.reading().decisions().all().stream()
                .filter(made -> made.adrift() && !made.undone())
                .count();
      }
    }
    if (!quiet) {
      console.say(
          of.folder()
              + ": "
              + Amount.of(result.read(), "article")
              + " read anew, "
              + result.changed()
              + " read otherwise than before"
              + (result.failed() > 0 ? ", " + result.failed() + " failed" : ""));
    }
    if (adrift > 0) {
      console.say(
          adrift
              + (adrift == 1 ? " decision is" : " decisions are")
              + " about texts that have changed, and without effect");
    }
    return result.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }
}

package selon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import selon.search.IndexVerification;
import selon.store.Case;
import selon.store.Verification;

/** {@code selon verify}: whether a case fits together. */
@Command(
    name = "verify",
    description = {
      "Checks a case: the database is whole, each article has its capture in the archive with the"
          + " hash that it had, what was found lies in the texts, ledger and articles agree, and the"
          + " search index is whole and has all of it."
    },
    footer = {"", "Exits with 3 if something does not fit; nothing is changed."})
final class VerifyCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress; only what does not fit is told")
  private boolean quiet;

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Verification verification;
    IndexVerification index;
    try (Case opened = Case.open(of.folder());
        Progress progress = new Progress(console, quiet, System::nanoTime).run()) {
      int all = opened.corpus().size();
      verification =
          Verification.of(
              opened, done -> progress.at("checked " + done + " of " + all + " articles"));
      progress.at("checking the index");
      index = IndexVerification.of(opened);
    }
    boolean well = verification.problems().isEmpty() && index.problems().isEmpty();
    verification.problems().forEach(console::say);
    index.problems().forEach(this::say);
    if (!quiet) {
      verification.remarks().forEach(console::say);
      index.remarks().forEach(this::say);
      if (well) {
        console.say(
            of.folder()
                + ": "
                + Amount.of(verification.articles(), "article")
                + ", all fits together");
      }
    }
    return well ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void say(String problem) {
    console.say(problem.replace("-c CASE", "-c " + of.folder()));
  }
}

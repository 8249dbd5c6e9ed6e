package selon.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import selon.page.Page;
import selon.search.CaseIndex;
import selon.statement.Reading;
import selon.store.Case;
import selon.store.CaseException;
import selon.store.CaseWriter;
import selon.trace.Cascade;

/** How the commands write to cases. */
final class Cases {

  private Cases() {}

  /** What every writer works with. */
  static CaseWriter.Setup setup(Function<Page, Reading> reader) {
    return CaseWriter.Setup.of(reader).with(CaseIndex.following());
  }

  /**
   * Traces a case anew if something changed, with what people decided.
   *
   * @return what was found, as it is kept; nothing if nothing changed
   */
  static Optional<List<Cascade>> trace(Case opened) {
    CaseTracer tracer = new CaseTracer();
    List<Cascade> found = new ArrayList<>();
    boolean anew =
        opened
            .traces()
            .update(
                (corpus, decisions) -> {
                  found.clear();
                  found.addAll(tracer.apply(corpus, decisions));
                  return found;
                });
    return anew ? Optional.of(found) : Optional.empty();
  }

  /** The folder that {@code -c} names. */
  static Path path(String folder, CommandSpec spec) {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "-c " + folder + " cannot be the name of a folder on this system");
    }
  }

  /** Refuses a case that is not there, where none should be made. */
  static void existing(Path folder) throws CaseException {
    Case.open(folder).close();
  }

  /**
   * Makes an empty case where nothing is.
   *
   * @return whether it did
   */
  static boolean makeIfMissing(Path folder, Function<Page, Reading> reader) throws IOException {
    try {
      existing(folder);
      return false;
    } catch (CaseException e) {
      if (e.reason() != CaseException.Reason.MISSING) {
        throw e;
      }
      CaseWriter.open(folder, setup(reader)).close();
      return true;
    }
  }

  /** What to exit with when a case cannot be used. */
  static int code(CaseException e) {
    return switch (e.reason()) {
      case MISSING, DAMAGED -> ExitCode.NO_INPUT;
      case LOCKED -> ExitCode.LOCKED;
      case NEWER -> ExitCode.USAGE;
      case UNCREATABLE -> ExitCode.CANNOT_CREATE;
      case UNWRITABLE -> ExitCode.CANNOT_WRITE;
    };
  }
}

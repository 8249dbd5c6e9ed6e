package selon.cli;

import java.nio.file.Path;
import java.util.function.Function;
import selon.page.Page;
import selon.search.CaseIndex;
import selon.statement.Reading;
import selon.store.Case;
import selon.store.CaseException;
import selon.store.CaseWriter;

/** How the commands write to cases. */
final class Cases {

  private Cases() {}

  /** What every writer works with. */
  static CaseWriter.Setup setup(Function<Page, Reading> reader) {
    return CaseWriter.Setup.of(reader).with(CaseIndex.following());
  }

  /** Refuses a case that is not there, where none should be made. */
  static void existing(Path folder) throws CaseException {
    Case.open(folder).close();
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

package selon.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.Selon;
import selon.page.Page;
import selon.statement.Reading;

/** Where the command line starts. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new SelonCommand(Console.system(), new Reader()).run(arguments));
  }

  /** Loads the models when there is something to read: help should not wait for them. */
  private static final class Reader implements Function<Page, Reading> {
    private @Nullable Selon selon;

    @Override
    public Reading apply(Page page) {
      return loaded().read(page);
    }

    private synchronized Selon loaded() {
      Selon loaded = selon == null ? Selon.remembering() : selon;
      selon = loaded;
      return loaded;
    }
  }
}

package selon.cli;

import java.util.List;
import selon.article.ArticleReader;
import selon.page.Page;
import selon.statement.Reading;

/** Where the command line starts. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new SelonCommand(Console.system(), Main::read).run(arguments));
  }

  private static Reading read(Page page) {
    return new Reading(new ArticleReader().read(page), List.of(), List.of(), List.of());
  }
}

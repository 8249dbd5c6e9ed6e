package selon.page;

/** What became of one thing to read: a page, or the reason why there is none. */
public sealed interface Intake {

  /** The input's name; for one of several in a file, with its line: "articles.jsonl:12". */
  String name();

  /** It can be read. */
  record Taken(Page page) implements Intake {

    @Override
    public String name() {
      return page.name();
    }
  }

  /**
   * It cannot be read.
   *
   * @param problem what is wrong with it, in a few words with no line break: "is empty"
   */
  record Refused(String name, String problem) implements Intake {

    /** One line for people: "notes.txt: is empty". */
    public String message() {
      return name + ": " + problem;
    }
  }
}

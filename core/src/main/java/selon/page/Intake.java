package selon.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one thing to read: a page, or the reason why there is none. */
public sealed interface Intake {

  /** The input's name; for one of several in a file, with its line: "articles.jsonl:12". */
  String name();

  /**
   * It can be read.
   *
   * @param came what it was made from; null if that is not at hand any more
   */
  record Taken(Page page, @Nullable Snapshot came) implements Intake {

    /** A page of which nothing else is at hand. */
    public Taken(Page page) {
      this(page, null);
    }

    /** What to keep of it: what came, or else what of it is left in the page. */
    public Snapshot snapshot() {
      return came == null ? Snapshot.of(page) : came;
    }

    @Override
    public String name() {
      return page.name();
    }
  }

  /**
   * It cannot be read.
   *
   * @param problem what is wrong with it, in a few words with no line break: "is empty"
   * @param came what came all the same, as the answers of servers, the first first
   */
  record Refused(String name, String problem, List<Snapshot> came) implements Intake {

    public Refused {
      came = List.copyOf(came);
    }

    /** Nothing came of it that is worth keeping. */
    public Refused(String name, String problem) {
      this(name, problem, List.of());
    }

    /** One line for people: "notes.txt: is empty". */
    public String message() {
      return name + ": " + problem;
    }
  }
}

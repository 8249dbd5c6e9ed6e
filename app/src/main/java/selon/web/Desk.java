package selon.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import selon.corpus.Decision;
import selon.page.Intake;
import selon.page.Pages;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/**
 * A collection that people work on: what was found in it, what they decided, what is going on. Safe
 * for threads.
 */
public interface Desk extends AutoCloseable {

  /** What the collection is called. */
  String name();

  /** What is known now, with the decisions; later changes make another one. */
  Holdings holdings();

  /** All decisions, the oldest first, those taken back too. */
  List<Note> notes();

  /** Takes a decision down; it shows in the holdings at once. */
  Note decide(Decision decision);

  /**
   * Takes a decision back.
   *
   * @return whether there was one in force with this id
   */
  boolean undo(long note);

  /**
   * Puts a decision in force again that was taken back.
   *
   * @return whether there was one with this id
   */
  boolean redo(long note);

  /** Hands over what became of each input, in the order in which they came. */
  void ledger(Consumer<LedgerEntry> consumer);

  /** What became of the last inputs, the oldest of them first. */
  List<LedgerEntry> last(int most);

  /** How many inputs came to what. */
  Map<Outcome, Integer> outcomes();

  /** Reads more articles, some time after this returns. */
  void add(String name, Supplier<Pages> pages);

  /**
   * Takes down what is not read, some time after this returns.
   *
   * @param refused what could not be looked at
   * @param skipped the reasons for which files were left alone, by their names
   */
  void leave(List<Intake.Refused> refused, Map<String, String> skipped);

  /** What is going on. */
  Work work();

  @Override
  void close();
}

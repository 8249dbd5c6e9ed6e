package selon.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import selon.store.LedgerEntry;

/**
 * What the template of adding puts in its places.
 *
 * @param fetches whether addresses are fetched without being asked about each
 */
record AddPage(Frame frame, Holdings holdings, boolean fetches) {

  /** How many megabytes can be sent at a time. */
  static final String MOST = Long.toString(Workbench.LARGEST >> 20);

  private static final int LATEST = 30;

  String most() {
    return MOST;
  }

  long mostBytes() {
    return Workbench.LARGEST;
  }

  Work work() {
    return frame.work();
  }

  /** The inputs that came last, the newest first. */
  List<LedgerEntry> latest() {
    List<LedgerEntry> latest = new ArrayList<>(frame.desk().last(LATEST));
    Collections.reverse(latest);
    return latest;
  }

  /** Whether an article came of it that is here. */
  boolean kept(LedgerEntry entry) {
    return entry.outcome().kept() && entry.article() != null;
  }

  /** That of the article that came of an input. */
  String title(LedgerEntry line) {
    String id = line.article();
    return id == null
        ? ""
        : holdings
            .catalog()
            .card(id)
            .map(card -> CardRow.title(card, holdings, frame.words()))
            .orElse(id);
  }
}

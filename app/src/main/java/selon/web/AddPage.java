package selon.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import selon.view.Masthead;

/**
 * What the template of adding puts in its places.
 *
 * @param fetches whether addresses are fetched without being asked about each
 */
record AddPage(Frame frame, Holdings holdings, boolean fetches) {

  private static final int LATEST = 30;

  Work work() {
    return frame.work();
  }

  /** The inputs that came last, the newest first. */
  List<LedgerLine> latest() {
    List<LedgerLine> all = frame.desk().ledger();
    List<LedgerLine> latest =
        new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
    Collections.reverse(latest);
    return latest;
  }

  /** That of the article that came of an input. */
  String title(LedgerLine line) {
    String id = line.article();
    return id == null
        ? ""
        : holdings
            .catalog()
            .card(id)
            .map(card -> Masthead.title(card.title(), frame.words()))
            .orElse(id);
  }
}

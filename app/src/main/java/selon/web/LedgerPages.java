package selon.web;

import io.javalin.config.RoutesConfig;
import selon.export.LedgerCsv;

/** What became of every input, as a page and as a file. */
final class LedgerPages {

  private final Site site;

  LedgerPages(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/ledger", site.on(LedgerPages::page));
    routes.get("/ledger.csv", site.on(LedgerPages::csv));
  }

  private static LedgerPage.Wanted wanted(Visit visit) {
    return new LedgerPage.Wanted(visit.text("outcome"), visit.text("q"));
  }

  private static void page(Visit visit) {
    // not kept: what is refused changes the ledger and nothing else
    visit.show(
        "ledger",
        LedgerPage.of(visit.frame(), visit.holdings(), wanted(visit), visit.number("from")));
  }

  private static void csv(Visit visit) {
    StringBuilder rows = new StringBuilder(LedgerCsv.head());
    wanted(visit)
        .forEach(
            visit.desk(),
            entry ->
                rows.append(
                    LedgerCsv.row(
                        entry.time(),
                        entry.outcome().word(),
                        entry.name(),
                        entry.reason(),
                        entry.number(),
                        entry.article(),
                        entry.hash())));
    visit.send("ledger.csv", "text/csv; charset=utf-8", rows.toString());
  }
}

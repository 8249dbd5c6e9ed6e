package selon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import selon.export.TraceJson;
import selon.trace.Cascade;
import selon.trace.Synopsis;
import selon.view.TraceView;

/** The list of claims, and each of them. */
final class ClaimPages {

  private final Site site;

  ClaimPages(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/claims", site.on(ClaimPages::list));
    routes.get("/c/{claim}", site.on(ClaimPages::claim));
    routes.get(
        "/c/{claim}/claim.json",
        site.on(
            visit ->
                visit.send(
                    "claim.json",
                    "application/json; charset=utf-8",
                    TraceJson.write(cascade(visit, found(visit)), visit.holdings().links()))));
    routes.get(
        "/c/{claim}/claim.html",
        site.on(
            visit ->
                visit.send(
                    "claim.html",
                    "text/html; charset=utf-8",
                    new TraceView(visit.frame().words().language())
                        .show(List.of(cascade(visit, found(visit)))))));
  }

  private static void list(Visit visit) {
    Holdings holdings = visit.holdings();
    String only = visit.text("only");
    String words = visit.text("q");
    List<Synopsis> claims = ClaimsPage.wanted(holdings, only, words);
    String address = "/claims?" + ClaimsPage.fields(only, words);
    visit.show(
        "claims",
        () ->
            new ClaimsPage(
                new ListPage<>(visit.frame(), claims, visit.number("from"), address),
                holdings,
                only,
                words));
  }

  private static void claim(Visit visit) {
    Optional<Synopsis> found = ClaimPlace.find(visit.segment("claim"), visit.holdings().claims());
    if (found.isEmpty()) {
      lost(visit);
      return;
    }
    String address = Frame.claim(found.get());
    if (!visit.request().path().equals(address)) {
      String query = visit.request().queryString();
      visit
          .request()
          .redirect(query == null ? address : address + "?" + query, HttpStatus.SEE_OTHER);
      return;
    }
    Synopsis claim = found.get();
    TellingRows rows = TellingRows.with(visit.number("from"), claim);
    visit.show(
        "claim",
        () ->
            ClaimPage.of(
                visit.frame(),
                known(visit.holdings().claims().part(claim, rows.shown(claim))),
                claim,
                rulings(visit, claim),
                rows,
                visit.text("open").equals("all")));
  }

  static ClaimRulings rulings(Visit visit, Synopsis claim) {
    return ClaimRulings.of(claim, visit.holdings().links(), visit.desk().notes());
  }

  /** Tells of an address that leads to no claim any more what became of what it led to. */
  private static void lost(Visit visit) {
    if (visit.frame().busy()) {
      throw new Refused(404, "refused.claim.busy");
    }
    ClaimPlace place = ClaimPlace.of(visit.segment("claim"));
    LostClaimPage page = LostClaimPage.of(visit.frame(), visit.holdings(), place);
    visit.request().status(HttpStatus.NOT_FOUND).attribute("told", page);
    visit.show("lost", page);
  }

  static Synopsis found(Visit visit) {
    return ClaimPlace.find(visit.segment("claim"), visit.holdings().claims())
        .orElseThrow(
            () -> new Refused(404, visit.frame().busy() ? "refused.claim.busy" : "refused.claim"));
  }

  private static Cascade cascade(Visit visit, Synopsis claim) {
    return known(visit.holdings().claims().whole(claim));
  }

  static Cascade known(Optional<Cascade> cascade) {
    return cascade.orElseThrow(() -> new Refused(404, "refused.claim.busy"));
  }
}

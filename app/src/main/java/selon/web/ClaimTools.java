package selon.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.trace.Synopsis;

/** The pages on which people compare the tellings of a claim and put them right. */
final class ClaimTools {

  private final Site site;

  ClaimTools(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/c/{claim}/telling", site.on(ClaimTools::telling));
    routes.get("/c/{claim}/join", site.on(ClaimTools::join));
    routes.get("/a/{article}/join", site.on(ClaimTools::joinStatement));
    routes.get("/c/{claim}/compare", site.on(ClaimTools::compare));
  }

  private static void telling(Visit visit) {
    Synopsis claim = ClaimPages.found(visit);
    TellingPage page =
        TellingPage.of(
            visit.frame(),
            claim,
            visit.holdings().claims(),
            Slug.id(visit.text("a")),
            visit.text("q"));
    if (page == null) {
      throw new Refused(404, "refused.telling");
    }
    visit.show("telling", page);
  }

  private static void join(Visit visit) {
    Synopsis claim = ClaimPages.found(visit);
    visit.show("join", JoinPage.of(visit.frame(), visit.holdings(), claim, visit.text("q")));
  }

  private static void joinStatement(Visit visit) {
    Reading reading = visit.reading();
    Statement statement =
        reading.statements().stream()
            .filter(one -> one.id().equals(visit.text("s")) && !one.content().isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refused(404, "refused.statement"));
    visit.show(
        "join",
        JoinPage.of(
            visit.frame(), visit.holdings(), reading.article(), statement, visit.text("q")));
  }

  private static void compare(Visit visit) {
    List<String> articles = visit.request().queryParams("t").stream().map(Slug::id).toList();
    visit.show(
        "pair",
        () -> {
          Synopsis claim = ClaimPages.found(visit);
          return new PairPage(visit.frame(), claim, visit.picked(claim, articles));
        });
  }
}

package selon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Which address shows which page; those of one kind have a class of their own. */
final class Pages {

  private final Site site;

  Pages(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/assets/{version}/{name}", site.assets()::serve);
    routes.get("/work", site.on(visit -> visit.show("work", overview(visit))));
    routes.get("/help", site.on(visit -> visit.show("help", overview(visit))));
    routes.get("/", site.on(visit -> visit.show("overview", overview(visit))));
    routes.get("/compare", site.on(Pages::compare));
    routes.get("/search", site.on(Pages::search));
    new ArticlePages(site).route(routes);
    new ClaimPages(site).route(routes);
    new ClaimTools(site).route(routes);
    new SourcePages(site).route(routes);
    new DecisionPages(site).route(routes);
    new LedgerPages(site).route(routes);
    new Adding(site).route(routes);
  }

  private OverviewPage overview(Visit visit) {
    return new OverviewPage(visit.frame(), visit.holdings(), site.reach().always());
  }

  /** Why a request is refused, in the language of who asks. */
  String words(Context request, Refused refused) {
    return refused.words(site.tongue().of(request));
  }

  void refuse(Context request, Refused refused) {
    request.attribute("told", refused);
    Visit visit = site.visit(request);
    // no reason to tell who may not come in what is inside
    MessagePage page = new MessagePage(visit.frame(), refused);
    visit.show(page.inside() && refused.status() != 403 ? "message" : "locked", page);
  }

  private static void compare(Visit visit) {
    Holdings holdings = visit.holdings();
    visit.show(
        "compare",
        () ->
            ComparePage.of(
                visit.frame(),
                holdings,
                holdings.reading(Slug.id(visit.text("a"))),
                holdings.reading(Slug.id(visit.text("b")))));
  }

  private static void search(Visit visit) {
    Asked asked = Asked.of(visit::text);
    visit.show(
        "search",
        () -> SearchPage.of(visit.frame(), asked, visit.holdings(), visit.number("from")));
  }
}

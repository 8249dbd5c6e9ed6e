package selon.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import selon.corpus.Card;
import selon.corpus.QuotedSource;

/** The lists of sources and of outlets, and each of them. */
final class SourcePages {

  private final Site site;

  SourcePages(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/sources", site.on(SourcePages::sources));
    routes.get("/source", site.on(SourcePages::source));
    routes.get("/outlets", site.on(SourcePages::outlets));
    routes.get("/outlet", site.on(SourcePages::outlet));
  }

  private static void sources(Visit visit) {
    visit.show(
        "sources",
        () ->
            SourcesPage.of(
                visit.frame(),
                visit.holdings(),
                visit.text("q"),
                visit.text("kind"),
                visit.number("from")));
  }

  private static void source(Visit visit) {
    QuotedSource source =
        visit
            .holdings()
            .source(visit.text("name"))
            .orElseThrow(() -> new Refused(404, "refused.source"));
    visit.show(
        "source",
        () -> new SourcePage(visit.frame(), visit.holdings(), source, visit.number("from")));
  }

  private static void outlets(Visit visit) {
    visit.show(
        "outlets",
        () ->
            new ListPage<>(
                visit.frame(), visit.holdings().outlets(), visit.number("from"), "/outlets"));
  }

  private static void outlet(Visit visit) {
    OutletEntry outlet =
        OutletEntry.find(visit.holdings(), visit.text("name"))
            .orElseThrow(() -> new Refused(404, "refused.outlet"));
    List<Card> cards = outlet.articles().stream().sorted(CardRow.NEWEST_FIRST).toList();
    String address = "/outlet?name=" + Frame.escape(outlet.key());
    visit.show(
        "outlet",
        () ->
            new OutletPage(
                new ListPage<>(visit.frame(), cards, visit.number("from"), address), outlet));
  }
}

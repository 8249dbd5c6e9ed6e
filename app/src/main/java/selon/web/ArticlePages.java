package selon.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import selon.corpus.Card;
import selon.export.ReadingJson;
import selon.view.HtmlView;

/** The list of articles, and each of them. */
final class ArticlePages {

  private final Site site;

  ArticlePages(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/articles", site.on(ArticlePages::list));
    routes.get("/a/{article}", site.on(visit -> visit.show("read", () -> page(visit))));
    routes.get("/a/{article}/s", site.on(ArticlePages::statement));
    routes.get("/a/{article}/versions", site.on(ArticlePages::versions));
    routes.get(
        "/a/{article}/reading.json",
        site.on(
            visit ->
                visit.send(
                    "reading.json",
                    "application/json; charset=utf-8",
                    ReadingJson.write(visit.reading()))));
    routes.get(
        "/a/{article}/reading.html",
        site.on(
            visit ->
                visit.send(
                    "reading.html",
                    "text/html; charset=utf-8",
                    new HtmlView(visit.frame().words().language()).show(visit.reading()))));
  }

  private static void list(Visit visit) {
    boolean undated = visit.text("only").equals("undated");
    List<Card> cards =
        visit.holdings().catalog().cards().stream()
            .filter(card -> !undated || CardRow.undatable(card))
            .sorted(CardRow.NEWEST_FIRST)
            .toList();
    visit.show(
        "articles",
        () ->
            new ListPage<>(
                visit.frame(),
                cards,
                visit.number("from"),
                undated ? "/articles?only=undated" : "/articles"));
  }

  private static void versions(Visit visit) {
    String article = visit.reading().article().id();
    visit.show("versions", () -> VersionsPage.of(visit.frame(), visit.holdings(), article));
  }

  private static ReadPage page(Visit visit) {
    return ReadPage.of(
        visit.frame(), visit.holdings(), visit.outline(), visit.text("s"), visit.number("part"));
  }

  /** What is said of one statement, to be put into the page of its article. */
  private static void statement(Visit visit) {
    ReadPage page = page(visit);
    if (page.chosen() == null) {
      throw new Refused(404, "refused.statement");
    }
    visit.show("statement", page);
  }
}

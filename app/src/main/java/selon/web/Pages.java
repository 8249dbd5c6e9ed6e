package selon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.export.ReadingJson;
import selon.export.TraceJson;
import selon.statement.Reading;
import selon.trace.Cascade;
import selon.view.HtmlView;
import selon.view.Outline;
import selon.view.TraceView;

/** Which address shows which page, and which form does what. */
final class Pages {

  private final Desk desk;
  private final Guard guard;
  private final Tongue tongue;
  private final Assets assets = new Assets();

  Pages(Desk desk, Guard guard, Tongue tongue) {
    this.desk = desk;
    this.guard = guard;
    this.tongue = tongue;
  }

  void route(RoutesConfig routes) {
    routes.get("/assets/{version}/{name}", assets::serve);
    routes.get("/", c -> show(c, "overview", new OverviewPage(frame(c), desk.holdings())));
    routes.get("/claims", this::claims);
    routes.get("/c/{claim}", this::claim);
    routes.get("/c/{claim}/claim.json", this::claimJson);
    routes.get("/c/{claim}/claim.html", this::claimHtml);
    routes.get("/articles", this::articles);
    routes.get("/a/{article}", c -> read(c, "read"));
    routes.get("/a/{article}/s", c -> read(c, "statement"));
    routes.get("/a/{article}/reading.json", this::readingJson);
    routes.get("/a/{article}/reading.html", this::readingHtml);
    routes.get("/compare", this::compare);
    routes.get("/sources", this::sources);
    routes.get("/source", this::source);
    routes.get("/outlets", this::outlets);
    routes.get("/outlet", this::outlet);
    routes.get("/search", this::search);
    routes.get("/review", this::review);
    routes.get("/review/gold.jsonl", this::gold);
    routes.get("/decisions", this::decisions);
    routes.get("/decisions.jsonl", this::decisionsJson);
    routes.get("/add", c -> show(c, "add", new OverviewPage(frame(c), desk.holdings())));
    routes.get("/work", c -> show(c, "work", new OverviewPage(frame(c), desk.holdings())));
    routes.get("/help", c -> show(c, "help", new OverviewPage(frame(c), desk.holdings())));
    routes.post("/decide", this::decide);
    routes.post("/undo", this::undo);
    routes.post("/add", this::add);
  }

  // what stands around

  private Frame frame(Context request) {
    String query = request.queryString();
    String place = request.path() + (query == null ? "" : "?" + query);
    return new Frame(tongue.of(request), assets, guard.token(), place, desk, kept(request));
  }

  /** The decision that the address says was just taken. */
  private @Nullable Note kept(Context request) {
    int id = number(request, "note");
    return id == 0
        ? null
        : desk.notes().stream()
            .filter(note -> note.id() == id && !note.undone())
            .findFirst()
            .orElse(null);
  }

  private static void show(Context request, String template, Record page) {
    request.html(Templates.render(template, page));
  }

  void refuse(Context request, Refused refused) {
    request.attribute("told", refused);
    // no reason to tell who may not come in what is inside
    MessagePage page = new MessagePage(frame(request), refused.status(), refused.reason());
    show(request, page.inside() && refused.status() != 403 ? "message" : "locked", page);
  }

  private static int number(Context request, String name) {
    String value = request.queryParam(name);
    return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
  }

  private static String text(Context request, String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value;
  }

  private List<Decision> inForce() {
    return desk.notes().stream().filter(note -> !note.undone()).map(Note::decision).toList();
  }

  // articles

  private void articles(Context request) {
    Frame frame = frame(request);
    List<ArticleRow> rows =
        desk.holdings().corpus().readings().stream()
            .map(reading -> new ArticleRow(reading, frame.words()))
            .filter(row -> !"undated".equals(request.queryParam("only")) || row.undatable())
            .sorted(ArticleRow.NEWEST_FIRST)
            .toList();
    String address =
        "undated".equals(request.queryParam("only")) ? "/articles?only=undated" : "/articles";
    show(request, "articles", new ListPage<>(frame, rows, number(request, "from"), address));
  }

  private Reading reading(Context request) {
    return desk.holdings()
        .corpus()
        .reading(Slug.id(request.pathParam("article")))
        .orElseThrow(() -> new Refused(404, "refused.article"));
  }

  private void read(Context request, String template) {
    Reading reading = reading(request);
    Frame frame = frame(request);
    Outline outline = new Outline(reading, frame.words());
    String id = request.queryParam("s");
    ReadPage page = ReadPage.of(frame, desk.holdings(), outline, id);
    if (template.equals("statement") && page.chosen() == null) {
      throw new Refused(404, "refused.statement");
    }
    show(request, template, page);
  }

  private void readingJson(Context request) {
    Reading reading = reading(request);
    download(request, "reading.json", "application/json; charset=utf-8");
    request.result(ReadingJson.write(reading));
  }

  private void readingHtml(Context request) {
    Reading reading = reading(request);
    download(request, "reading.html", "text/html; charset=utf-8");
    request.result(new HtmlView(tongue.of(request).language()).show(reading));
  }

  private static void download(Context request, String name, String type) {
    request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    request.contentType(type);
  }

  private void compare(Context request) {
    Holdings holdings = desk.holdings();
    Optional<Reading> a = holdings.corpus().reading(Slug.id(text(request, "a")));
    Optional<Reading> b = holdings.corpus().reading(Slug.id(text(request, "b")));
    show(request, "compare", ComparePage.of(frame(request), holdings, a, b));
  }

  // claims

  private void claims(Context request) {
    Frame frame = frame(request);
    String only = text(request, "only");
    String words = text(request, "q");
    List<ClaimRow> rows =
        ClaimRow.of(
            desk.holdings().claims().stream()
                .filter(claim -> !only.equals("one") || ClaimRow.onOneWord(claim))
                .filter(claim -> !only.equals("alerts") || !claim.alerts().isEmpty())
                .filter(claim -> words.isBlank() || claim.mentions(words))
                .toList(),
            frame.words());
    String address = "/claims?only=" + Frame.escape(only) + "&q=" + Frame.escape(words);
    show(
        request,
        "claims",
        new ClaimsPage(new ListPage<>(frame, rows, number(request, "from"), address), only, words));
  }

  private Cascade cascade(Context request) {
    return desk.holdings()
        .claim(Slug.id(request.pathParam("claim")))
        .orElseThrow(
            () ->
                new Refused(
                    404,
                    desk.work().step() == Work.Step.REST ? "refused.claim" : "refused.claim.busy"));
  }

  private void claim(Context request) {
    Cascade cascade = cascade(request);
    show(
        request,
        "claim",
        ClaimPage.of(
            frame(request), cascade, new DecidedClaims(inForce()), number(request, "from")));
  }

  private void claimJson(Context request) {
    Cascade cascade = cascade(request);
    download(request, "claim.json", "application/json; charset=utf-8");
    request.result(TraceJson.write(cascade));
  }

  private void claimHtml(Context request) {
    Cascade cascade = cascade(request);
    download(request, "claim.html", "text/html; charset=utf-8");
    request.result(new TraceView(tongue.of(request).language()).show(List.of(cascade)));
  }

  // sources, outlets, search

  private void sources(Context request) {
    show(
        request,
        "sources",
        SourcesPage.of(
            frame(request),
            desk.holdings(),
            text(request, "q"),
            text(request, "kind"),
            number(request, "from")));
  }

  private void source(Context request) {
    Holdings holdings = desk.holdings();
    String key = SourceEntry.key(text(request, "name"));
    SourceEntry source =
        holdings.sources().stream()
            .filter(entry -> entry.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refused(404, "refused.source"));
    show(
        request,
        "source",
        new SourcePage(frame(request), holdings, source, number(request, "from")));
  }

  private void outlets(Context request) {
    List<OutletEntry> all = desk.holdings().outlets();
    show(
        request,
        "outlets",
        new ListPage<>(frame(request), all, number(request, "from"), "/outlets"));
  }

  private void outlet(Context request) {
    Frame frame = frame(request);
    String key = SourceEntry.key(text(request, "name"));
    OutletEntry outlet =
        desk.holdings().outlets().stream()
            .filter(entry -> entry.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refused(404, "refused.outlet"));
    List<ArticleRow> rows =
        outlet.articles().stream()
            .flatMap(article -> desk.holdings().corpus().reading(article.id()).stream())
            .map(reading -> new ArticleRow(reading, frame.words()))
            .sorted(ArticleRow.NEWEST_FIRST)
            .toList();
    String address = "/outlet?name=" + Frame.escape(key);
    show(
        request,
        "outlet",
        new OutletPage(new ListPage<>(frame, rows, number(request, "from"), address), outlet));
  }

  private void search(Context request) {
    Holdings holdings = desk.holdings();
    String query = text(request, "q");
    Map<String, String> chosen = chosen(request);
    Finder.Found found =
        query.isBlank() && chosen.isEmpty()
            ? new Finder.Found(List.of(), Map.of())
            : new Finder(holdings).find(query, chosen);
    show(
        request,
        "search",
        new SearchPage(frame(request), holdings, query, chosen, found, number(request, "from")));
  }

  static Map<String, String> chosen(Context request) {
    Map<String, String> chosen = new TreeMap<>();
    for (String facet : Finder.FACETS) {
      String value = request.queryParam(facet);
      if (value != null && !value.isEmpty()) {
        chosen.put(facet, value);
      }
    }
    return chosen;
  }

  // decisions

  private void review(Context request) {
    Holdings holdings = desk.holdings();
    List<Doubt> doubts = Doubt.of(holdings, inForce());
    show(request, "review", ReviewPage.of(frame(request), holdings, doubts, number(request, "at")));
  }

  private void decisions(Context request) {
    List<Note> notes = new ArrayList<>(desk.notes());
    java.util.Collections.reverse(notes);
    show(
        request,
        "decisions",
        new ListPage<>(frame(request), notes, number(request, "from"), "/decisions"));
  }

  private void decisionsJson(Context request) {
    download(request, "decisions.jsonl", "application/jsonl; charset=utf-8");
    StringBuilder lines = new StringBuilder();
    desk.notes().forEach(note -> lines.append(NoteJson.write(note)).append('\n'));
    request.result(lines.toString());
  }

  /** The articles of which a person decided every statement, as they decided. */
  private void gold(Context request) {
    download(request, "gold.jsonl", "application/jsonl; charset=utf-8");
    StringBuilder lines = new StringBuilder();
    for (Reading reading : desk.holdings().corpus().readings()) {
      boolean all =
          !reading.statements().isEmpty()
              && reading.statements().stream()
                  .allMatch(statement -> statement.rule().equals(ReadPage.PERSON));
      if (all) {
        lines.append(ReadingJson.write(reading)).append('\n');
      }
    }
    request.result(lines.toString());
  }

  private void decide(Context request) {
    Decision decision = new DecisionForm(request::formParam, desk.holdings()).read();
    Note note = desk.decide(decision);
    back(request, after(decision, request), note.id());
  }

  /** Where a decision leads: to the page it was taken on, or to what it made of the subject. */
  private static String after(Decision decision, Context request) {
    if (decision instanceof Decision.MergeSources merge && !review(request, "back")) {
      return Frame.source(merge.into());
    } else if (decision instanceof Decision.RenameSource rename && !review(request, "back")) {
      return Frame.source(rename.shown());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return Frame.statement(correct.article(), correct.statement().id());
    }
    return place(request);
  }

  private static boolean review(Context request, String field) {
    String back = request.formParam(field);
    return back != null && back.startsWith("/review");
  }

  private void undo(Context request) {
    String id = request.formParam("note");
    boolean undone = id != null && id.matches("[0-9]{1,9}") && desk.undo(Long.parseLong(id));
    if (!undone) {
      throw new Refused(404, "refused.note");
    }
    back(request, place(request), 0);
  }

  /** The page that a form stood on: a path of ours, never another host. */
  private static String place(Context request) {
    String back = request.formParam("back");
    boolean ours =
        back != null && back.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") || "/".equals(back);
    return ours && back != null ? back : "/";
  }

  private static void back(Context request, String place, long note) {
    String path = place.replaceFirst("#.*", "");
    String anchor = place.substring(path.length());
    String query = note == 0 ? "" : (path.contains("?") ? "&" : "?") + "note=" + note;
    request.redirect(path + query + anchor, HttpStatus.SEE_OTHER);
  }

  // adding

  private void add(Context request) {
    String pasted = request.formParam("text");
    int taken = 0;
    if (pasted != null && !pasted.isBlank()) {
      Pasted paste = Pasted.of(request::formParam);
      byte[] bytes = paste.bytes();
      desk.add(
          paste.name(), () -> selon.page.Pages.of(paste.name(), new ByteArrayInputStream(bytes)));
      taken++;
    }
    for (UploadedFile file : request.uploadedFiles("files")) {
      if (file.size() > 0) {
        byte[] bytes = bytes(file);
        String name = file.filename();
        desk.add(name, () -> selon.page.Pages.of(name, new ByteArrayInputStream(bytes)));
        taken++;
      }
    }
    if (taken == 0) {
      throw new Refused(400, "refused.empty");
    }
    request.redirect("/add#work", HttpStatus.SEE_OTHER);
  }

  private static byte[] bytes(UploadedFile file) {
    try (var in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

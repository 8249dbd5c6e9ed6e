package selon.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.statement.Reading;
import selon.trace.Synopsis;
import selon.view.Outline;

/** One request for a page, and its answer. What it sees of the collection stays the same. */
final class Visit {

  private final Site site;
  private final Context request;
  private final Holdings holdings;
  private @Nullable Frame frame;
  private @Nullable String at;

  Visit(Site site, Context request) {
    this.site = site;
    this.request = request;
    this.holdings = site.desk().holdings();
  }

  Desk desk() {
    return site.desk();
  }

  Holdings holdings() {
    return holdings;
  }

  Context request() {
    return request;
  }

  /** Lets the answer be the page of that place: what is sent leads to a page of its own. */
  void at(String place) {
    at = place;
    frame = null;
  }

  /** What stands around the page. */
  Frame frame() {
    Frame made = frame;
    if (made == null) {
      made =
          new Frame(
              site.tongue().of(request),
              site.assets(),
              site.guard().token(),
              place(),
              site.desk(),
              note("note", false),
              note("undone", true),
              CountsChange.of(text("was")));
      frame = made;
    }
    return made;
  }

  private String place() {
    if (at != null) {
      return at;
    }
    String query = request.queryString();
    return request.path() + (query == null ? "" : "?" + query);
  }

  /** The decision that a field of the address says was just taken, or taken back. */
  private @Nullable Note note(String field, boolean undone) {
    int id = number(field);
    return id == 0
        ? null
        : desk().notes().stream()
            .filter(note -> note.id() == id && note.undone() == undone)
            .findFirst()
            .orElse(null);
  }

  /** The number of a field of the address; 0 if there is none. */
  int number(String name) {
    String value = request.queryParam(name);
    return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
  }

  /** A field of the address; empty if there is none. */
  String text(String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value;
  }

  String segment(String name) {
    return request.pathParam(name);
  }

  /** The reading of the article that the path names. */
  Reading reading() {
    return holdings
        .reading(Slug.id(segment("article")))
        .orElseThrow(() -> new Refused(404, "refused.article"));
  }

  /** That reading in the order in which it is shown. */
  Outline outline() {
    return outline(reading());
  }

  /** A reading in the order in which it is shown. */
  Outline outline(Reading reading) {
    return site.outlines().of(reading, holdings.version(), frame().words());
  }

  /** Tellings of a claim side by side. */
  PickedTellings picked(Synopsis claim, List<String> articles) {
    return PickedTellings.of(holdings, site.changes(), claim, articles);
  }

  /** Shows a page; by itself, with all that it needs in it, if the address says so. */
  void show(String template, Record page) {
    answer(Templates.render(template, page).getBytes(StandardCharsets.UTF_8));
  }

  /** Shows a page that hangs on nothing but its address and what is known of the collection. */
  void show(String template, Supplier<? extends Record> page) {
    if (frame().kept() != null || frame().undone() != null || frame().before() != null) {
      show(template, page.get());
      return;
    }
    String key =
        String.join(
            "\n",
            template,
            frame().language(),
            Long.toString(holdings.version()),
            frame().busy() ? frame().doing() : "",
            frame().place());
    answer(
        site.cache()
            .get(
                key,
                () -> Templates.render(template, page.get()).getBytes(StandardCharsets.UTF_8)));
  }

  private void answer(byte[] page) {
    if (text("as").equals("html")) {
      download("selon.html", "text/html; charset=utf-8");
      String alone =
          StandalonePage.of(new String(page, StandardCharsets.UTF_8), site.assets().style());
      request.result(alone);
    } else {
      request.contentType("text/html; charset=utf-8").result(page);
    }
  }

  /** Sends what a browser keeps as a file. */
  void send(String name, String type, String content) {
    download(name, type);
    request.result(content);
  }

  private void download(String name, String type) {
    request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    request.contentType(type);
  }
}

package selon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import selon.corpus.Card;
import selon.corpus.Decision;
import selon.export.ReadingJson;
import selon.statement.Reading;

/** What asks for decisions, takes them down and shows them. */
final class DecisionPages {

  private static final String LINES = "application/jsonl; charset=utf-8";

  private final Site site;

  DecisionPages(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/review", site.on(DecisionPages::review));
    routes.get("/review/gold.jsonl", site.on(DecisionPages::gold));
    routes.get("/decisions", site.on(DecisionPages::list));
    routes.get("/decisions.jsonl", site.on(DecisionPages::lines));
    routes.post("/decide", site.on(DecisionPages::decide));
    routes.post("/undo", site.on(DecisionPages::undo));
    routes.post("/redo", site.on(DecisionPages::redo));
  }

  private static void review(Visit visit) {
    visit.show("review", () -> ReviewPage.of(visit.frame(), visit.holdings(), visit.number("at")));
  }

  private static void list(Visit visit) {
    List<Note> notes = new ArrayList<>(visit.desk().notes());
    Collections.reverse(notes);
    visit.show(
        "decisions", new ListPage<>(visit.frame(), notes, visit.number("from"), "/decisions"));
  }

  private static void lines(Visit visit) {
    StringBuilder lines = new StringBuilder();
    visit.desk().notes().forEach(note -> lines.append(NoteJson.write(note)).append('\n'));
    visit.send("decisions.jsonl", LINES, lines.toString());
  }

  /** The articles of which a person decided every statement, as they decided. */
  private static void gold(Visit visit) {
    StringBuilder lines = new StringBuilder();
    Set<String> decided = new TreeSet<>();
    for (Card card : visit.holdings().catalog().cards()) {
      if (!card.said().isEmpty()
          && card.said().stream().allMatch(said -> said.rule().equals(ReadPage.PERSON))) {
        decided.add(card.id());
      }
    }
    for (String article : decided) {
      visit
          .holdings()
          .reading(article)
          .ifPresent(reading -> lines.append(ReadingJson.write(reading)).append('\n'));
    }
    visit.send("gold.jsonl", LINES, lines.toString());
  }

  private static void decide(Visit visit) {
    Context request = visit.request();
    Decision decision;
    try {
      decision = new DecisionForm(request::formParam, visit.holdings()).read();
    } catch (Refused refused) {
      if (refused.status() == 400 && "correct".equals(request.formParam("do"))) {
        again(visit, refused);
        return;
      }
      throw refused;
    }
    String before = before(decision, visit.holdings());
    Note note = visit.desk().decide(decision);
    back(request, after(decision, request), "note=" + note.id() + before);
  }

  /** The counts of the claim that a decision is about, for the address that tells what changed. */
  private static String before(Decision decision, Holdings holdings) {
    List<Decision.Place> places = decision.places();
    if (places.isEmpty()) {
      return "";
    }
    Decision.Place of = places.get(places.size() - 1);
    return holdings
        .claims()
        .of(of.article(), null, of.content())
        .map(claim -> "&was=" + CountsChange.of(claim.counts()).field())
        .orElse("");
  }

  /** Shows a correction that was refused as it was typed, beside the text. */
  private static void again(Visit visit, Refused refused) {
    Context request = visit.request();
    Map<String, String> typed = new TreeMap<>();
    request.formParamMap().forEach((field, values) -> typed.put(field, values.get(0)));
    Retry retry = new Retry(typed, refused);
    Reading reading =
        visit.holdings().reading(Slug.id(retry.typed("article"))).orElseThrow(() -> refused);
    visit.at(Frame.article(reading.article().id()));
    request.status(refused.status());
    visit.show(
        "read",
        ReadPage.of(
                visit.frame(),
                visit.holdings(),
                visit.outline(reading),
                retry.typed("statement"),
                0)
            .with(retry));
  }

  /** Where a decision leads: to the page it was taken on, or to what it made of the subject. */
  private static String after(Decision decision, Context request) {
    String back = request.formParam("back");
    boolean review = back != null && back.startsWith("/review");
    if (decision instanceof Decision.MergeSources merge && !review) {
      return Frame.source(merge.into());
    } else if (decision instanceof Decision.RenameSource rename && !review) {
      return Frame.source(rename.shown());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return Frame.statement(correct.article(), correct.statement().id());
    }
    return place(request);
  }

  private static void undo(Visit visit) {
    mark(visit, "undone", "refused.note", visit.desk()::undo);
  }

  private static void redo(Visit visit) {
    mark(visit, "note", "refused.note.redo", visit.desk()::redo);
  }

  /**
   * Takes a decision back, or puts it in force again.
   *
   * @param field of the address that tells which
   * @param otherwise why there is nothing to do
   */
  private static void mark(Visit visit, String field, String otherwise, LongPredicate done) {
    String id = visit.request().formParam("note");
    long note = id != null && id.matches("[0-9]{1,9}") ? Long.parseLong(id) : 0;
    Optional<Note> known =
        visit.desk().notes().stream().filter(each -> each.id() == note).findFirst();
    boolean there = known.isPresent();
    String before = known.map(each -> before(each.decision(), visit.holdings())).orElse("");
    if (!done.test(note)) {
      throw new Refused(there ? 409 : 404, there ? otherwise : "refused.note.unknown", "" + note);
    }
    back(visit.request(), place(visit.request()), field + "=" + id + before);
  }

  /** The page that a form stood on: a path of ours, never another host. */
  private static String place(Context request) {
    String back = request.formParam("back");
    boolean ours =
        back != null && back.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") || "/".equals(back);
    return ours && back != null ? back : "/";
  }

  private static void back(Context request, String place, String note) {
    String path = place.replaceFirst("#.*", "");
    String anchor = place.substring(path.length());
    String query = (path.contains("?") ? "&" : "?") + note;
    request.redirect(path + query + anchor, HttpStatus.SEE_OTHER);
  }
}

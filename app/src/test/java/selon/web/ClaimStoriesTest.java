package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import selon.page.Pages;
import selon.statement.Statement;
import selon.trace.Synopsis;

/** Stories of what people decide about a claim, through the pages. */
class ClaimStoriesTest extends PageStories {

  @Test
  void aRejectedLinkIsShownAsRejectedUntilItIsTakenBack() {
    Synopsis before = told();
    Document claim = page(Frame.claim(before));
    Element row =
        claim.select(".tellings tbody tr").stream()
            .filter(r -> !r.select("button").isEmpty())
            .findFirst()
            .orElseThrow();
    Document after = press(Jsoup.parse("<table>" + row.outerHtml()), "Not so", Map.of());
    assertThat(after.select(".kept").text()).contains("rejected");
    assertThat(after.select(".answers .changed").text()).contains("expected");
    assertThat(after.expectFirst("#" + row.id() + " .rejected").text())
        .contains("✎ rejected by a person: not made from T");
    bench.rest();
    assertThat(told().links()).isNotEqualTo(before.links());
    JsonNode json = json(Frame.claim(told()) + "/claim.json");
    assertThat(json.at("/decided/0/status").asText()).isEqualTo("rejected");
    assertThat(json.at("/decided/0/to/article").asText()).isNotEmpty();
    Element kept = page(Frame.claim(told())).expectFirst("#" + row.id() + " .rejected");
    Document undone = press(Jsoup.parse(kept.outerHtml()), "Undo", Map.of());
    assertThat(undone.select(".rejected")).isEmpty();
    assertThat(undone.select(".undone").text())
        .startsWith("↩ Taken back: A link between two tellings was rejected.");
    assertThat(undone.select("a[hreflang]").attr("href")).doesNotContain("undone", "was=");
    bench.rest();
    assertThat(told()).isEqualTo(before);
  }

  @Test
  void aTellingIsGivenAnotherParentByAPerson() {
    Synopsis before = told();
    Element choice = correction("f3").expectFirst(".choice:contains(Morval Courier) input");
    Document after = press(correction("f3"), "Keep this", Map.of("parent", choice.attr("value")));
    bench.rest();
    Element row = page(Frame.claim(told())).expectFirst(".tellings tr:contains(Radio Lind)");
    assertThat(row.select("td:last-child").text())
        .contains("T1", "Morval Courier", "✎ a person says so");
    assertThat(after.select(".kept").text()).contains("confirmed");
    JsonNode json = json(Frame.claim(told()) + "/claim.json");
    assertThat(json.path("derivations").findValuesAsText("status")).contains("accepted", "found");
    assertThat(json.at("/decided/0/status").asText()).isEqualTo("accepted");
    assertThat(json("/api/claims/" + told().claim())).isEqualTo(json);
    press(Jsoup.parse(row.outerHtml()), "Undo", Map.of());
    bench.rest();
    assertThat(told()).isEqualTo(before);
  }

  @Test
  void whatIsFromOutsideIsAReportOfItsOwn() {
    Synopsis before = told();
    Document after = press(correction("f3"), "Keep this", Map.of("parent", "none"));
    assertThat(after.select(".kept").text()).contains("outside these articles");
    assertThat(told().counts().expected()).isGreaterThan(before.counts().expected() + 0.9);
    assertThat(after.select(".answers .changed").text()).contains("→ 2.0 expected", "1 → 2 likely");
    bench.rest();
    assertThat(page(Frame.claim(told()) + "?note=1").select(".answers .changed").text())
        .contains("T3 now goes back to none of the others: a report of its own.");
    assertThat(told().counts().low()).isEqualTo(2);
    Element row = page(Frame.claim(told())).expectFirst(".tellings tr:contains(Radio Lind)");
    assertThat(row.text()).contains("goes back to none of these", "✎ a person says: from outside");
    assertThat(page("/decisions").text()).contains("A telling is from outside these articles.");
    press(Jsoup.parse(row.outerHtml()), "Undo", Map.of());
    bench.rest();
    assertThat(told()).isEqualTo(before);
  }

  @Test
  void whatIsNoTellingOfTheClaimIsTakenOutAndComesBack() {
    Synopsis before = told();
    // the one that the claim's address is made of
    Document after = press(correction("f1"), "T1 is not of this claim", Map.of());
    assertThat(told().counts().publications()).isEqualTo(2);
    assertThat(after.select(".kept").text()).contains("not of this claim");
    assertThat(after.select(".tellings tbody tr")).hasSize(2);
    assertThat(after.select("h1").text()).contains("sheep");
    bench.rest();
    assertThat(told().counts().publications()).isEqualTo(2);
    Document claim = page(Frame.claim(told()));
    assertThat(claim.select("li.rejected").text()).contains("✎", "310 sheep", "Morval Courier");
    press(Jsoup.parse(claim.expectFirst("li.rejected").outerHtml()), "Undo", Map.of());
    bench.rest();
    assertThat(told()).isEqualTo(before);
  }

  @Test
  void twoClaimsThatAreOneBecomeOne() {
    bench.close();
    bench = Bench.ofExamples("stories/lake.jsonl");
    visitor = bench.visitor();
    List<Synopsis> before = bench.desk().holdings().claims().all();
    Document join =
        page(Frame.claim(bench.desk().holdings().claims().all().get(0)) + "/join?q=regatta");
    assertThat(join.select(".claim-rows .gist").text()).contains("regatta");
    Document kept = press(join, "The same claim", Map.of());
    assertThat(kept.select(".kept").text()).contains("Two claims are one.");
    bench.rest();
    assertThat(bench.desk().holdings().claims().all()).hasSize(before.size() - 1);
    Document claim = page(Frame.claim(bench.desk().holdings().claims().all().get(0)));
    assertThat(claim.select(".tellings").text()).contains("regatta");
    press(Jsoup.parse(claim.expectFirst("li.rejected").outerHtml()), "Undo", Map.of());
    bench.rest();
    assertThat(bench.desk().holdings().claims().all()).isEqualTo(before);
  }

  @Test
  void whatSelonDidNotSeeTellAClaimIsMadeATellingOfIt() {
    Statement missed = statement("f1", "the dam failed");
    Document panel = page(Frame.statement("f1", missed.id()));
    String join = panel.expectFirst("#chosen .told a").attr("href");
    Document choose = page(join + "&q=sheep");
    assertThat(choose.select("blockquote").text()).contains("the dam failed");
    press(choose, "It tells this claim", Map.of());
    bench.rest();
    assertThat(page(Frame.claim(told())).select(".tellings tr:contains(Morval Courier)").text())
        .contains("the dam failed");
    press(page("/decisions"), "Undo", Map.of());
    bench.rest();
    assertThat(page(Frame.claim(told())).select(".tellings").text())
        .doesNotContain("the dam failed");
  }

  @Test
  void aParentThatCannotBeIsRefused() {
    Document form = correction("f3");
    for (String parent : List.of("", "f3 0-10", "f1", "f1 0-99999", "f1 x", "gone 0-10")) {
      Map<String, String> fields = new TreeMap<>();
      form.select("form.choose input[type=hidden]")
          .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
      fields.put("parent", parent);
      assertThat(visitor.post("/decide", fields).status()).as(parent).isIn(400, 404);
    }
    assertThat(bench.desk().notes()).isEmpty();
    assertThat(visitor.get(Frame.claim(told()) + "/telling?a=gone").status()).isEqualTo(404);
  }

  @Test
  void aLinkThatIsRejectedMayLeaveAnotherOneInItsPlace() {
    Element row = page(Frame.claim(told())).expectFirst(".tellings tr:contains(Radio Lind)");
    press(Jsoup.parse("<table>" + row.outerHtml()), "Not so", Map.of());
    bench.rest();
    Document traced = page(Frame.claim(told()) + "?note=1");
    assertThat(told().links()).anyMatch(link -> link.to() == 2);
    assertThat(traced.select(".answers .changed").text())
        .startsWith("✎ T3 is most likely made from T1 (Morval Courier): ");
  }

  @Test
  void whatALinkLeavesIsToldOnlyOnceAllIsTraced() {
    CountDownLatch more = new CountDownLatch(1);
    bench.desk().add("more.jsonl", () -> late(more));
    Document at = press(correction("f3"), "Keep this", Map.of("parent", "none"));
    assertThat(at.select(".kept").text()).contains("outside these articles");
    assertThat(at.select(".answers").text()).doesNotContain("a report of its own");
    more.countDown();
    bench.rest();
    assertThat(page(Frame.claim(told()) + "?note=1").select(".answers").text())
        .contains("a report of its own");
  }

  /** Pages that somebody waits for. */
  private static Pages late(CountDownLatch more) {
    try {
      assertThat(more.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return Pages.of("more.jsonl", InputStream.nullInputStream());
  }

  @Test
  void whatWasTakenBackIsPutInForceAgain() {
    press(correction("f3"), "Keep this", Map.of("parent", "none"));
    bench.rest();
    Synopsis decided = told();
    Document undone = press(page("/decisions"), "Undo", Map.of());
    assertThat(undone.select(".undone").text()).contains("Taken back");
    bench.rest();
    Document redone = press(undone, "Redo", Map.of());
    assertThat(redone.select(".kept").text()).contains("outside these articles");
    bench.rest();
    assertThat(told()).isEqualTo(decided);
    press(page("/decisions"), "Undo", Map.of());
    Document list = page("/decisions");
    Element redo = list.expectFirst(".decisions button");
    assertThat(list.expectFirst("#" + redo.attr("aria-describedby")).text()).contains("Radio Lind");
    press(list, "Redo", Map.of());
    assertThat(bench.desk().notes()).hasSize(1).noneMatch(Note::undone);
    Visitor.Answer again = visitor.post("/redo", Map.of("note", "1", "token", token()));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("This decision is in force already.");
  }
}

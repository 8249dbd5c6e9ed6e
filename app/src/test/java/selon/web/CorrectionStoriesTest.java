package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import selon.export.ReadingJson;
import selon.statement.Statement;
import selon.trace.Synopsis;

/** Stories of statements and dates put right, through the pages. */
class CorrectionStoriesTest extends PageStories {

  @Test
  void whatAPersonConfirmedIsMarkedInTheText() {
    Statement statement = statement("f1", "310 sheep");
    assertThat(page("/a/f1").text()).doesNotContain("✎");
    press(page(Frame.statement("f1", statement.id())), "Right", Map.of());
    Document read = page("/a/f1");
    Element mark = read.expectFirst("#text .ref:contains(✎)");
    assertThat(mark.attr("aria-label")).isEqualTo("P1, confirmed or put right by a person");
    assertThat(read.select("#text .ref:contains(✎)")).hasSize(1);
    assertThat(read.select(".key").text()).contains("✎ confirmed or put right by a person");
    assertThat(read.expectFirst(".brief li").text()).contains("✎");
  }

  @Test
  void aStatementIsRejectedAndComesBack() {
    Statement statement = statement("f1", "310 sheep");
    String path = Frame.statement("f1", statement.id());
    Document left = press(page(path), "Not so", Map.of());
    assertThat(bench.desk().holdings().reading("f1").orElseThrow().statements())
        .doesNotContain(statement);
    assertThat(visitor.get("/a/f1/s?s=" + statement.id()).status()).isEqualTo(404);
    press(left, "Undo", Map.of());
    assertThat(bench.desk().holdings().reading("f1").orElseThrow().statements())
        .contains(statement);
  }

  @Test
  void aStatementIsPutRightByTheWordsOfTheText() {
    Statement statement = statement("f1", "310 sheep");
    Document shown = page(Frame.statement("f1", statement.id()));
    Document right =
        press(
            Jsoup.parse(shown.select("#chosen").outerHtml()),
            "Keep this",
            Map.of(
                "statement", statement.id(),
                "content", "carried away  310\nsheep",
                "source", "the shepherd Anna Brandt",
                "kind", "role",
                "name", "a shepherd"));
    assertThat(right.select("#chosen blockquote").text()).isEqualTo("carried away 310 sheep");
    assertThat(right.select("#chosen .path").text()).contains("a shepherd");
    assertThat(right.select("#chosen .why").text())
        .contains("✎ Put right by a person")
        .contains(
            "Found by Selon: Anna Brandt (person) · according to: “The river carried away 310"
                + " sheep");
    assertThat(page("/decisions").select(".decisions li").text())
        .contains("A statement was put right.")
        .contains(
            "→ a shepherd (unnamed role) · according to: “carried away 310 sheep” · Morval Courier,"
                + " Flood");
    Document undone = press(Jsoup.parse(right.select("#chosen").outerHtml()), "Undo", Map.of());
    assertThat(undone.select(".undone").text()).contains("put right");
    Document again = page(Frame.statement("f1", statement.id()));
    assertThat(press(again, "Right", Map.of()).select("#chosen .why").text())
        .contains("✎ Confirmed by a person")
        .contains("Found by Selon: Anna Brandt");
    Visitor.Answer refused =
        visitor.form(
            "/decide",
            Map.of(
                "token", token(),
                "do", "correct",
                "article", "f1",
                "statement", "",
                "kind", "person",
                "content", "words that are not there"),
            Map.of());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("do not stand in the article");
  }

  @Test
  void aCorrectionThatIsRefusedStaysAsItWasTyped() {
    Statement statement = statement("f1", "310 sheep");
    for (String id : List.of("", statement.id())) {
      Visitor.Answer answer =
          visitor.form(
              "/decide",
              Map.of(
                  "token", token(),
                  "do", "correct",
                  "article", "f1",
                  "statement", id,
                  "kind", "role",
                  "name", "a <shepherd>",
                  "source", "the shepherd",
                  "content", "300 sheep"),
              Map.of());
      assertThat(answer.status()).isEqualTo(400);
      Document again = Jsoup.parse(answer.body());
      assertThat(again.select("#text").text()).contains("310 sheep");
      Element form = again.expectFirst("details[open]");
      assertThat(again.select("details[open]")).hasSize(1);
      assertThat(form.select("[role=alert]").text()).contains("do not stand in the article");
      assertThat(form.select("[name=statement]").attr("value")).isEqualTo(id);
      assertThat(form.select("[name=content]").text()).isEqualTo("300 sheep");
      assertThat(form.select("[name=source]").text()).isEqualTo("the shepherd");
      assertThat(form.select("[name=name]").attr("value")).isEqualTo("a <shepherd>");
      assertThat(form.select("[name=kind] [selected]").attr("value")).isEqualTo("role");
      assertThat(form.select("[name=content]").hasAttr("autofocus")).isTrue();
      Document right =
          press(Jsoup.parse(form.outerHtml()), "Keep this", Map.of("content", "310 sheep"));
      assertThat(right.select("#chosen blockquote").text()).isEqualTo("310 sheep");
      visitor.post("/undo", Map.of("token", token(), "note", noteOf(right)));
    }
  }

  @Test
  void anArticleIsDatedByAPerson() {
    Document dated = press(page("/a/f3"), "Keep this", Map.of("day", "2025-06-16"));
    assertThat(dated.select(".masthead").text()).contains("16 June 2025").contains("✎");
    bench.rest();
    assertThat(page(Frame.claim(told())).select(".answers").text()).contains("Radio Lind");
  }

  @Test
  void aCorrectionIsShownAsOne() {
    try (Bench story = Bench.ofExamples("stories/lake.jsonl")) {
      Synopsis fish = story.desk().holdings().claims().all().get(0);
      Document page = Jsoup.parse(story.visitor().get(Frame.claim(fish)).body());
      assertThat(page.select(".corrections").text())
          .contains("Corrected by", "Daily Lantern", "Still told without", "Evening Beacon");
    }
  }

  @Test
  void decisionsAreExportedAndMakeGold() {
    for (Statement statement : bench.desk().holdings().reading("f1").orElseThrow().statements()) {
      visitor.post(
          "/decide",
          Map.of("token", token(), "do", "accept", "article", "f1", "statement", statement.id()));
    }
    String gold = visitor.get("/review/gold.jsonl").body();
    assertThat(gold.lines()).hasSize(1);
    assertThat(ReadingJson.read(gold.strip()).article().id()).isEqualTo("f1");
    assertThat(visitor.get("/decisions.jsonl").body().lines()).allMatch(l -> l.contains("accept"));
  }

  private static String noteOf(Document page) {
    return page.select(".kept [name=note]").attr("value");
  }
}

package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import selon.statement.Statement;

/** Stories through the pages, as one has them without a script. */
class WorkbenchTest extends PageStories {

  @Test
  void anEmptyCollectionStartsWithTheFormThatTakesFiles() {
    try (Bench empty = Bench.empty()) {
      Document page = Jsoup.parse(empty.visitor().get("/").body());
      assertThat(page.select("#drop input[type=file]")).hasSize(1);
      assertThat(page.select(".claim-rows, #ledger")).isEmpty();
    }
  }

  @Test
  void aClaimOfManyTellingsIsAShortList() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      lines.add(
          Bench.line(
              "m" + i,
              "Post " + i,
              "2025-06-1" + i,
              "The mill",
              "The mill at Ostley burned down on Friday night, said Nora Vidal."));
    }
    try (Bench many = Bench.of(lines.toArray(String[]::new))) {
      String claim = Frame.claim(many.desk().holdings().claims().all().get(0));
      Document page = Jsoup.parse(many.visitor().get(claim).body());
      assertThat(page.select(".row-words")).hasSize(6);
      assertThat(page.select(".row-words[open]")).isEmpty();
      assertThat(page.expectFirst(".row-words summary").text()).contains("Nora Vidal", "burned");
      String all = page.select(".over-table a").attr("href");
      Document open = Jsoup.parse(many.visitor().get(all).body());
      assertThat(open.select(".row-words[open]")).hasSize(6);
    }
  }

  @Test
  void theOverviewLeadsToTheClaimThatMostTell() {
    Document overview = page("/");
    Element claim = overview.expectFirst("#most ~ ol .gist:contains(sheep)");
    Document shown = page(claim.attr("href"));
    assertThat(shown.select(".answers").text())
        .contains("Morval Courier")
        .contains("of 3 articles")
        .contains("number changed");
    assertThat(shown.select("svg.time circle")).hasSize(3);
    assertThat(shown.select(".tellings tbody tr")).hasSize(3);
  }

  @Test
  void aStatementTellsItsChainAndItsClaim() {
    Statement statement = statement("f1", "310 sheep");
    Document shown = page(Frame.statement("f1", statement.id()));
    assertThat(shown.select("#chosen .path").text()).contains("Morval Courier", "Anna Brandt");
    assertThat(shown.select("#chosen .told").text()).contains("told by 3 articles");
    assertThat(shown.select("#chosen .why").text()).contains("sure");
    String part = visitor.get("/a/f1/s?s=" + statement.id()).body();
    assertThat(Jsoup.parse(part).select("html > body > #chosen")).hasSize(1);
  }

  @Test
  void ofTwoThatMayHaveBeenFirstNeitherIsPicked() {
    bench.close();
    bench =
        Bench.of(
            Bench.flood().stream()
                .limit(2)
                .map(line -> line.replaceAll("2025-06-17T[0-9:]*Z", "2025-06-17"))
                .toArray(String[]::new));
    visitor = bench.visitor();
    assertThat(page(Frame.claim(told())).select(".answers").text()).doesNotContain("One of these");
    for (String article : List.of("f1", "f2")) {
      press(correction(article), "Keep this", Map.of("parent", "none"));
      bench.rest();
    }
    assertThat(page(Frame.claim(told())).expectFirst(".answers > div").text())
        .contains("One of these: which of them cannot be told")
        .contains("Morval Courier", "The Valley Post");
  }

  @Test
  void nothingIsDrawnOverWhatIsSaidBesideTheDrawing() {
    Document claim = page(Frame.claim(told()));
    int notes = Integer.parseInt(claim.expectFirst("svg .note").attr("x"));
    assertThat(claim.select("svg .note").eachAttr("x")).containsOnly(Integer.toString(notes));
    for (Element line : claim.select("svg .edge, svg .head, svg .span")) {
      Matcher across = Pattern.compile("[MHL]([0-9]+)").matcher(line.attr("d"));
      while (across.find()) {
        assertThat(Integer.parseInt(across.group(1))).as("%s", line).isLessThan(notes);
      }
    }
    for (Element dot : claim.select("svg circle")) {
      assertThat(Integer.parseInt(dot.attr("cx")) + 12).isLessThan(notes);
    }
  }

  @Test
  void whatIsOfNoKnownOutletIsOfNoNewsroom() {
    assertThat(page("/").select("a[href=/outlets] b").text()).isEqualTo("3");
    bench.add(
        "loose.jsonl",
        Bench.line("u1", "", "2025-06-19T05:00:00Z", "Rain", "Rain\n\nIt rained in Morval."));
    assertThat(page("/").select("a[href=/articles] b").text()).isEqualTo("4");
    assertThat(page("/").select("a[href=/outlets] b").text()).isEqualTo("3");
  }

  @Test
  void anyTwoTellingsStandSideBySide() {
    Document claim = page(Frame.claim(told()));
    assertThat(claim.select(".tellings input[form=pick]")).hasSize(3);
    String compare = claim.expectFirst("#pick").attr("action");
    Document pair = page(compare + "?t=f1&t=f3");
    assertThat(pair.select(".changes").text()).contains("310 sheep → 390 sheep");
    assertThat(pair.select(".sides del").text()).contains("310");
    assertThat(page(compare + "?t=f1").text()).contains("Mark two tellings");
    assertThat(page(compare + "?t=f1&t=f2&t=f3").select("input[type=checkbox]")).hasSize(3);
  }

  @Test
  void aColonInFrenchStandsApart() {
    assertThat(visitor.get("/compare?lang=fr").body())
        .contains("\u00a0: Flood at the mill</option>");
    page("/compare?lang=en");
  }

  @Test
  void theAddressOfAClaimLastsWhenMoreTellIt() {
    String before = Frame.claim(told());
    String id = told().claim();
    bench.add(
        "earlier.jsonl",
        Bench.line(
            "f0",
            "Morval Weekly",
            "2025-06-17T05:00:00Z",
            "Sheep",
            "Sheep\n\nThe river carried away 310 sheep below the old mill of Morval on Monday"
                + " night, the shepherd Anna Brandt said."));
    assertThat(told().claim()).isNotEqualTo(id);
    Visitor.Answer led = visitor.get(before + "?from=0");
    assertThat(led.status()).isEqualTo(303);
    assertThat(led.header("Location")).isEqualTo(Frame.claim(told()) + "?from=0");
    assertThat(page(led.header("Location")).select(".answers").text()).contains("Morval Weekly");
    // its id of now leads there too
    assertThat(visitor.get("/c/" + told().claim()).header("Location"))
        .isEqualTo(Frame.claim(told()));
  }

  @Test
  void anAddressWhoseClaimIsGoneTellsWhereItsWordsAre() {
    Statement statement = statement("f1", "the dam failed");
    int start = statement.content().hull().start();
    Visitor.Answer lost = visitor.get("/c/f1." + start + "-" + statement.content().hull().end());
    assertThat(lost.status()).isEqualTo(404);
    Document page = Jsoup.parse(lost.body());
    assertThat(page.select("blockquote").text()).contains("the dam failed");
    Document article = page(page.expectFirst("main p a").attr("href"));
    assertThat(article.select("#chosen blockquote").text()).contains("the dam failed");
    assertThat(page.select("#now ~ ol a")).isNotEmpty();
    assertThat(visitor.get("/c/gone.5-9").body()).contains("does not have");
  }

  @Test
  void versionsOfAnArticleAreCompared() {
    String url = "https://valley.example/mill";
    bench.add(
        "versions.jsonl",
        Bench.line("v1", "The Valley Post", "2025-07-01T08:00:00Z", "Mill", "Ten burned, said Ada.")
                .replaceFirst("\\{", "{\"url\":\"" + url + "\",")
            + "\n"
            + Bench.line(
                    "v2",
                    "The Valley Post",
                    "2025-07-01T12:00:00Z",
                    "Mill",
                    "Six burned, said Ada.")
                .replaceFirst("\\{", "{\"url\":\"" + url + "\","));
    Document second = page("/a/v2");
    assertThat(second.select(".versions li")).hasSize(2);
    Document compared = page(second.select(".versions li").get(0).select("a").get(1).attr("href"));
    assertThat(compared.select("del").text()).contains("Ten");
    assertThat(compared.select("ins").text()).contains("Six");
  }

  @Test
  void aLongTextIsShownInPartsThatAreTheText() {
    StringBuilder text = new StringBuilder("Minutes\n\n");
    for (int i = 0; i < 900; i++) {
      text.append("Member " + i + " said that road " + i + " would be mended before winter.\n\n");
    }
    bench.add("long.jsonl", Bench.line("long", "Council", "2025-07-01", "Minutes", "" + text));
    Document first = page("/a/long");
    assertThat(first.select(".parts").text()).contains("Part 1 of 2");
    Document second = page(first.expectFirst(".parts a[rel=next]").attr("href"));
    String both = first.select("#text").text() + second.select("#text").text();
    for (int i = 0; i < 900; i++) {
      assertThat(both).contains("that road " + i + " would");
    }
    assertThat(first.select("#text").text()).doesNotContain("road 899 would");
    Statement last = statement("long", "road 899 would");
    Document at = page(Frame.statement("long", last.id()));
    assertThat(at.select(".parts").text()).contains("Part 2 of 2");
    assertThat(at.select("#chosen blockquote").text()).contains("road 899");
  }

  @Test
  void aPastedTextIsReadAndJoinsTheClaim() {
    press(
        page("/add"),
        "Read",
        Map.of(
            "text",
            "The river carried away 310 sheep below the old mill of Morval on Monday night, the"
                + " shepherd Anna Brandt said.",
            "outlet",
            "Morval Weekly",
            "title",
            "",
            "day",
            "2025-06-19"));
    bench.rest();
    assertThat(told().counts().publications()).isEqualTo(4);
    assertThat(page("/outlets").text()).contains("Morval Weekly");
  }

  @Test
  void anAddressWhoseStatementIsGoneTellsSoAndWhatIsThereNow() {
    Statement statement = statement("f1", "310 sheep");
    int start = statement.content().hull().start();
    Document lost = page("/a/f1?s=s" + start + "-" + (start + 3));
    assertThat(lost.select(".lost").text()).contains("no such statement").contains("310 sheep");
    String now = lost.select(".lost a").attr("href");
    assertThat(page(now).select("#chosen blockquote").text()).contains("310 sheep");
    assertThat(page("/a/f1?s=s0-0").select(".lost").text()).contains("no such statement");
    assertThat(page("/a/f1").select(".lost")).isEmpty();
    assertThat(page(now).select(".lost")).isEmpty();
  }

  @Test
  void whatIsGoneIsToldKindly() {
    for (String path : Set.of("/c/0123456789abcdef", "/a/gone", "/source?name=Nobody")) {
      Visitor.Answer answer = visitor.get(path);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(Jsoup.parse(answer.body()).select("main a")).isNotEmpty();
    }
  }

  @Test
  void pagesSpeakFrenchToWhoAsksForIt() {
    Map<String, String> french = Map.of("Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5");
    Document page = Jsoup.parse(visitor.get("/", french).body());
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("nav").text()).contains("Affirmations");
    assertThat(page("/?lang=fr").text()).contains("Les plus reprises");
    assertThat(page("/claims").select("html").attr("lang")).as("kept").isEqualTo("fr");
  }

  @Test
  void twoArticlesAreCompared() {
    Document compared = page("/compare?a=f1&b=f3");
    assertThat(compared.select("del").text()).contains("310");
    assertThat(compared.select("ins").text()).contains("390");
  }

  @Test
  void theSameIsThereForPrograms() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String path :
        Set.of("/api/readings", "/api/claims", "/api/search?q=dam", "/api/sources")) {
      Visitor.Answer answer = visitor.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(json.readTree(answer.body()).path("items").size()).as(path).isPositive();
    }
    assertThat(visitor.get("/api/readings/gone").status()).isEqualTo(404);
  }
}

package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import selon.export.ReadingJson;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.trace.Synopsis;

/** Stories through the pages, as one has them without a script. */
class WorkbenchTest {

  private Bench bench;
  private Visitor visitor;

  @BeforeEach
  void open() {
    bench = Bench.of(Bench.flood().toArray(String[]::new));
    visitor = bench.visitor();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Document page(String path) {
    Visitor.Answer answer = visitor.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** Sends the form that a button belongs to, with its fields as they stand and some changed. */
  private Document press(Document page, String button, Map<String, String> changed) {
    Element pressed =
        page.select("button").stream()
            .filter(b -> b.text().equals(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + button + " in " + page.text()));
    Element form = Objects.requireNonNull(pressed.closest("form"));
    Map<String, String> fields = new TreeMap<>();
    for (Element field : form.select("input, textarea")) {
      fields.put(
          field.attr("name"), field.is("textarea") ? field.wholeText() : field.attr("value"));
    }
    for (Element field : form.select("select")) {
      Element option = field.select("option[selected]").first();
      fields.put(
          field.attr("name"),
          (option == null ? field.expectFirst("option") : option).attr("value"));
    }
    fields.putAll(changed);
    Visitor.Answer answer = visitor.post(form.attr("action"), fields);
    assertThat(answer.status()).as("%s %s", button, answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private Synopsis told() {
    return bench.desk().holdings().claims().all().get(0);
  }

  private Statement statement(String article, String words) {
    return bench.desk().holdings().reading(article).orElseThrow().statements().stream()
        .filter(
            s ->
                s.content()
                    .in(bench.desk().holdings().reading(article).orElseThrow().article().text())
                    .contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOverviewLeadsToTheClaimThatMostTell() {
    Document overview = page("/");
    Element claim = overview.expectFirst("#most ~ ol .gist");
    assertThat(claim.text()).contains("sheep");
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
  void twoNamesOfOneSourceBecomeOneAndTwoAgain() {
    assertThat(page("/sources").text()).contains("Anna Brandt");
    int before = bench.desk().holdings().sources().size();
    press(page("/source?name=anna+brandt"), "Merge", Map.of("into", "Paul Sorel"));
    assertThat(bench.desk().holdings().sources()).hasSize(before - 1);
    Document merged = page("/source?name=anna+brandt");
    assertThat(merged.expectFirst("h1").text()).isEqualTo("Paul Sorel");
    assertThat(merged.select("#said ~ ol > li")).hasSizeGreaterThan(3);
    assertThat(page("/a/f2").select(".brief").text()).doesNotContain("Brandt");
    press(page("/decisions"), "Undo", Map.of());
    assertThat(bench.desk().holdings().sources()).hasSize(before);
  }

  @Test
  void aSurnameIsListedWithTheOnlyOneWhoBearsIt() {
    Document sources = page("/sources");
    assertThat(sources.select("tbody th a").eachText())
        .contains("Paul Sorel")
        .doesNotContain("Sorel");
    assertThat(sources.select("tr:contains(Paul Sorel)").text()).contains("also Sorel");
    assertThat(page("/source?name=sorel").expectFirst("h1").text()).isEqualTo("Paul Sorel");
    assertThat(page("/sources?q=sorel").select("tbody th a").eachText())
        .containsExactly("Paul Sorel");
    assertThat(sources.select(".group").eachText()).first().isEqualTo("With a name");
  }

  @Test
  void aSurnameThatIsSomebodyElsesIsParted() {
    Document source = page("/source?name=paul+sorel");
    Document parted = press(source, "Not the same", Map.of());
    assertThat(parted.select(".kept").text()).contains("“Sorel” and “Paul Sorel” are not the same");
    assertThat(page("/sources").select("tbody th a").eachText()).contains("Paul Sorel", "Sorel");
    assertThat(page("/review").text()).doesNotContain("Are these the same?");
    assertThat(bench.desk().holdings().doubts()).noneMatch(Doubt.OfSources.class::isInstance);
    press(page("/decisions"), "Undo", Map.of());
    assertThat(page("/source?name=sorel").expectFirst("h1").text()).isEqualTo("Paul Sorel");
  }

  @Test
  void aSourceIsRenamedRetypedAndSplit() {
    press(page("/source?name=anna+brandt"), "Rename", Map.of("shown", "A. Brandt"));
    Document renamed = page("/source?name=a.+brandt");
    press(renamed, "Change", Map.of("kind", "collective"));
    assertThat(bench.desk().holdings().sources())
        .anyMatch(s -> s.name().equals("A. Brandt") && s.kind() == SourceKind.COLLECTIVE);
    press(
        page("/source?name=a.+brandt"),
        "Split",
        Map.of("article", "f2", "other", "Another Brandt"));
    assertThat(page("/a/f2").select(".brief").text()).contains("Another Brandt");
    assertThat(page("/a/f1").select(".brief").text()).contains("A. Brandt");
    press(page("/source?name=a.+brandt"), "Merge", Map.of("into", "Paul Sorel"));
    assertThat(page("/a/f1").select(".brief").text()).doesNotContain("Brandt");
    assertThat(page("/a/f2").select(".brief").text()).contains("Another Brandt");
  }

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

  private JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(visitor.get(path).body());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The page that puts the article's telling right, as the claim's page leads to it. */
  private Document correction(String article) {
    Element link =
        page(Frame.claim(told())).expectFirst(".tellings a[href$=telling?a=" + article + "]");
    return page(link.attr("href"));
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
    Document join = page(Frame.claim(told()) + "/join?q=regatta");
    assertThat(join.select(".claim-rows .gist").text()).contains("regatta");
    Document kept = press(join, "The same claim", Map.of());
    assertThat(kept.select(".kept").text()).contains("Two claims are one.");
    bench.rest();
    assertThat(bench.desk().holdings().claims().all()).hasSize(before.size() - 1);
    Document claim = page(Frame.claim(told()));
    assertThat(claim.select(".tellings").text()).contains("regatta");
    press(Jsoup.parse(claim.expectFirst("li.rejected").outerHtml()), "Undo", Map.of());
    bench.rest();
    assertThat(bench.desk().holdings().claims().all()).isEqualTo(before);
  }

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
  void whatSelonDidNotSeeTellAClaimIsMadeATellingOfIt() {
    Statement missed = statement("f1", "the dam had been checked");
    Document panel = page(Frame.statement("f1", missed.id()));
    String join = panel.expectFirst("#chosen .told a").attr("href");
    Document choose = page(join + "&q=sheep");
    assertThat(choose.select("blockquote").text()).contains("the dam had been checked");
    press(choose, "It tells this claim", Map.of());
    bench.rest();
    assertThat(page(Frame.claim(told())).select(".tellings tr:contains(Morval Courier)").text())
        .contains("the dam had been checked");
    press(page("/decisions"), "Undo", Map.of());
    bench.rest();
    assertThat(page(Frame.claim(told())).select(".tellings").text())
        .doesNotContain("the dam had been checked");
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
        .contains("Found by Selon: Anna Brandt (person): “The river carried away 310 sheep");
    assertThat(page("/decisions").select(".decisions li").text())
        .contains("A statement was put right.")
        .contains("→ a shepherd (unnamed role): “carried away 310 sheep” · Morval Courier, Flood");
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

  private static String noteOf(Document page) {
    return page.select(".kept [name=note]").attr("value");
  }

  private String token() {
    return visitor.get("/add").token();
  }

  @Test
  void anArticleIsDatedByAPerson() {
    Document dated = press(page("/a/f3"), "Keep this", Map.of("day", "2025-06-16"));
    assertThat(dated.select(".masthead").text()).contains("16 June 2025").contains("✎");
    bench.rest();
    assertThat(page(Frame.claim(told())).select(".answers").text()).contains("Radio Lind");
  }

  @Test
  void theCountOfStatementsLeadsToThem() {
    Document all = page(page("/").select("a:contains(statements)[href^=/search]").attr("href"));
    int statements = bench.desk().holdings().catalog().statements();
    assertThat(all.select("h1").text()).isEqualTo(statements + " statements");
    assertThat(all.select(".hits > li")).hasSize(statements);
    assertThat(all.select(".facets a")).isNotEmpty();
  }

  @Test
  void aColonInFrenchStandsApart() {
    assertThat(visitor.get("/compare?lang=fr").body())
        .contains("\u00a0: Flood at the mill</option>");
    page("/compare?lang=en");
  }

  @Test
  void aSearchIsNarrowedDownAndWidened() {
    Document found = page("/search?q=dam");
    int all = found.select(".hits > li").size();
    assertThat(all).isGreaterThan(1);
    assertThat(found.select("mark").eachText()).containsOnly("dam");
    Element facet = found.expectFirst(".facets a");
    Document narrow = page(facet.attr("href"));
    assertThat(narrow.select(".hits > li").size()).isLessThan(all);
    Element chosen = narrow.expectFirst(".facets a[aria-current]");
    assertThat(page(chosen.attr("href")).select(".hits > li")).hasSize(all);
  }

  @Test
  void aSearchIsNarrowedToATime() {
    Document found = page("/search?q=dam");
    assertThat(found.select(".facets li").eachText()).contains("17 June 2025 3", "18 June 2025 1");
    Document day = page(found.select(".facets a:contains(18 June)").attr("href"));
    assertThat(day.select(".hits > li").text()).contains("Radio Lind").doesNotContain("Courier");
    Element chosen = day.expectFirst(".facets a[aria-current]");
    assertThat(chosen.text()).isEqualTo("18 June 2025");
    assertThat(page(chosen.attr("href")).select(".hits > li"))
        .hasSameSizeAs(found.select(".hits > li"));
  }

  @Test
  void twoDaysInTheWrongOrderAndDaysBeyondAllTimeAreNoTrouble() {
    int all = page("/search?q=dam").select(".hits > li").size();
    Document turned = page("/search?q=dam&after=2030-01-01&before=2020-01-01");
    assertThat(turned.select(".hits > li")).hasSize(all);
    assertThat(page("/search?q=dam&before=%2B999999999-12-31").select(".hits > li")).hasSize(all);
  }

  @Test
  void aSearchIsNarrowedToWhereTheWordsAre() {
    Document found = page("/search?q=sorel");
    assertThat(found.select(".facets h2").eachText()).contains("Where the words are");
    Document source = page(found.select(".facets a:contains(the source)").attr("href"));
    assertThat(source.select(".hits .who").eachText())
        .isNotEmpty()
        .allMatch(who -> who.contains("Sorel"));
    assertThat(page("/search?q=sorel&in=cue").select(".hits > li")).isEmpty();
    assertThat(page("/search?q=dam&form=direct").select(".hits > li").text())
        .contains("Valley Post")
        .doesNotContain("Courier");
    Document none = page("/search?q=sheep&form=direct");
    assertThat(none.select(".hits > li")).isEmpty();
    assertThat(none.select(".none").text()).contains("take one of the choices back");
    assertThat(page(none.expectFirst(".facets a[aria-current]").attr("href")).select(".hits > li"))
        .isNotEmpty();
    assertThat(page("/search?q=sheep&form=sung").select(".facets a[aria-current]").text())
        .isEqualTo("sung");
  }

  @Test
  void everyViewIsExported() throws IOException {
    ObjectMapper json = new ObjectMapper();
    assertThat(ReadingJson.read(visitor.get("/a/f1/reading.json").body()).article().id())
        .isEqualTo("f1");
    String claim = Frame.claim(told());
    assertThat(json.readTree(visitor.get(claim + "/claim.json").body()).path("claim").asText())
        .isEqualTo(told().claim());
    for (String view :
        List.of(
            "/",
            "/claims",
            claim,
            "/articles",
            "/a/f1",
            "/sources",
            "/source?name=anna+brandt",
            "/outlets",
            "/outlet?name=radio+lind",
            "/review",
            "/search?q=dam",
            "/compare?a=f1&b=f3")) {
      Document page = page(view);
      List<String> files = page.select(".exports a").eachAttr("href");
      assertThat(files).as(view).hasSizeGreaterThan(1);
      for (String file : files) {
        Visitor.Answer answer = visitor.get(file);
        assertThat(answer.status()).as(file).isEqualTo(200);
        if (file.contains("html")) {
          Document alone = Jsoup.parse(answer.body());
          assertThat(answer.header("Content-Disposition")).as(file).contains("attachment");
          assertThat(alone.select("style").html()).as(file).isNotEmpty();
          assertThat(alone.select("script, link, form, [src], a[href^=/]")).as(file).isEmpty();
          assertThat(alone.select("main, body").text()).as(file).isNotBlank();
        }
      }
    }
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

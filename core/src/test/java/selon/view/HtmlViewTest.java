package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import selon.article.FurnitureKind;
import selon.export.ReadingJson;
import selon.language.Language;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.text.Span;
import selon.text.Spans;

class HtmlViewTest {

  private static final Language FRENCH = new Language("fr");
  private static final Language ENGLISH = new Language("en");

  private static final Set<String> ELEMENTS =
      Set.copyOf(
          List.of(
              ("html head meta title style body main article section header footer h1 h2 p div span"
                      + " ul ol li details summary a b i em bdi")
                  .split(" ")));

  private static String show(Reading reading) {
    return new HtmlView(ENGLISH).show(reading);
  }

  private static Reading reservoir() throws IOException {
    try (var in = HtmlViewTest.class.getResourceAsStream("reservoir.json")) {
      return ReadingJson.read(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The page's text of the article, without what the page adds. */
  private static String text(Document page) {
    Document copy = page.clone();
    copy.select(".ref, summary").remove();
    return copy.select(".text").stream().map(Element::wholeText).collect(Collectors.joining());
  }

  private static String words(Document page, int statement) {
    Document copy = page.clone();
    copy.select(".ref").remove();
    return copy.select(".text .say[data-of=" + statement + "]").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  /** What holds for the page of any reading. */
  private static Document check(Reading reading) {
    String html = show(reading);
    assertThat(show(reading)).isEqualTo(html);
    Document page = PageRules.check(html, ELEMENTS);
    String text = reading.article().text();
    assertThat(text(page)).isEqualTo(VisibleText.aligned(text, 0, text.length()));
    for (int n = 1; n <= reading.statements().size(); n++) {
      assertThat(page.select("#s" + n + " a[href=#t" + n + "]")).hasSize(1);
      assertThat(page.select(".text a#t" + n + "[href=#s" + n + "]")).hasSize(1);
    }
    return page;
  }

  @Test
  void aStatementIsLinkedWithItsWordsAndItsChain() {
    Document page = check(Sample.harbour());
    assertThat(words(page, 3)).isEqualTo("« Nous partirons »« dès demain »");
    Element entry = Objects.requireNonNull(page.getElementById("s2"));
    assertThat(entry.text())
        .contains("Le Phare → l'agence Littoral → les riverains pensent")
        .contains("group", "put as probable", "seraient (press conditional)", "≥ 100 bateaux")
        .contains("100% sure");
    Element inner = Objects.requireNonNull(page.selectFirst(".say[data-of=2]"));
    assertThat(inner.select("> a.ref").text()).isEqualTo("G2");
    assertThat(inner.select("> .card").attr("data-chain"))
        .isEqualTo("Le Phare\n→ l'agence Littoral\n→ les riverains");
  }

  @Test
  void nestingIsALineBelowALine_andTheKindIsInShapeAndLetter() {
    Document page = check(Sample.harbour());
    assertThat(page.select(".say.named.n0[data-of=1] .say.unnamed.n1[data-of=2]")).isNotEmpty();
  }

  @Test
  void hedgesQuantitiesCuesAndSourcesShowInTheText() throws IOException {
    Document page = check(reservoir());
    assertThat(page.select(".text .hedge").eachText())
        .containsExactly("about", "may", "probably", "reportedly");
    assertThat(page.select(".text .hedge").attr("title")).isEqualTo("approximation");
    assertThat(page.select(".text .amount").eachText()).contains("nine weeks");
    assertThat(page.select(".text .cue").eachText()).contains("According to", "denied");
    assertThat(page.select(".text .source").eachText()).contains("Ida Marsh, who led the study");
  }

  @Test
  void theDoubtfulLooksDoubtful() {
    Document page = check(Sample.harbour());
    assertThat(page.select(".say.doubt").attr("data-of")).isEqualTo("3");
    assertThat(page.select("#t3").text()).isEqualTo("P3?");
    assertThat(page.select("#s3.doubtful").text()).contains("? doubtful (31%)");
  }

  @Test
  void theAuthorsInferencesAreToldApart() {
    Document page = check(Sample.harbour());
    assertThat(page.select(".text .infer a#u1[href=#i1]")).hasSize(1);
    assertThat(page.select("#i1").text())
        .contains("Le Phare", "La mairie est donc très probablement au courant.");
    assertThat(page.select(".text .infer .say")).isEmpty();
  }

  @Test
  void furnitureIsFoldedAndNotThrownAway() {
    Document page = check(Sample.harbour());
    assertThat(page.select("details.beside")).hasSize(2);
    assertThat(page.select("details[open]")).isEmpty();
    assertThat(page.select("details.beside summary").eachText())
        .containsExactly("navigation · 1 passage", "share buttons · 1 passage");
  }

  @Test
  void theHeadlineOfTheTextIsTheHeadingOfThePage() {
    Document page = check(Sample.harbour());
    assertThat(page.select(".text h1").text()).isEqualTo("Port-Clair : la digue en question");
    Document other = check(new Sample("X dit oui.").title("Un titre").reading());
    assertThat(other.select("h1").text()).isEqualTo("Un titre");
    assertThat(other.select(".text h1")).isEmpty();
  }

  @Test
  void theMastheadTellsWhoWhenAndHowItIsKnown() {
    Document page = check(Sample.harbour());
    assertThat(page.select(".masthead .facts").text())
        .contains("Le Phare", "1 March 2024, by the page’s metadata", "French", "by Rédaction")
        .contains("3 statements", "3 sources", "1 inference of the author");
    assertThat(page.select("a.outlet").attr("href")).isEqualTo("https://phare.example/digue");
  }

  @Test
  void sourcesAreListedByHowOftenTheyAreQuoted() {
    Document page =
        check(
            new Sample("A dit un. B dit deux. B dit trois.")
                .say("1", null, SourceKind.PERSON, "A", "dit", "un")
                .say("2", null, SourceKind.PERSON, "B", "dit", "deux")
                .say("3", null, SourceKind.PERSON, "B", "dit", "trois")
                .reading());
    assertThat(page.select(".speakers li").eachText())
        .containsExactly("B person · 2 passages P2 P3", "A person · 1 passage P1");
  }

  @Test
  void statementsMayOverlapInAnyWay() {
    Document page =
        check(
            new Sample("abcdefghijklmnop")
                .say("1", null, SourceKind.PERSON, "", "", Spans.of(0, 9))
                .say("2", null, SourceKind.ROLE, "", "", Spans.of(3, 12))
                .say(
                    "3",
                    null,
                    SourceKind.NONE,
                    "",
                    "",
                    Spans.of(new Span(1, 4), new Span(6, 7), new Span(8, 16)))
                .say("4", null, SourceKind.AUTHOR, "", "", Spans.of(3, 12))
                .reading());
    assertThat(words(page, 1)).isEqualTo("abcdefghi");
    assertThat(words(page, 2)).isEqualTo("defghijkl");
    assertThat(words(page, 3)).isEqualTo("bcdgijklmnop");
    assertThat(words(page, 4)).isEqualTo("defghijkl");
    for (Element say : page.select(".text .say .say")) {
      String line = say.className().replaceAll(".*(n[0-3]).*", "$1");
      assertThat(say.parents().stream().filter(e -> e.hasClass("say")))
          .noneMatch(outer -> outer.hasClass(line));
    }
  }

  @Test
  void aStatementOverSeveralParagraphsIsInEachOfThem() {
    Document page =
        check(
            new Sample("un\ndeux\n\ntrois")
                .say("1", null, SourceKind.PERSON, "", "", Spans.of(1, 14))
                .reading());
    assertThat(page.select(".text p .say").eachText()).containsExactly("P1 n", "deux", "trois");
  }

  @Test
  void markupInTheInputIsOnlyWords() {
    String evil =
        "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"x' {0}"
            + " ${7*7} <!-- ]]> &lt;b&gt; &#x202e; \u202e\u2066 \u0000 \ud800 \u001b[31m javascript:";
    Document page =
        check(
            new Sample("X dit " + evil + "\nsuite " + "a".repeat(5000))
                .title(evil)
                .outlet(evil)
                .furniture("suite", FurnitureKind.OTHER)
                .say("s\"'><i>", null, SourceKind.PERSON, evil, "dit", evil)
                .quantity("${7*7}", 49, "<b>")
                .infer(evil)
                .reading());
    assertThat(page.select("script, img, iframe, object, link, form")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.title()).contains("<script>alert(1)</script>");
    assertThat(page.select("#s1 .chain").text()).contains("<img src=x onerror=alert(1)>");
    assertThat(page.select("[onclick], [onerror]")).isEmpty();
  }

  @Test
  void thePageLoadsNothingAndRunsNothing() throws NoSuchAlgorithmException {
    PageRules.loadsNothing(check(Sample.harbour()));
  }

  @Test
  void thePageSpeaksTheLanguageOfTheUserAndTheTextItsOwn() throws IOException {
    for (Language language : List.of(FRENCH, ENGLISH)) {
      Document page = Jsoup.parse(new HtmlView(language).show(reservoir()));
      Labels labels = Labels.of(language);
      assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("lang"))
          .isEqualTo(language.tag());
      assertThat(page.select("#text").attr("lang")).isEqualTo("en");
      assertThat(page.wholeText())
          .contains(labels.of("statements"), labels.of("sources"), labels.of("made"))
          .contains(labels.of("legend"), labels.of("voice"), labels.of("method.json-ld"))
          .doesNotContain("{0}");
    }
  }

  @Test
  void everyWayToDateHasItsWords() {
    for (Language language : List.of(FRENCH, ENGLISH)) {
      assertThat(Labels.of(language).keys())
          .contains(
              "method.json-ld",
              "method.meta",
              "method.time-element",
              "method.visible",
              "method.address",
              "method.given");
    }
  }

  @Test
  void anArticleWhereNobodySpeaksSaysSo() {
    Document page = check(new Sample("Il pleut.").outlet(null).reading());
    assertThat(page.select(".none").text()).isEqualTo("Nobody is said to say anything here.");
    assertThat(page.select("#sources, #inferences")).isEmpty();
    check(new Sample("").reading());
  }

  @Test
  void parentsInACircleAndPassagesInBlankSpaceHaveTheirPlace() {
    check(
        new Sample("A dit un.\n\n\nB dit deux.")
            .say("1", "2", SourceKind.PERSON, "A", "dit", "un")
            .say("2", "1", SourceKind.PERSON, "B", "dit", "deux")
            .say("3", null, SourceKind.PERSON, "", "", Spans.of(9, 11))
            .say("4", null, SourceKind.PERSON, "", "", Spans.of(22, 22))
            .say("5", null, SourceKind.PERSON, "", "", Spans.none())
            .reading());
  }

  @Test
  void aDeepNestGrowsThePageNoFasterThanTheReading() {
    assertThat(show(nested(16_000)).length()).isLessThan(9 * show(nested(2000)).length());
  }

  /** Each statement holds all that come after it. */
  private static Reading nested(int statements) {
    String text = "a dit « b » ".repeat(statements);
    Sample sample = new Sample(text);
    for (int i = 0; i < statements; i++) {
      String parent = i == 0 ? null : "s" + (i - 1);
      sample.say("s" + i, parent, SourceKind.PERSON, "a", "", Spans.of(i * 12 + 6, text.length()));
    }
    return sample.reading();
  }

  @Test
  void manyStatementsInALongTextAreAllThere() {
    String line = "Quelqu'un a dit « un mot ou deux » à propos de 100 bateaux, près du port. ";
    String text = line.repeat(14_000);
    Sample sample = new Sample(text);
    for (int i = 0; i < 14_000; i++) {
      int start = i * line.length();
      sample.say(
          "s" + i, null, SourceKind.ROLE, "", "", Spans.of(start + 16, start + line.length()));
    }
    String html = show(sample.reading());
    assertThat(html).contains("id=\"s14000\"", "id=\"t14000\"", "href=\"#s14000\"");
    assertThat(html.length()).isLessThan(20 * text.length());
  }

  @Test
  void anyReadingHasAPage() {
    Random random = new Random(11);
    String signs = "<>&\"'\n\r\t \u0000\u202e\ud83d\ude00\u05d0\u0301{}$@«»";
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1, 80);
      while (text.length() < length) {
        text.append(
            random.nextBoolean()
                ? signs.charAt(random.nextInt(signs.length()))
                : (char) random.nextInt(0x10000));
      }
      Sample sample = new Sample(text.toString());
      int statements = random.nextInt(7);
      List<Spans> contents = new ArrayList<>();
      for (int i = 0; i < statements; i++) {
        int start = random.nextInt(length);
        contents.add(Spans.of(start, random.nextInt(start, length + 1)));
        String parent = random.nextBoolean() ? null : "s" + random.nextInt(statements);
        sample.say("s" + i, parent, SourceKind.PERSON, "", "", contents.get(i));
      }
      check(sample.reading());
    }
  }
}

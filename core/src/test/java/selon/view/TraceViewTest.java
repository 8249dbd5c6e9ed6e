package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.article.ArticleReader;
import selon.article.Dating;
import selon.article.Days;
import selon.language.Language;
import selon.page.ArticleRecord;
import selon.text.Spans;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Origin;
import selon.trace.Relation;

class TraceViewTest {

  private static final Language FRENCH = new Language("fr");
  private static final Language ENGLISH = new Language("en");

  private static final Set<String> ELEMENTS =
      Set.copyOf(
          List.of(
              ("html head meta title style body main nav header footer article section figure"
                      + " figcaption h1 h2 h3 p div span ul ol li details summary a b bdi ins del"
                      + " table thead tbody tr th td svg rect text tspan path circle")
                  .split(" ")));

  private static final ArticleReader ARTICLES = new ArticleReader();

  private static Appearance told(String id, String outlet, @Nullable String when, String text) {
    return new Appearance(
        ARTICLES.read(
            new ArticleRecord(
                id, id, text, null, outlet, "About " + id, List.of(), when, null, List.of(), "en")),
        null,
        Spans.of(0, text.length()),
        false);
  }

  private static Derivation made(
      Appearance from, Appearance to, double probability, Mutation... changes) {
    return new Derivation(
        from,
        to,
        changes.length == 0 ? Relation.WAS_QUOTED_FROM : Relation.WAS_DERIVED_FROM,
        false,
        probability,
        Set.of(Evidence.WORDING),
        List.of(changes));
  }

  private static final Appearance AGENCY =
      told("a1", "Lowland Agency", "2024-04-08T07:00:00Z", "A barge with 310 tonnes hit the lock.");
  private static final Appearance GAZETTE =
      told("a2", "Gazette", "2024-04-08T09:00:00Z", "A barge with 310 tonnes hit the lock.");
  private static final Appearance KITE =
      told("a3", "Kite", "2024-04-08", "A barge carrying 390 tonnes hit the lock, police said.");
  private static final Appearance BLOG =
      told("a4", "Lock Fan", null, "A barge with 310 tonnes hit the lock.");

  private static Cascade lock() {
    return new Cascade(
        "c0ffee",
        "A barge with 310 tonnes hit the lock.",
        List.of(AGENCY, GAZETTE, KITE, BLOG),
        List.of(
            made(AGENCY, GAZETTE, 0.93),
            made(AGENCY, KITE, 0.81, new Mutation(MutationKind.NUMBER_CHANGED, "310", "390")),
            made(GAZETTE, BLOG, 0.4),
            made(AGENCY, BLOG, 0.3)),
        List.of(new Origin(List.of("a1"), List.of())),
        new Counts(4, 4, 1, 1.24, 2, 0, 0),
        List.of(new Alert(Alert.Kind.UNDATABLE, List.of("a4"))));
  }

  /** The Gazette took it back, which the blog never told. */
  private static Cascade corrected() {
    Cascade lock = lock();
    return new Cascade(
        lock.claim(),
        lock.gist(),
        lock.appearances(),
        lock.derivations(),
        lock.origins(),
        lock.counts(),
        lock.alerts(),
        List.of(new Correction(Correction.Kind.CORRECTION, "a2", List.of("a1"), List.of("a4"))));
  }

  /** What holds for the page of any cascades. */
  private static Document check(List<Cascade> cascades) {
    TraceView view = new TraceView(ENGLISH);
    String html = view.show(cascades);
    assertThat(view.show(cascades)).isEqualTo(html);
    assertThat(html.codePoints())
        .noneMatch(
            c ->
                c != '\n' && Character.isISOControl(c)
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069
                    || Character.getType(c) == Character.SURROGATE);
    Document page = Jsoup.parse(html);
    for (Element element : page.children().select("*")) {
      assertThat(ELEMENTS).contains(element.tagName());
      assertThat(element.attributes())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = Set.copyOf(ids);
    for (String reference : page.select("[href^=#]").eachAttr("href")) {
      assertThat(known).contains(reference.substring(1));
    }
    assertThat(page.select("[href]:not([href^=#]), [src]").not(".outlet")).isEmpty();
    for (String named : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
      assertThat(known).contains(named);
    }
    assertThat(page.select("h1")).hasSize(1);
    return page;
  }

  @Test
  void aClaimOpensWithItsVerdictAndItsWarnings() {
    Document page = check(List.of(lock()));
    assertThat(page.select("h1, .claim > summary h2").eachText())
        .containsExactly(
            "A barge with 310 tonnes hit the lock.", "A barge with 310 tonnes hit the lock.");
    assertThat(page.select(".verdict").text())
        .isEqualTo("told by 4 articles of 4 newsrooms · 1–2 independent reports");
    assertThat(page.select("summary .warning").text()).isEqualTo("! cannot be dated");
    assertThat(page.select(".alerts li").text()).contains("cannot be put in order", "Lock Fan");
    assertThat(page.select(".alerts a[href=#c1t4]")).hasSize(1);
  }

  @Test
  void whoNeverTookACorrectionOverIsShown() {
    assertThat(check(List.of(lock())).select(".corrections")).isEmpty();
    Document page = check(List.of(corrected()));
    assertThat(page.select(".corrections li").text())
        .contains("Its outlet corrected it:", "Gazette", "Never took that over:", "Lock Fan");
    assertThat(page.select(".corrections a[href=#c1t2], .corrections a[href=#c1t4]")).hasSize(2);
  }

  @Test
  void theDrawingAndTheTableSayTheSame() {
    Document page = check(List.of(lock()));
    assertThat(page.select("svg.names text title").eachText())
        .containsExactly("Lowland Agency", "Gazette", "Kite", "Lock Fan");
    for (int n = 1; n <= 4; n++) {
      assertThat(page.select("svg a#c1n" + n + "[href=#c1t" + n + "] circle")).hasSize(1);
      assertThat(page.select("tr#c1t" + n + " th a[href=#c1n" + n + "]")).hasSize(1);
      String drawn = page.select("svg a#c1n" + n).attr("aria-label");
      String row = page.select("tr#c1t" + n).text();
      for (String said : drawn.split(" · ")) {
        assertThat(row)
            .contains(
                said.replaceFirst("^from (T\\d), .*", "$1")
                    .replace("order not known", "first is not known"));
      }
    }
    assertThat(page.select("svg .note").eachText()).contains("number changed: 310 → 390");
    assertThat(page.select("tr#c1t3 .changes").text()).isEqualTo("number changed: 310 → 390");
  }

  @Test
  void theDoubtfulAndTheUnorderedLookSo() {
    Document page = check(List.of(lock()));
    assertThat(page.select("svg path.edge")).hasSize(3);
    assertThat(page.select("svg path.edge.doubtful")).hasSize(1);
    assertThat(page.select("svg path.edge.unordered")).hasSize(2);
    assertThat(page.select("svg circle.nowhen")).hasSize(1);
    assertThat(page.select("svg rect.undated")).hasSize(1);
    assertThat(page.select("svg path.span")).hasSize(1);
    assertThat(page.select("tr#c1t4 td:last-child").text())
        .contains("? doubtful (40%)", "Which of the two was first is not known.")
        .contains("or from T1, ? doubtful (30%)");
    assertThat(page.select("tr#c1t2 td:last-child").text()).contains("copied T1", "93%");
  }

  @Test
  void aDotStandsAfterItsParentWhereItsDateAllowsIt() {
    Document page = check(List.of(lock()));
    assertThat(x(page, 2)).isGreaterThan(x(page, 1));
    assertThat(x(page, 3)).isGreaterThan(x(page, 1));
    assertThat(x(page, 4)).isGreaterThan(x(page, 3));
  }

  private static int x(Document page, int telling) {
    return Integer.parseInt(page.select("#c1n" + telling + " circle").attr("cx"));
  }

  @Test
  void tellingsStandSideBySideWithTheWordsThatDiffer() {
    Document page = check(List.of(lock()));
    assertThat(page.select("#c1d3 del").eachText()).containsExactly("with 310");
    assertThat(page.select("#c1d3 ins").eachText()).containsExactly("carrying 390", "police said");
    assertThat(page.select("#c1d3 .words").eachText().get(0))
        .isEqualTo("A barge with 310 tonnes hit the lock.");
    assertThat(page.select(".copies a").eachText()).containsExactly("T2", "T4");
    assertThat(page.select("tr#c1t3 a[href=#c1d3]")).hasSize(1);
  }

  @Test
  void itSaysWhyTellingsCountAsOne() {
    Cascade cascade =
        new Cascade(
            "c1",
            "gist",
            List.of(AGENCY, GAZETTE, KITE),
            List.of(made(AGENCY, GAZETTE, 0.9)),
            List.of(new Origin(List.of("a1", "a3"), List.of(Origin.Reason.SAME_UNSEEN_PARENT))),
            new Counts(3, 3, 1, 1.4, 2, 0, 0),
            List.of());
    Document page = check(List.of(cascade));
    assertThat(page.select(".reports > li")).hasSize(1);
    assertThat(page.select(".reports > li").text())
        .contains("Report 1 T1 Lowland Agency T3 Kite")
        .contains("the same origin, which is not among these articles")
        .contains("T2 Gazette: copied from T1, 90%: shares its wording");
    assertThat(page.select("#c1-why ~ p").text())
        .isEqualTo("Independent reports: 1.4 expected, 1 to 2 likely.");
  }

  @Test
  void theMostRepeatedAreOpenAndAllAreListed() {
    List<Cascade> cascades = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      cascades.add(lock());
    }
    Document page = check(cascades);
    assertThat(page.select("h1").text()).isEqualTo("230 claims that several articles tell");
    assertThat(page.select("details.claim")).hasSize(200);
    assertThat(page.select("details.claim[open]").eachAttr("id")).containsExactly("c1", "c2", "c3");
    assertThat(page.select("nav a").eachAttr("href")).hasSize(20).startsWith("#c1");
    assertThat(page.select("#claims > .left").text()).startsWith("And 30 more claims");
  }

  @Test
  void aHugeClaimSaysWhatIsLeftOut() {
    List<Appearance> tellings = new ArrayList<>(List.of(AGENCY));
    List<Derivation> derivations = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Appearance next =
          told(
              "b" + i, "Outlet " + i % 90, "2024-04-08T10:00:00Z", "Barge " + i + " hit the lock.");
      derivations.add(made(tellings.get(i), next, 0.9));
      tellings.add(next);
    }
    Cascade cascade =
        new Cascade(
            "c1",
            "gist",
            tellings,
            derivations,
            List.of(new Origin(List.of("a1"), List.of())),
            new Counts(3001, 91, 1, 1, 1, 0, 0),
            List.of());
    Document page = check(List.of(cascade));
    assertThat(page.select("svg circle")).hasSize(40);
    assertThat(page.select("figcaption .left").text())
        .isEqualTo("Only the first 40 tellings are drawn; the table has more.");
    assertThat(page.select("tbody tr")).hasSize(200);
    assertThat(page.select("table + .left").text()).startsWith("And 2801 more tellings");
    assertThat(page.select(".pair")).hasSize(40);
    assertThat(page.outerHtml().length()).isLessThan(1_000_000);
  }

  @Test
  void aCircleOfParentsAndAParentWithoutATellingHaveAPage() {
    Appearance gone = told("a9", "Gone", "2024-04-07", "Not here.");
    Cascade cascade =
        new Cascade(
            "c1",
            "gist",
            List.of(AGENCY, GAZETTE, KITE),
            List.of(made(GAZETTE, AGENCY, 0.9), made(AGENCY, GAZETTE, 0.9), made(gone, KITE, 0.9)),
            List.of(),
            new Counts(3, 3, 1, 1, 1, 0, 1),
            List.of(new Alert(Alert.Kind.CIRCULAR, List.of("a1", "a9", "a2", "a1"))));
    Document page = check(List.of(cascade));
    assertThat(page.select(".alerts").text()).contains("T1 Lowland Agency → T2 Gazette → T1");
    assertThat(page.select("svg path.edge")).hasSize(2);
  }

  @Test
  void nothingIsDatedButAllIsDrawn() {
    Appearance other = told("a5", "Other Fan", null, "A barge hit the lock.");
    Cascade cascade =
        new Cascade(
            "c1",
            "gist",
            List.of(BLOG, other),
            List.of(made(BLOG, other, 0.6)),
            List.of(new Origin(List.of("a4"), List.of())),
            new Counts(2, 2, 1, 1, 1, 0, 0),
            List.of());
    assertThat(check(List.of(cascade)).select("svg circle.nowhen")).hasSize(2);
    assertThat(check(List.of()).select(".claim")).isEmpty();
  }

  @Test
  void markupInTheInputIsOnlyWords() {
    String evil =
        "</style></title></svg><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"x'"
            + " {0} ${7*7} <!-- ]]> &lt;b&gt; \u202e\u2066 \u0000 \ud800 \u001b[31m javascript:";
    Appearance one = told("e1\"'><i>", evil, "2024-04-08T07:00:00Z", evil);
    Appearance two = told("e2", evil + "2", "2024-04-08T08:00:00Z", "x " + evil);
    Cascade cascade =
        new Cascade(
            evil,
            evil,
            List.of(one, two),
            List.of(made(one, two, 0.9, new Mutation(MutationKind.QUOTE_EDITED, evil, null))),
            List.of(new Origin(List.of(evil, "e2"), List.of())),
            new Counts(2, 2, 1, 1, 1, 1, 0),
            List.of(new Alert(Alert.Kind.CIRCULAR, List.of(evil, "e2"))));
    Document page = check(List.of(cascade));
    assertThat(page.select("script, img, iframe, object, link, form")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.title()).contains("<script>alert(1)</script>");
    assertThat(page.select("tr#c1t2 .changes").text()).contains("→ ∅");
  }

  @Test
  void thePageLoadsNothingAndRunsNothing() throws NoSuchAlgorithmException {
    Document page = check(List.of(lock()));
    byte[] style =
        Objects.requireNonNull(page.selectFirst("style")).data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(new String(style, StandardCharsets.UTF_8)).doesNotContain("url(", "@import", "</");
  }

  @Test
  void thePageSpeaksTheLanguageOfTheUserAndTheTellingsTheirOwn() {
    Document page = Jsoup.parse(new TraceView(FRENCH).show(List.of(lock())));
    assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("lang")).isEqualTo("fr");
    assertThat(page.select("td .words").eachAttr("lang")).containsOnly("en");
    assertThat(page.select("tr#c1t3").text())
        .contains("8 avril 2024", "nombre changé", "81 %", "V1");
    assertThat(page.wholeText()).doesNotContain("{0}").contains("1,2 attendus");
  }

  @Test
  void everyKindHasItsWordsInBothLanguages() {
    for (Language language : List.of(FRENCH, ENGLISH)) {
      Labels labels = Labels.of(language);
      for (Alert.Kind kind : Alert.Kind.values()) {
        assertThat(labels.of("alert", kind)).isNotEmpty();
        assertThat(labels.of("trace.alert", kind)).isNotEmpty();
      }
      for (MutationKind kind : MutationKind.values()) {
        assertThat(labels.of("mutation", kind)).isNotEmpty();
      }
      for (Evidence evidence : Evidence.values()) {
        assertThat(labels.of("evidence", evidence)).isNotEmpty();
      }
      for (Relation relation : Relation.values()) {
        assertThat(labels.of("relation", relation)).isNotEmpty();
      }
      for (Origin.Reason reason : Origin.Reason.values()) {
        assertThat(labels.of("reason", reason)).isNotEmpty();
      }
    }
    assertThat(Labels.of(FRENCH).keys()).isEqualTo(Labels.of(ENGLISH).keys());
  }

  @Test
  void typographyIsNoDifference() {
    WordDifferences words =
        WordDifferences.between(
            "« L'Élu » a cité 1\u202f200 cas.", "\u201cL’élu\u201d a cité 1\u00a0200 cas");
    assertThat(words.same()).isTrue();
    WordDifferences other = WordDifferences.between("seen by 12.5 people", "seen by 12 people");
    assertThat(other.from())
        .filteredOn(WordDifferences.Piece::changed)
        .extracting(WordDifferences.Piece::words)
        .containsExactly("12.5");
    assertThat(other.to().stream().map(WordDifferences.Piece::words).collect(Collectors.joining()))
        .isEqualTo("seen by 12 people");
  }

  @Test
  void aPeriodSaysNoMoreThanIsKnown() {
    Labels labels = Labels.of(ENGLISH);
    Instant noon = Instant.parse("2024-04-08T12:00:00Z");
    Instant later = Instant.parse("2024-04-09T06:30:00Z");
    assertThat(Period.of(new Dating(noon, noon, "meta")).words(labels))
        .isEqualTo("8 April 2024, 12:00 UTC");
    assertThat(Period.of(new Dating(noon, later, "meta+contradicted")).words(labels))
        .isEqualTo("8 April 2024, 12:00 UTC to 9 April 2024, 06:30 UTC");
    assertThat(Period.of(new Dating(noon, null, "meta")).words(labels))
        .isEqualTo("after 8 April 2024, 12:00 UTC");
    assertThat(Period.of(new Dating(null, later, "meta")).words(labels))
        .isEqualTo("before 9 April 2024, 06:30 UTC");
    assertThat(Period.of(Dating.UNKNOWN).words(labels)).isEqualTo("undated");
    assertThat(
            Period.of(
                    new Dating(
                        Instant.parse("2024-04-08T00:00:00Z"),
                        Instant.parse("2024-04-08T23:59:59Z"),
                        "visible"))
                .words(labels))
        .isEqualTo("8 April 2024");
    assertThat(
            Period.of(
                    new Dating(
                        Instant.parse("2024-04-07T10:00:00Z"),
                        Instant.parse("2024-04-09T11:59:59Z"),
                        "visible"))
                .words(labels))
        .isEqualTo("8 April 2024");
  }

  @Test
  void aTimeThatIsKnownToTheDayIsShownAsTheDay() {
    Dating day =
        new Dating(
            Instant.parse("2024-03-31T10:00:00Z"), Instant.parse("2024-04-02T11:59:59Z"), "given");
    Dating month =
        new Dating(
            Instant.parse("2024-03-31T10:00:00Z"), Instant.parse("2024-05-01T11:59:59Z"), "given");
    Dating year =
        new Dating(
            Instant.parse("2023-12-31T10:00:00Z"), Instant.parse("2025-01-01T11:59:59Z"), "given");
    Labels english = Labels.of(ENGLISH);
    Labels french = Labels.of(new Language("fr"));
    assertThat(Period.of(day).words(english)).isEqualTo("1 April 2024");
    assertThat(Period.of(day).words(french)).isEqualTo("1er avril 2024");
    assertThat(Period.of(month).words(french)).isEqualTo("avril 2024");
    assertThat(Period.of(year).words(english)).isEqualTo("2024");
    assertThat(Days.of(day)).map(Days::single).hasValue(true);
    assertThat(Days.inUtc(day).earliest()).isEqualTo("2024-04-01T00:00:00Z");
    assertThat(Days.inUtc(day).latest()).isEqualTo("2024-04-01T23:59:59Z");
    assertThat(Days.of(Dating.UNKNOWN)).isEmpty();
  }
}

package selon.view;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.view.LockStory.AGENCY;
import static selon.view.LockStory.ENGLISH;
import static selon.view.LockStory.FRENCH;
import static selon.view.LockStory.GAZETTE;
import static selon.view.LockStory.KITE;
import static selon.view.LockStory.check;
import static selon.view.LockStory.corrected;
import static selon.view.LockStory.lock;
import static selon.view.LockStory.made;
import static selon.view.LockStory.told;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Origin;
import selon.trace.Relation;

/** The page of traced claims: its verdicts, tellings, words and manners. */
class TraceViewTest {

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
  void tellingsAreFoldedWhereThereIsMoreThanOneSmallClaim() {
    Document page = check(List.of(lock(), lock()));
    assertThat(page.select("details.row-words, .pair details")).hasSizeGreaterThan(8);
    assertThat(page.select("details.row-words[open], .pair details[open]")).isEmpty();
    assertThat(page.select("tr#c1t3 summary").text()).contains("A barge carrying 390 tonnes");
    assertThat(page.select("tr#c1t3 details > :not(summary)").text()).isNotEmpty();
    Cascade small =
        new Cascade(
            "c1",
            "gist",
            List.of(AGENCY, GAZETTE),
            List.of(made(AGENCY, GAZETTE, 0.9)),
            List.of(),
            new Counts(2, 2, 1, 1, 1, 0, 0),
            List.of());
    assertThat(check(List.of(small)).select("details.row-words[open]")).hasSize(2);
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
    PageRules.loadsNothing(check(List.of(lock())));
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
}

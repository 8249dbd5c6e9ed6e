package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.article.Dating;
import selon.corpus.MemoryCorpus;
import selon.language.Language;
import selon.page.ArticleRecord;
import selon.statement.Reading;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;

class CascadeViewTest {

  private static final String FIRST =
      "Bakers on strike\n\nThe bakers of Ostley walked out on Tuesday over the price of flour,"
          + " and 40 shops stay shut.";

  @Test
  void theVerdictIsOneLine() {
    Labels english = Labels.of(new Language("en"));
    assertThat(Verdict.of(new Counts(12, 9, 2, 2.4, 3, 1, 0), english))
        .isEqualTo(
            "told by 12 articles of 9 newsrooms · 2–3 independent reports"
                + " · on the word of 1 named source");
    assertThat(Verdict.of(new Counts(1, 1, 1, 1, 1, 0, 1), english))
        .isEqualTo(
            "told by 1 article of 1 newsroom · 1 independent report"
                + " · on the word of nobody named");
    assertThat(Verdict.of(new Counts(2, 2, 1, 1, 1, 2, 0), Labels.of(new Language("fr"))))
        .isEqualTo(
            "raconté par 2 articles de 2 rédactions · 1 récit indépendant"
                + " · sur la parole de 2 sources nommées");
  }

  @Test
  void aChildStandsUnderItsParentWithWhatChanged() {
    String shown = new CascadeView(new Language("en"), 80, false).show(cascade(FIRST));
    assertThat(shown)
        .containsSubsequence(
            "told by 2 articles",
            "Ostley Post",
            "first known here",
            "└─ Shire Radio",
            "≠",
            "40",
            "60");
  }

  @Test
  void whoNeverTookACorrectionOverIsTold() {
    Cascade plain = cascade(FIRST);
    Cascade corrected =
        new Cascade(
            plain.claim(),
            plain.gist(),
            plain.appearances(),
            plain.derivations(),
            plain.origins(),
            plain.counts(),
            plain.alerts(),
            List.of(new Correction(Correction.Kind.RETRACTION, "p1", List.of(), List.of("p2"))));
    assertThat(new CascadeView(new Language("en"), 80, false).show(corrected))
        .contains("! taken back by Ostley Post; never took that over: Shire Radio");
    assertThat(new CascadeView(new Language("en"), 80, false).show(plain))
        .doesNotContain("taken back");
  }

  @Test
  void aSourceThatCorrectsItselfIsNamed() {
    Cascade plain = cascade(FIRST);
    Cascade corrected =
        new Cascade(
            plain.claim(),
            plain.gist(),
            plain.appearances(),
            plain.derivations(),
            plain.origins(),
            plain.counts(),
            plain.alerts(),
            List.of(
                new Correction(
                    Correction.Kind.CORRECTION, "p2", List.of("p1"), List.of("p1"), "the bakers")));
    assertThat(new CascadeView(new Language("en"), 120, false).show(corrected))
        .contains(
            "! corrected by its own source: the bakers (Shire Radio); never took that over: Ostley"
                + " Post");
  }

  @Test
  void contradictoryDatesAreToldBesideTheDate() {
    Cascade plain = cascade(FIRST);
    Appearance first = plain.appearances().get(0);
    Dating dating = first.article().published();
    Appearance doubtful =
        new Appearance(
            first.article().toBuilder()
                .published(new Dating(dating.earliest(), dating.latest(), "given+contradicted"))
                .build(),
            first.statement(),
            first.content(),
            first.attributed());
    Cascade shown =
        new Cascade(
            plain.claim(),
            plain.gist(),
            List.of(doubtful),
            List.of(),
            plain.origins(),
            plain.counts(),
            List.of());
    assertThat(new CascadeView(new Language("en"), 80, false).show(shown))
        .contains("! the page’s dates disagree");
    assertThat(new CascadeView(new Language("en"), 80, false).show(plain))
        .doesNotContain("disagree");
  }

  @Test
  void anArticleOfAnUnknownOutletIsCalledByItsHeadline() {
    Selon selon = new Selon();
    Reading one = selon.read(page("p1", "Ostley Post", "2024-03-05T08:00:00Z", FIRST));
    Reading two = selon.read(page("0f3c", null, "2024-03-05T09:00:00Z", FIRST));
    Cascade cascade = selon.trace(MemoryCorpus.of(List.of(one, two))).get(0);
    assertThat(new CascadeView(new Language("en"), 80, false).show(cascade))
        .contains("Bakers on strike (0f3c) · 5 March 2024");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int width : new int[] {30, 60, 80}) {
      String shown = new CascadeView(new Language("fr"), width, false).show(cascade(FIRST));
      assertThat(shown.lines()).allMatch(line -> Columns.of(line) <= width);
    }
  }

  @Test
  void aHeadingThatGoesOnStaysUnderItsBar() {
    String shown = new CascadeView(new Language("en"), 30, false).show(cascade(FIRST));
    assertThat(shown).contains("Ostley Post · 5 March 2024 ·\n│ first known here\n");
  }

  @Test
  void anArticleCannotSpeakToTheTerminal() {
    String shown =
        new CascadeView(new Language("en"), 80, false)
            .show(cascade(FIRST.replace("shut.", "\u001b[31mshut.")));
    assertThat(shown).doesNotContain("\u001b");
  }

  private static Cascade cascade(String first) {
    Selon selon = new Selon();
    Reading one = selon.read(page("p1", "Ostley Post", "2024-03-05T08:00:00Z", first));
    Reading two =
        selon.read(
            page(
                "p2",
                "Shire Radio",
                "2024-03-05T12:00:00Z",
                "No bread\n\nAccording to the Ostley Post, the bakers of Ostley walked out on"
                    + " Tuesday over the price of flour and 60 shops stay shut."));
    return selon.trace(MemoryCorpus.of(List.of(one, two))).get(0);
  }

  private static ArticleRecord page(
      String id, @Nullable String outlet, String published, String text) {
    return new ArticleRecord(
        id, id, text, null, outlet, null, List.of(), published, null, List.of(), "en");
  }
}

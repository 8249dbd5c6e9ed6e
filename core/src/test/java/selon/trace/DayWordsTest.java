package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.claim.TellingReader;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Reading;

class DayWordsTest {

  private static final WordReaders WORDS = new WordReaders();

  /** A Wednesday. */
  private static final double NEAR =
      Instant.parse("2024-04-10T09:00:00Z").getEpochSecond() / 3600.0;

  private static Dossier dossier(String text, String language, @Nullable String published) {
    ArticleRecord page =
        new ArticleRecord(
            "p",
            "p",
            text,
            URI.create("https://post.example/p"),
            "Post",
            "",
            List.of(),
            published,
            null,
            List.of(),
            language);
    Article article = new ArticleReader().read(page);
    return DossierReader.read(
        0,
        new Reading(article, List.of(), List.of(), List.of()),
        WORDS.read(article),
        new TellingReader());
  }

  private static When date(String text, String language) {
    return DayWords.date(dossier(text, language, null), When.UNKNOWN, NEAR);
  }

  private static double hour(String instant) {
    return Instant.parse(instant).getEpochSecond() / 3600.0;
  }

  @Test
  void thisTuesdayIsTheDayOfWriting() {
    When when = date("La péniche a heurté l'écluse ce mardi matin.", "fr");
    assertThat(when.known()).isTrue();
    assertThat(when.best()).isEqualTo(hour("2024-04-09T12:00:00Z"));
    assertThat(when.high()).isEqualTo(hour("2024-04-10T00:00:00Z"));
  }

  @Test
  void aWeekdayBoundsTheWeekAboutIt() {
    When when = date("The barge hit the lock on Monday; the canal stays shut on Friday.", "en");
    assertThat(when.known()).isFalse();
    assertThat(when.low()).isEqualTo(hour("2024-04-06T00:00:00Z"));
    assertThat(when.high()).isEqualTo(hour("2024-04-15T00:00:00Z"));
    assertThat(when.dating().method()).isEqualTo("text");
  }

  @Test
  void aQuotedDayMayBeAnyDay() {
    assertThat(date("« Venez ce mardi », disait l'affiche de 1911.", "fr")).isEqualTo(When.UNKNOWN);
    assertThat(date("The barge hit the lock.", "en")).isEqualTo(When.UNKNOWN);
  }

  @Test
  void aDatelineIsTheDayOfWriting() {
    When when = date("DUNMERE, 9 avril (AdP) - Une péniche a heurté l'écluse.", "fr");
    assertThat(when.best()).isEqualTo(hour("2024-04-09T12:00:00Z"));
  }

  @Test
  void aDatelineAfterTheDateOfThePageContradictsIt() {
    Dossier early =
        dossier("DUNMERE, April 9 (LA) - A barge hit the lock.", "en", "2024-04-06T09:00:00Z");
    assertThat(DayWords.contradicts(early, early.when())).isTrue();
    assertThat(DayWords.dated(early).published().method()).endsWith("+contradicted");
    Dossier same =
        dossier("DUNMERE, April 9 (LA) - A barge hit the lock.", "en", "2024-04-09T09:00:00Z");
    assertThat(DayWords.dated(same)).isEqualTo(same.reading().article());
  }

  @Test
  void aDatelineBearsOutTheDateOfThePage() {
    String text = "DUNMERE, 8 April (LLA) - The barge struck the lock gate.";
    Dossier dossier = dossier(text, "en", "2024-04-08T09:00:00Z");
    assertThat(DayWords.bearOut(dossier, dossier.when())).isTrue();
    Dossier late = dossier(text, "en", "2024-04-12T09:00:00Z");
    assertThat(DayWords.bearOut(late, late.when())).isFalse();
    Dossier none = dossier("The barge struck the gate.", "en", "2024-04-08T09:00:00Z");
    assertThat(DayWords.bearOut(none, none.when())).isFalse();
  }
}

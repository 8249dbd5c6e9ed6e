package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.Selon;
import selon.article.ArticleReader;
import selon.language.Lexicon;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.sentence.Words;
import selon.statement.Reading;

/** What an article tells, and what it only asks. */
class TellingReaderTest {

  private static final WordReaders WORDS = new WordReaders();
  private static final ArticleReader ARTICLES = new ArticleReader();
  private static final TellingReader TELLINGS = new TellingReader();

  private static ArticleRecord page(String text, String language) {
    return new ArticleRecord(
        "id", "id", text, null, "Dunmere Post", null, List.of(), null, null, List.of(), language);
  }

  /** The contents told by an article of which no statement was read. */
  private static List<String> ownVoice(String text, String language) {
    Reading reading =
        new Reading(ARTICLES.read(page(text, language)), List.of(), List.of(), List.of());
    return told(reading);
  }

  private static List<String> told(Reading reading) {
    Words words = WORDS.read(reading.article());
    return TELLINGS.read(reading, words).stream()
        .map(telling -> telling.content().in(reading.article().text()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do YOU live near the Dunmere lock?",
        "What do you think of the plan to drain the Dunmere canal?",
        "Did the keeper of the Dunmere lock know of the leak?!",
        "(Who checks the gates of the lock at night?)",
      })
  void aQuestionOfTheOutletTellsNothing(String question) {
    assertThat(ownVoice("The Dunmere lock was shut on Monday. " + question, "en"))
        .containsExactly("The Dunmere lock was shut on Monday.");
  }

  @Test
  void aQuestionInFrenchTellsNothing() {
    String told = "L'écluse de Dunmere était fermée lundi.";
    assertThat(ownVoice(told + " Faut-il vider le canal de Dunmere\u00a0?", "fr"))
        .containsExactly(told);
  }

  @Test
  void aQuestionThatSomebodyAsksIsToldOnHisWord() {
    Reading reading =
        new Selon()
            .read(
                page(
                    "The Dunmere lock was shut on Monday, harbour master Nora Quill said.\n\n"
                        + "\"Who shut the gates of the lock?\" Quill said.",
                    "en"));
    assertThat(reading.statements()).isNotEmpty();
    assertThat(told(reading)).anyMatch(content -> content.contains("the gates of the lock?"));
  }

  @Test
  void whatAPageAsksOfItsReadersTellsNothing() {
    for (Map<String, String> row : Lexicon.of(Appeals.class, "appeals.tsv").rows()) {
      String language = row.getOrDefault("language", "");
      String start = "Monday at noon. ";
      assertThat(isAppeal(start + row.get("hit"), language)).as(row.get("hit")).isTrue();
      assertThat(isAppeal(start + row.get("miss"), language)).as(row.get("miss")).isFalse();
    }
    assertThat(ownVoice("The lock was shut. Tell us what you saw at the lock.", "en"))
        .containsExactly("The lock was shut.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|DUNMERE, 3 juin -",
        "fr|Dunmere, le 3 juin 2024 —",
        "fr|DUNMERE (Agence Morval) -",
        "fr|Photo Lise Tarnot / Agence Morval",
        "fr|Avec l'Agence Morval",
        "fr|(Agence Morval)",
        "fr|14 h 32 -",
        "fr|9 h 15.",
        "fr|En savoir plus",
        "en|DUNMERE, June 3 —",
        "en|Photo: Nora Quill",
        "en|Read more",
        "en|With Morval News Agency",
        "en|2.15pm BST",
      })
  void fragmentsTellNothing(String language, String fragment) {
    String told =
        language.equals("fr") ? "L'écluse de Dunmere était fermée." : "The lock was shut.";
    assertThat(ownVoice(told + "\n" + fragment + "\n" + told, language))
        .as(fragment)
        .containsExactly(told, told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Trois morts à Dunmere", "Dunmere 3, Morval 2", "La fin de l'écluse de Dunmere -"})
  void aSentenceWithoutAVerbMayTellSomething(String line) {
    assertThat(ownVoice("L'écluse était fermée.\n" + line, "fr")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIVE: Dunmere lock shut for nine weeks | Dunmere Post", "id"})
  void aHeadlineTellsNothingWhateverThePageAddsToIt(String title) {
    String text = "Dunmere lock shut for nine weeks\n\nThe council shut the lock on Monday.";
    ArticleRecord page =
        new ArticleRecord(
            "id", "id", text, null, "Dunmere Post", title, List.of(), null, null, List.of(), "en");
    List<String> told = told(new Reading(ARTICLES.read(page), List.of(), List.of(), List.of()));
    assertThat(told.contains("Dunmere lock shut for nine weeks")).isEqualTo(title.equals("id"));
    assertThat(told).contains("The council shut the lock on Monday.");
  }

  @Test
  void aHeadingIsShortAndHasNoMarkAtItsEnd() {
    assertThat(Headline.isHeading("Dunmere lock shut")).isTrue();
    assertThat(Headline.isHeading("The lock is shut.")).isFalse();
    assertThat(Headline.isHeading("The keeper said:")).isFalse();
    assertThat(Headline.isHeading(" ")).isFalse();
    assertThat(Headline.isHeading("lock ".repeat(40))).isFalse();
  }

  private static boolean isAppeal(String text, String language) {
    Words words = WORDS.read(ARTICLES.read(page(text, language)));
    return words.sentences().stream().anyMatch(sentence -> Appeals.isOne(sentence, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We shut the gates at noon,\" lock keeper Nora Quill told the Dunmere Post by telephone.",
        "Dunmere lock: \"We shut the gates at noon,\" said the keeper Nora Quill."
      })
  void theFewWordsThatStatementsLeaveOfASentenceTellNothing(String sentence) {
    Reading reading = new Selon().read(page(sentence, "en"));
    assertThat(told(reading)).allMatch(content -> content.contains("gates"));
  }

  @Test
  void aSentenceWithoutAVerbTellsSomething() {
    assertThat(ownVoice("Depth of the lock at Dunmere: nine metres.", "en")).hasSize(1);
  }

  @Test
  void whomAndWhereSomebodyToldItIsNoTelling() {
    Reading reading =
        new Selon()
            .read(
                page(
                    "\"The Dunmere lock gate is broken,\" keeper Nora Quill told Calder Nine News"
                        + " outside her home on Monday.",
                    "en"));
    assertThat(told(reading)).noneMatch(telling -> telling.contains("outside her home"));
  }

  @Test
  void whatAHeadlineIsAboutIsNoTelling() {
    Reading reading =
        new Selon()
            .read(
                page(
                    "Explosion de Morval : les voisins avaient prévenu\n\nUne boulangerie a explosé"
                        + " mardi à Morval. Personne n'a été blessé.",
                    "fr"));
    assertThat(told(reading)).doesNotContain("Explosion de Morval");
  }
}

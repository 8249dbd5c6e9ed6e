package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.article.ArticleReader;
import selon.language.Language;
import selon.language.LanguagePacks;
import selon.page.ArticleRecord;

class DatelineTest {

  private static final WordReader READER =
      new WordReader(LanguagePacks.of(new Language("en")).orElseThrow());

  private static List<String> sentences(String text) {
    ArticleRecord page =
        new ArticleRecord(
            "id", "id", text, null, null, null, List.of(), null, null, List.of(), "en");
    return READER.read(new ArticleReader().read(page)).sentences().stream()
        .map(sentence -> sentence.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MORVAL (AdI) -",
        "Morval (AdI) –",
        "CORVEL, Ohio (AP) —",
        "PORT-LISE, 9 juin (AdI) -",
        "NEW CORVEL (Wire Post) --",
        "19 h 42 –",
        "7h05 -",
        "CALDER VALE —",
        "MORVAL, June 3 –",
        "14:05 GMT —",
        "9.42am |"
      })
  void placeAndAgencyOrTheTimeAreASentenceOfTheirOwn(String line) {
    assertThat(sentences(line + " The mill will close in May, the mayor said."))
        .containsExactly(line, "The mill will close in May, the mayor said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill (1912) - the oldest - will close in May, the mayor said.",
        "The mayor (left) - the second - said that the mill will close.",
        "The Corvel Mill (CM) will close in May, the mayor said.",
        "The Corvel Mill (CM) - founded in 1912 - will close in May.",
        "\"Corvel (AP) - that is where we live,\" the mayor said.",
        "DNA - The mill will close in May, the mayor said.",
        "12 - The mill will close in May, the mayor said.",
        "14:05 and 15:05 - Trains stop at the mill, the mayor said."
      })
  void otherBracketsAreNone(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14:32", "2.15pm:", "13.45 -"})
  void theTimeOfAnEntryIsASentenceOfItsOwn(String time) {
    assertThat(sentences(time + " The mill will close in May, the mayor said."))
        .containsExactly(time, "The mill will close in May, the mayor said.");
  }

  @Test
  void aDatelineAloneIsOneSentence() {
    assertThat(sentences("CORVEL, Ohio (AP) —")).containsExactly("CORVEL, Ohio (AP) —");
  }

  @Test
  void furtherDownANameInCapitalsIsASpeakers() {
    assertThat(sentences("The mill\n\nA row.\n\nTHE MAYOR — We will close it in May."))
        .contains("THE MAYOR — We will close it in May.");
  }
}

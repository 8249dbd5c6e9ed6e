package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.sentence.Token;

/** What a word tells of who may speak. */
class SpeakerKindsTest {

  private static int kind(String language, String text, String word) {
    List<Token> tokens = Marked.words(language, text).sentences().get(0).tokens();
    int[] kinds = SpeakerKinds.of(tokens, SourceLexicon.of(Marked.pack(language)));
    assertThat(kinds).hasSameSizeAs(tokens);
    for (int i = 0; i < kinds.length; i++) {
      if (tokens.get(i).form().equals(word)) {
        return kinds[i];
      }
    }
    throw new IllegalArgumentException(word + " is not in: " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, La ministre et le maire attendent le bac., ministre, maire",
    "en, The minister and the mayor wait for the ferry., minister, mayor",
    "fr, Les pompiers ont vu Marie Blanchet hier., Marie, Blanchet",
    "en, The report names Laura Keen of Harwick., Laura, Keen"
  })
  void wordsOfOneSortAreAlike(String language, String text, String one, String other) {
    assertThat(kind(language, text, one)).isPositive().isEqualTo(kind(language, text, other));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, La ministre attend le bac., ministre, bac",
    "en, The minister waits for the ferry., minister, ferry",
    "fr, Le maire a écrit au Figaro., maire, Figaro",
    "fr, « Je pars » dit-elle à Marie., Je, Marie"
  })
  void wordsOfTwoSortsAreApart(String language, String text, String one, String other) {
    assertThat(kind(language, text, one)).isNotEqualTo(kind(language, text, other));
  }

  @Test
  void whatNamesNobodyIsNothing() {
    assertThat(kind("fr", "Le bac coule.", "coule")).isZero();
    assertThat(kind("fr", "Le bac coule.", "Le")).isZero();
  }

  @Test
  void allWordsOfAnEntryAreOfItsKind() {
    String text = "Hier, Al Jazeera annonce la crue.";
    assertThat(kind("fr", text, "Jazeera")).isEqualTo(kind("fr", text, "Al"));
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import selon.claim.Folding;
import selon.language.Lexicon;

class SmallWordsTest {

  private static final List<Map<String, String>> ROWS =
      Lexicon.of(SmallWords.class, "words.tsv").rows();

  @Test
  void everyRowOfWordsHitsItsSentence() {
    for (Map<String, String> row : ROWS) {
      String words = row.getOrDefault("words", "");
      if (!words.startsWith("=")) {
        String hit = row.getOrDefault("hit", "");
        assertThat(Folding.fold(hit).replace("'", "' ").split("[ .,]+"))
            .as(hit)
            .anyMatch(word -> SmallWords.any(Set.copyOf(Lexicon.list(words)), word));
      }
    }
  }

  @Test
  void everyConceptIsOneThatWordsStandFor() {
    Set<String> concepts = Set.copyOf(Lexicon.of(Folding.class, "concepts.tsv").column("concept"));
    for (Map<String, String> row : ROWS) {
      Lexicon.list(row.getOrDefault("words", "")).stream()
          .filter(word -> word.startsWith("="))
          .forEach(word -> assertThat(concepts).contains(word.substring(1)));
    }
  }

  @Test
  void everyWordIsFoldedAndStandsOnceInAKind() {
    for (Map<String, String> row : ROWS) {
      String words = row.getOrDefault("words", "");
      assertThat(Folding.fold(words)).isEqualTo(words);
      assertThat(Arrays.asList(words.split("\\|"))).doesNotHaveDuplicates();
    }
  }

  @Test
  void aTildeStandsForTheRestOfAWord() {
    assertThat(SmallWords.is("confirm~", "confirmed")).isTrue();
    assertThat(SmallWords.is("confirm~", "confirm")).isTrue();
    assertThat(SmallWords.is("confirm~", "conform")).isFalse();
    assertThat(SmallWords.is("confirm", "confirmed")).isFalse();
  }

  @Test
  void aKindThatNobodyWroteDownIsRefused() {
    assertThatThrownBy(() -> SmallWords.of("between"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such kind of words: between");
  }
}

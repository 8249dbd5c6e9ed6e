package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import selon.language.Lexicon;

class BilingualTest {

  @Test
  void wordsOfTwoLanguagesMeet() {
    assertThat(Bilingual.key("fr", "berger")).isEqualTo("berger");
    assertThat(key("fr", "accuser")).isEqualTo(key("en", "allegation"));
    assertThat(key("fr", "fillette")).isEqualTo(key("en", "daughter"));
    assertThat(key("fr", "fillette")).isNotEqualTo(key("en", "son"));
  }

  @Test
  void aLanguageWhoseWordsAreNotListedIsJoinedToNone() {
    assertThat(Bilingual.joins("fr", "en")).isTrue();
    assertThat(Bilingual.joins("fr", "fr")).isFalse();
    assertThat(Bilingual.joins("fr", "de")).isFalse();
  }

  @Test
  void aBeginningOfSeveralIdeasBelongsToNone() {
    assertThat(key("fr", "journaliste")).isEqualTo("journa");
    assertThat(key("en", "journalist")).isEqualTo("journa");
  }

  @Test
  void aWordStandsInOneRowOnlyAndInNoneOfTheConcepts() {
    Set<String> seen = new HashSet<>();
    for (String file : new String[] {"concepts.tsv", "translations.tsv"}) {
      for (Map<String, String> row : Lexicon.of(Bilingual.class, file).rows()) {
        for (String language : new String[] {"fr", "en"}) {
          for (String word : Lexicon.list(row.getOrDefault(language, ""))) {
            assertThat(seen.add(language + word)).as(word).isTrue();
            assertThat(Folding.fold(word)).isEqualTo(word);
          }
        }
      }
    }
  }

  private static String key(String language, String lemma) {
    return Bilingual.key(language, Folding.stem(lemma));
  }
}

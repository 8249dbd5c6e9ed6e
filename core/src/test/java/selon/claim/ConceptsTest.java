package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import selon.language.Lexicon;

class ConceptsTest {

  @Test
  void wordsOfTwoLanguagesMeetInOneConcept() {
    assertThat(Concepts.key("fr", "seisme")).isEqualTo(Concepts.key("en", "earthquake"));
    assertThat(Concepts.key("fr", "seisme")).isNotEqualTo(Concepts.key("en", "flood"));
    assertThat(Concepts.key("en", "regatta")).isEqualTo(Concepts.key("fr", "regattes"));
  }

  @Test
  void aWordStandsInOneRowOnlyAndIsFolded() {
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : Lexicon.of(Concepts.class, "concepts.tsv").rows()) {
      for (String language : new String[] {"fr", "en"}) {
        for (String word : Lexicon.list(row.getOrDefault(language, ""))) {
          assertThat(seen.add(language + word)).as(word).isTrue();
          assertThat(Folding.fold(word)).isEqualTo(word);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(500);
  }
}

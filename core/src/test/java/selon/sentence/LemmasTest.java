package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.language.Language;
import selon.language.LanguagePacks;

class LemmasTest {

  private final Lemmas french = of("fr");
  private final Lemmas english = of("en");

  private static Lemmas of(String tag) {
    return Lemmas.of(LanguagePacks.of(new Language(tag)).orElseThrow()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, annonçait, annonceraient",
    "fr, seraient, est",
    "fr, dit, dirait",
    "fr, ministre, ministres",
    "fr, national, nationaux",
    "fr, nationale, national",
    "fr, morte, mourir",
    "en, said, says",
    "en, took, taking",
    "en, women, woman",
    "en, policy, policies"
  })
  void formsOfOneWordShareALemma(String language, String one, String other) {
    Lemmas lemmas = language.equals("fr") ? french : english;
    assertThat(lemmas.of(one)).containsAnyElementsOf(lemmas.of(other));
  }

  @Test
  void aWordMayBeSeveral() {
    assertThat(french.of("porte")).contains("porte", "porter").doesNotContain("port");
  }

  @Test
  void wordsThatDoNotInflectHaveNone() {
    for (String word : new String[] {"que", "le", "pas", "selon", "plus", ""}) {
      assertThat(french.of(word)).as(word).isEmpty();
    }
    assertThat(english.of("that")).isEqualTo(Set.of());
  }

  @Test
  void anyWordIsTaken() {
    assertThat(french.of("x".repeat(100_000))).isEmpty();
    assertThat(french.of("\ud800")).isNotNull();
    assertThat(french.of("日本語")).isNotNull();
  }
}

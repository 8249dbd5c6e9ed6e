package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.view.Labels;

class WordsTest {

  private static Properties words(String tag) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(Assets.text("words." + tag + ".properties")));
    return words;
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(words("fr").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
  }

  @Test
  void frenchMarksKeepToTheirWords() throws IOException {
    words("fr")
        .forEach(
            (key, value) ->
                assertThat(value.toString())
                    .as("%s", key)
                    .doesNotContainPattern("[ ][:;!?»…]|« |[^\\s\\u00a0\\u202f/\\d][;!?](?=\\s|$)")
                    .doesNotContain("'"));
  }

  @Test
  void bothLanguagesFillTheSamePlaces() throws IOException {
    Properties french = words("fr");
    words("en")
        .forEach(
            (key, value) -> {
              for (int i = 0; i < 4; i++) {
                String place = "{" + i + "}";
                boolean one = key.toString().endsWith(".one");
                if (!one) {
                  assertThat(french.getProperty(key.toString()).contains(place))
                      .as("%s in %s", place, key)
                      .isEqualTo(value.toString().contains(place));
                }
              }
            });
  }

  @Test
  void noWordIsHiddenByOneThatAllViewsHave() throws IOException {
    for (String language : List.of("en", "fr")) {
      Labels all = Labels.of(new Language(language));
      assertThat(words(language).stringPropertyNames()).noneMatch(all::has);
    }
  }
}

package selon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LexiconTest {

  /** A pack with one file, which counts how many of its streams are open. */
  private static final class OneFile implements LanguagePack {

    private int open;

    @Override
    public Language language() {
      return new Language("xx");
    }

    @Override
    public @Nullable InputStream open(String name) {
      if (!name.equals("words.tsv")) {
        return null;
      }
      open++;
      return new ByteArrayInputStream(
          "# two\nword\tkind\nlà\tplace\nici\n".getBytes(StandardCharsets.UTF_8)) {
        @Override
        public void close() {
          open--;
        }
      };
    }
  }

  @Test
  void aMissingValueIsEmpty() {
    assertThat(Lexicon.of(new OneFile(), "words.tsv").rows())
        .containsExactly(Map.of("word", "là", "kind", "place"), Map.of("word", "ici", "kind", ""));
  }

  @Test
  void aLexiconThatALanguageNeedNotHaveIsEmpty() {
    assertThat(Lexicon.orEmpty(new OneFile(), "moods.tsv").rows()).isEmpty();
    assertThat(Lexicon.orEmpty(new OneFile(), "words.tsv").column("word"))
        .containsExactly("là", "ici");
    assertThatThrownBy(() -> Lexicon.of(new OneFile(), "moods.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language pack xx has no moods.tsv");
  }

  @Test
  void wordsOfOneKindCountTogether() {
    Lexicon lexicon =
        new Lexicon(
            List.of(
                Map.of("kind", "article", "words", "le|la"),
                Map.of("kind", "mark", "words", ""),
                Map.of("kind", "article", "words", "la|the")));
    assertThat(lexicon.wordsByKind())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("article", Set.of("le", "la", "the"), "mark", Set.of()));
  }

  @Test
  void noStreamStaysOpen() {
    OneFile pack = new OneFile();
    assertThat(Lexicon.of(pack, "words.tsv")).isEqualTo(Lexicon.orEmpty(pack, "words.tsv"));
    assertThat(pack.open).isZero();
  }
}

package selon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.sentence.Words;

class PackedWordsTest {

  private static final WordReaders READERS = new WordReaders();
  private static final List<String> PIECES =
      List.of(
          "Anna Morel said that ",
          "le maire n'a ",
          "\u00ab ",
          " \u00bb",
          "\u201c",
          "\u201d",
          "118,5 %",
          ".",
          "\n\n",
          "\ud83d",
          "\ud83d\ude00",
          "\0",
          "\u0130stanbul ",
          "STRASSE ",
          "\u00c9coles ",
          "aujourd'hui ",
          "\u2014 ",
          "boats were waiting ",
          "serait parti ",
          ", ");

  private static Article article(String text, String language) {
    return Shelf.READER
        .apply(
            new ArticleRecord(
                "a", "a", text, null, null, null, List.of(), null, null, List.of(), language))
        .article();
  }

  @Test
  void wordsComeBackToTheLetter() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(40); left > 0; left--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Article article = article(text.toString(), round % 2 == 0 ? "fr" : "en");
      Words words = READERS.read(article);
      byte[] packed = PackedWords.pack(words);
      assertThat(PackedWords.read(article, packed)).isEqualTo(words);
    }
  }

  @Test
  void whatIsTornIsNoWords() {
    Article article = article("Anna Morel said that 40 boats were waiting.", "en");
    byte[] packed = PackedWords.pack(READERS.read(article));
    for (int length = 0; length < packed.length; length++) {
      byte[] torn = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> PackedWords.read(article, torn))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

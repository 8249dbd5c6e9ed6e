package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.article.Article;
import selon.page.Intake;
import selon.page.Pages;
import selon.text.Span;

class TextPartsTest {

  private static final int MOST = 400;

  private static Article article(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Pages pages = Pages.of("a.txt", new ByteArrayInputStream(bytes))) {
      return new Selon().read(((Intake.Taken) pages.next()).page()).article();
    }
  }

  private static void fit(Article article) {
    List<Span> parts = TextParts.of(article, MOST);
    StringBuilder all = new StringBuilder();
    for (Span part : parts) {
      assertThat(part.length()).isLessThanOrEqualTo(MOST + 2);
      all.append(part.in(article.text()));
    }
    assertThat(all.toString()).isEqualTo(article.text());
  }

  @Test
  void aShortTextIsOnePart() {
    assertThat(TextParts.of(article("The mill burned."), MOST)).hasSize(1);
  }

  @Test
  void partsAreTheTextAndEndWithItsParagraphs() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("word ".repeat(1 + random.nextInt(70)).strip()).append(".\n\n");
    }
    fit(article(text.toString()));
  }

  @Test
  void aParagraphThatIsTooLongEndsWithAWord() {
    Article article = article("word ".repeat(500) + "\n\n" + "x".repeat(3000));
    fit(article);
    for (Span part : TextParts.of(article, MOST).subList(0, 3)) {
      assertThat(part.in(article.text())).endsWith("word");
    }
  }
}

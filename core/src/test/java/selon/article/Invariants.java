package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import selon.text.Span;

/** What holds of every article, whatever the page. */
public final class Invariants {

  private Invariants() {}

  public static void check(Article article) {
    int end = 0;
    for (Span paragraph : article.paragraphs()) {
      assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
      assertThat(paragraph.isEmpty()).isFalse();
      end = paragraph.end();
    }
    assertThat(end).isLessThanOrEqualTo(article.text().length());
    end = 0;
    for (Furniture furniture : article.furniture()) {
      assertThat(furniture.span().start()).isGreaterThanOrEqualTo(end);
      end = furniture.span().end();
      assertThat(end).isLessThanOrEqualTo(article.text().length());
    }
    assertThat(article.id()).isNotBlank();
  }
}

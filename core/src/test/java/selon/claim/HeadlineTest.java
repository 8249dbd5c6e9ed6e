package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.page.ArticleRecord;

class HeadlineTest {
  private static Article article(String title, String text) {
    return new ArticleReader()
        .read(
            new ArticleRecord(
                "a",
                "a",
                text,
                null,
                null,
                title,
                java.util.List.of(),
                null,
                null,
                java.util.List.of(),
                "en"));
  }

  @Test
  void theTitleAboveTheTextIsTheHeadline() {
    Article article = article("Lock shut", "Lock shut\n\nThe lock was shut on Monday.");
    assertThat(Headline.of(article).in(article.text())).isEqualTo("Lock shut");
  }

  @Test
  void aTitleWithNothingBelowTellsAllThatThereIs() {
    assertThat(Headline.of(article("Lock shut", "Lock shut")).isEmpty()).isTrue();
  }

  @Test
  void theFirstSentenceIsNone() {
    Article article = article("Lock shut", "The lock was shut on Monday.\n\nIt opens on Tuesday.");
    assertThat(Headline.of(article).isEmpty()).isTrue();
    assertThat(Headline.heading(article).isEmpty()).isTrue();
  }
}

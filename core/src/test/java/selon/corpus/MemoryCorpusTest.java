package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.article.ArticleReader;
import selon.page.ArticleRecord;
import selon.statement.Reading;

class MemoryCorpusTest {

  @Test
  void readingsComeInTheOrderOfTheirIds() {
    MemoryCorpus corpus = MemoryCorpus.of(List.of(reading("b", "Two."), reading("a", "One.")));
    assertThat(corpus.readings()).extracting(r -> r.article().id()).containsExactly("a", "b");
    assertThat(corpus.size()).isEqualTo(2);
  }

  @Test
  void aLaterReadingTakesThePlaceOfOneWithItsId() {
    MemoryCorpus before = MemoryCorpus.of(List.of(reading("a", "One.")));
    MemoryCorpus after = before.with(List.of(reading("a", "Other.")));
    assertThat(after.reading("a").orElseThrow().article().text()).isEqualTo("Other.");
    assertThat(before.reading("a").orElseThrow().article().text()).isEqualTo("One.");
    assertThat(after.reading("b")).isEmpty();
  }

  private static Reading reading(String id, String text) {
    ArticleRecord page =
        new ArticleRecord(id, id, text, null, null, null, List.of(), null, null, List.of(), "en");
    return new Reading(new ArticleReader().read(page), List.of(), List.of(), List.of());
  }
}

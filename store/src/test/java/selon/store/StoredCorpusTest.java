package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import selon.corpus.Corpus;
import selon.page.ArticleRecord;
import selon.page.Intake;

class StoredCorpusTest extends CorpusContract {

  private @Nullable Case opened;

  @Override
  Corpus of(List<ArticleRecord> articles) throws IOException {
    Shelf shelf = new Shelf(folder);
    try (CaseWriter writer = shelf.open()) {
      for (ArticleRecord article : articles) {
        writer.take(new Intake.Taken(article));
      }
    }
    Case of = shelf.read();
    opened = of;
    return of.corpus();
  }

  @AfterEach
  void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void moreThanOneLookUpOfIdsIsPutTogether() throws IOException {
    List<ArticleRecord> many =
        java.util.stream.IntStream.range(0, 1030)
            .mapToObj(i -> article(String.format(java.util.Locale.ROOT, "m%04d", i), "Text " + i))
            .toList();
    Corpus corpus = of(many);
    assertThat(corpus.stream().map(reading -> reading.article().id()))
        .hasSize(1030)
        .isSorted()
        .doesNotHaveDuplicates();
  }
}

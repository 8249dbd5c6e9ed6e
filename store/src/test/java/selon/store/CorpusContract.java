package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.corpus.Corpus;
import selon.export.ReadingJson;
import selon.page.ArticleRecord;
import selon.statement.Reading;

/** What holds of every corpus, in memory or on disk. */
abstract class CorpusContract {

  @TempDir Path folder;

  /** A collection of the readings of these articles. */
  abstract Corpus of(List<ArticleRecord> articles) throws IOException;

  static ArticleRecord article(String id, String text) {
    return new ArticleRecord(
        id, id, text, null, "Shire", null, List.of(), null, null, List.of("/a"), "en");
  }

  private static Reading reading(ArticleRecord article) {
    return Shelf.READER.apply(article);
  }

  @Test
  void aReadingComesBackEqual() throws IOException {
    ArticleRecord one = article("a", "Anna Morel said that about 40 boats may be late on Monday.");
    Corpus corpus = of(List.of(one));
    assertThat(reading(one).statements()).isNotEmpty();
    assertThat(corpus.reading("a")).contains(reading(one));
    assertThat(corpus.readings()).containsExactly(reading(one));
  }

  @Test
  void readingsComeInTheOrderOfTheirIdsByUtf16Units() throws IOException {
    List<String> ids =
        List.of("", "\0", "A", "a", "a\\", "a~", "b", "\ud83d\ude00", "\ud83e", "\uffee");
    List<String> shuffled =
        List.of("\uffee", "b", "a~", "\0", "\ud83e", "a", "A", "a\\", "\ud83d\ude00");
    Corpus corpus = of(shuffled.stream().map(id -> article(id, "Text of " + id)).toList());
    assertThat(corpus.readings())
        .extracting(reading -> reading.article().id())
        .containsExactlyElementsOf(ids.subList(1, ids.size()))
        .isSorted();
  }

  @Test
  void whatIsNotThereIsEmpty() throws IOException {
    Corpus corpus = of(List.of());
    assertThat(corpus.size()).isZero();
    assertThat(corpus.reading("a")).isEmpty();
    assertThat(corpus.stream()).isEmpty();
  }

  @Test
  void aStreamCanBeLeftAndTakenUpAnew() throws IOException {
    Corpus corpus = of(List.of(article("a", "One."), article("b", "Two."), article("c", "Three.")));
    assertThat(corpus.size()).isEqualTo(3);
    assertThat(corpus.stream().limit(2)).hasSize(2);
    Iterator<Reading> half = corpus.stream().iterator();
    half.next();
    assertThat(corpus.stream().map(ReadingJson::write).toList())
        .isEqualTo(corpus.stream().map(ReadingJson::write).toList());
    assertThat(half.next().article().id()).isEqualTo("b");
    assertThat(corpus.stream().spliterator().hasCharacteristics(Spliterator.ORDERED)).isTrue();
  }

  @Test
  void severalThreadsMayAskAtOnce() throws IOException {
    Corpus corpus = of(List.of(article("a", "One."), article("b", "Two.")));
    assertThat(
            java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                    i -> corpus.reading(i % 2 == 0 ? "a" : "b").orElseThrow().article().text())
                .distinct())
        .hasSize(2);
  }
}

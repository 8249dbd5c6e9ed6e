package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** What holds of the sources of any text with any spans. */
class SourceInvariantsTest {

  private static final List<String> PIECES =
      List.of(
          "Anna", "Morel", "M.", "le", "maire", "il", "elle", "qui", "je", "«", "»", "\"", ",", ".",
          "\n", "dit", "que", "et", "de", "Les", "sources", "al-", "-", "L'", "’", "AFP", "81", "%",
          "he", "we", "the", "company", "\u00a0", "😀", "É", "İ", "ﬁn", "(", ")", "un des", "d'");

  static void check(Words words, List<Attribution> attributions, String language) {
    SourceReader reader = SourceStory.reader(language);
    List<Source> sources = reader.read(words, attributions);
    assertThat(sources).hasSameSizeAs(attributions).isEqualTo(reader.read(words, attributions));
    int[] parents = Nesting.parents(words, attributions);
    List<List<String>> chains = ChainReader.read(words.article().outlet(), parents, sources);
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      assertThat(source.spans()).isEqualTo(attributions.get(i).source());
      if (source.spans().isEmpty()) {
        assertThat(source.kind()).isIn(SourceKind.NONE, SourceKind.AUTHOR);
      }
      if (source.name() != null) {
        assertThat(source.name()).isNotBlank();
      }
      if (source.kind() == SourceKind.NONE) {
        assertThat(source.name()).isNull();
      }
      assertThat(chains.get(i).get(0)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void holdOfRandomTextAndSpans(String language) {
    Random random = new Random(11);
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      Words words = SourceStory.words(language, text.toString(), null);
      List<Attribution> attributions = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        attributions.add(
            new Attribution(
                some(random, text.length(), 2),
                some(random, text.length(), 1),
                some(random, text.length(), 3),
                "random",
                1));
      }
      check(words, attributions, language);
    }
  }

  @Test
  void holdOfNoTextAtAll() {
    check(SourceStory.words("fr", "", null), List.of(), "fr");
    Attribution empty = new Attribution(Spans.none(), Spans.none(), Spans.none(), "none", 0);
    check(SourceStory.words("fr", "", null), List.of(empty), "fr");
    check(
        SourceStory.words("fr", " \n ", null),
        List.of(new Attribution(Spans.of(0, 2), Spans.of(0, 1), Spans.of(0, 3), "blank", 1)),
        "fr");
  }

  @Test
  void manyNamesakesAndLongSentencesAreReadInLinearTime() {
    StringBuilder text = new StringBuilder("Paul Morel et Anna Morel sont là. ");
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int start = text.length();
      text.append("Anna Morel").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26));
      int end = text.length();
      text.append(" dit que il part, et Morel ");
      attributions.add(
          new Attribution(
              Spans.of(start, end),
              Spans.of(end + 1, end + 4),
              Spans.of(end + 5, text.length()),
              "long",
              1));
      attributions.add(
          new Attribution(
              Spans.of(end + 9, end + 11),
              Spans.of(end + 12, end + 16),
              Spans.of(end + 12, end + 16),
              "inner",
              1));
    }
    Words words = SourceStory.words("fr", text.toString(), null);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(SourceStory.reader("fr").read(words, attributions)).hasSize(6000));
  }

  private static Spans some(Random random, int length, int most) {
    List<Span> pieces = new ArrayList<>();
    int at = 0;
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      int start = at + random.nextInt(Math.max(1, length - at));
      int end = Math.min(length, start + 1 + random.nextInt(20));
      if (start < end) {
        pieces.add(new Span(start, end));
        at = end;
      }
    }
    return new Spans(pieces);
  }
}

package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.page.PlainPage;
import selon.text.Span;

class SentenceMemoryTest {

  private static final List<String> COPIED =
      List.of(
          "The mayor of Ostley said on Tuesday that the mills would close before the winter.",
          "« Le pont tient encore », a déclaré Anna Morel, qui n'y croit guère.",
          "It rained.",
          "Er sagte, die Brücke werde halten.");

  private static Article article(String text) {
    return new ArticleReader().read(new PlainPage("x", text));
  }

  @Test
  void whatIsReadAgainElsewhereIsReadAsIfForTheFirstTime() {
    for (LanguagePack pack : LanguagePacks.all()) {
      WordReader reader = WordReader.remembering(pack);
      for (int before = 0; before < 4; before++) {
        String text = "Nobody came. ".repeat(before) + "\n\n" + String.join(" ", COPIED);
        Article article = article(text);
        assertThat(reader.read(article)).isEqualTo(new WordReader(pack).read(article));
      }
    }
  }

  @Test
  void theSameLettersInOtherTokensAreNotTheSame() {
    SentenceMemory memory = new SentenceMemory();
    AtomicInteger made = new AtomicInteger();
    String text = "ab ab";
    for (List<Span> tokens :
        List.of(
            List.of(new Span(0, 2)),
            List.of(new Span(0, 1), new Span(1, 2)),
            List.of(new Span(3, 5)),
            List.of(new Span(3, 4), new Span(4, 5)))) {
      Sentence sentence =
          memory.of(
              text,
              tokens,
              () -> {
                made.incrementAndGet();
                return sentence(text, tokens);
              });
      assertThat(sentence).isEqualTo(sentence(text, tokens));
    }
    assertThat(made).hasValue(2);
  }

  @Test
  void itHoldsABoundedNumber() {
    SentenceMemory memory = new SentenceMemory();
    AtomicInteger made = new AtomicInteger();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5000; i++) {
        String text = "w" + i;
        List<Span> tokens = List.of(new Span(0, text.length()));
        memory.of(
            text,
            tokens,
            () -> {
              made.incrementAndGet();
              return sentence(text, tokens);
            });
      }
    }
    assertThat(made).hasValue(10_000);
  }

  private static Sentence sentence(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      tokens.add(new Token(span, span.in(text), span.in(text), Upos.X, "", -1, "dep"));
    }
    return new Sentence(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), tokens);
  }
}

package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.language.Language;
import selon.statement.SourceKind;
import selon.text.Span;
import selon.text.Spans;

class DistortionTest {

  private static final GoldArticle ARTICLE =
      new GoldArticle(
          "a",
          new Language("en"),
          "",
          "The ferry is late, a clerk said.",
          java.util.Collections.nCopies(
              40,
              new GoldStatement(
                  "s1",
                  null,
                  Spans.of(19, 26),
                  Spans.of(27, 31),
                  Spans.of(0, 17),
                  SourceKind.ROLE,
                  null,
                  null,
                  null,
                  null,
                  List.of())),
          List.of());

  @Test
  void sameSeedGivesTheSameFaults() {
    assertThat(new Distortion(3).of(List.of(ARTICLE)))
        .isEqualTo(new Distortion(3).of(List.of(ARTICLE)))
        .isNotEqualTo(new Distortion(4).of(List.of(ARTICLE)));
  }

  @Test
  void keepsSpansInsideTheTextAndAddsNoLabelThatTheCorpusLacks() {
    List<GoldStatement> distorted =
        new Distortion(3).of(List.of(ARTICLE)).getOrDefault("a", List.of());
    assertThat(distorted).isNotEqualTo(ARTICLE.statements());
    Span all = new Span(0, ARTICLE.text().length());
    for (GoldStatement statement : distorted) {
      assertThat(statement.content()).allMatch(all::contains);
      assertThat(statement.attitude()).isNull();
    }
  }
}

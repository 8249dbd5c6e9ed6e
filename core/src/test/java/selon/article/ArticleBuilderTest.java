package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.page.Extent;
import selon.text.Span;

/** Articles made part by part. */
class ArticleBuilderTest {

  private static final String TEXT = "Share\nThe dam holds.";

  private static final Article WHOLE =
      new Article(
          "a",
          URI.create("https://post.example/a"),
          new Outlet("Post", OutletKind.ORGANISATION),
          "The dam",
          List.of("A. Delorme"),
          new Dating(null, null, "feed"),
          new Language("en"),
          TEXT,
          List.of(new Span(0, 5), new Span(6, 20)),
          List.of(new Furniture(new Span(0, 5), FurnitureKind.SHARE)),
          Origin.of(List.of(new Origin.Run(0, 7, 20))),
          List.of("https://post.example/b"),
          Extent.TEASER);

  @Test
  void whatIsNotToldStaysAsItWas() {
    assertThat(WHOLE.toBuilder().build()).isEqualTo(WHOLE);
    Article other = WHOLE.toBuilder().id("b").build();
    assertThat(other.id()).isEqualTo("b");
    assertThat(other.toBuilder().id("a").build()).isEqualTo(WHOLE);
  }

  @Test
  void whatWasNeverToldIsUnknown() {
    assertThat(Article.builder("a", TEXT).build())
        .isEqualTo(
            new Article(
                "a",
                null,
                new Outlet(null, OutletKind.MEDIUM),
                "",
                List.of(),
                Dating.UNKNOWN,
                Language.UNDETERMINED,
                TEXT,
                List.of(),
                List.of(),
                Origin.identity(TEXT.length()),
                List.of(),
                Extent.WHOLE));
  }

  @Test
  void anotherTextHasNoneOfThePlacesOfTheOld() {
    Article cut = WHOLE.toBuilder().text("The dam").build();
    assertThat(cut.paragraphs()).isEmpty();
    assertThat(cut.furniture()).isEmpty();
    assertThat(cut.origin()).isEqualTo(Origin.identity(7));
    assertThat(cut.links()).isEqualTo(WHOLE.links());
    assertThat(cut.extent()).isEqualTo(Extent.TEASER);
  }
}

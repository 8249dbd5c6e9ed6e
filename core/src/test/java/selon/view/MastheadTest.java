package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import selon.article.FurnitureKind;
import selon.language.Language;

class MastheadTest {

  private static final Labels ENGLISH = Labels.of(new Language("en"));

  private static String listed(Sample sample) {
    return Masthead.listed(sample.reading().article(), ENGLISH);
  }

  @Test
  void anArticleWithoutAHeadlineIsListedByTheWordsThatItBeginsWith() {
    assertThat(listed(new Sample("Il pleut.").title("Pluie"))).isEqualTo("Pluie");
    assertThat(listed(new Sample("Il pleut.\nEncore."))).isEqualTo("(no title) Il pleut.");
    assertThat(listed(new Sample("a ".repeat(500)))).hasSizeLessThan(80).endsWith("…");
    assertThat(listed(new Sample(" "))).isEqualTo("(no title)");
  }

  @Test
  void furnitureIsNoBeginning() {
    Sample sample = new Sample("Accueil\nIl pleut.").furniture("Accueil", FurnitureKind.NAVIGATION);
    assertThat(listed(sample)).isEqualTo("(no title) Il pleut.");
  }
}

package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much an article is of the domain of the corpus with other rulings. */
class DomainTest {

  private static int level(String tag, String text) {
    return Domain.of(Marked.pack(tag)).level(Marked.words(tag, text));
  }

  @Test
  void anArticleWithoutAWordOfTheDomainIsOfAnother() {
    assertThat(level("en", "The ferry sank, the harbor master said.")).isEqualTo(Domain.OTHER);
  }

  @Test
  void moreDifferentWordsOfTheDomainAreAHigherLevel() {
    String one = "The senate sat.";
    String five = one + " Republicans and Democrats from Iowa and Ohio came.";
    assertThat(level("en", one)).isEqualTo(2);
    assertThat(level("en", five)).isEqualTo(4);
  }

  @Test
  void theSameWordAgainTellsNothingMore() {
    assertThat(level("en", "The senate sat. The Senate rose. The SENATE sat again.")).isEqualTo(2);
  }

  @Test
  void aLanguageWithoutSuchACorpusHasNoLevel() {
    assertThat(level("fr", "Le Senate des Republicans.")).isEqualTo(Domain.NONE);
    assertThat(level("de", "Der Senat tagte.")).isEqualTo(Domain.NONE);
  }

  @Test
  void noTextIsOfTheDomain() {
    assertThat(level("en", "")).isEqualTo(Domain.OTHER);
  }
}

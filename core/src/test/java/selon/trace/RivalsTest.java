package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RivalsTest {

  /** Two articles with two wordings each: 0 and 1 of the first, 2 and 3 of the second. */
  private static final int[] ARTICLES = {0, 0, 1, 1};

  private static Pairs pairs(double likeness) {
    Pairs pairs = new Pairs();
    pairs.add(0, 2, 0.9);
    pairs.add(0, 3, likeness);
    pairs.add(1, 3, 0.8);
    new Rivals(pairs, ARTICLES, 2).lower();
    return pairs;
  }

  @Test
  void whatHasLikelierCounterpartsOnBothSidesIsLessLikely() {
    Pairs pairs = pairs(0.3);
    assertThat(pairs.of(0, 3)).isLessThan(0.1);
    assertThat(pairs.of(0, 2)).isEqualTo(0.9);
    assertThat(pairs.of(1, 3)).isEqualTo(0.8);
  }

  @Test
  void whatIsNearlyAsLikelyStays() {
    assertThat(pairs(0.75).of(0, 3)).isGreaterThan(0.6);
  }

  @Test
  void whatIsToldTwiceInOneArticleIsNoRival() {
    Pairs pairs = new Pairs();
    pairs.add(0, 2, 0.9);
    pairs.add(1, 2, 0.4);
    new Rivals(pairs, new int[] {0, 0, 1}, 2).lower();
    assertThat(pairs.of(1, 2)).isEqualTo(0.4);
  }

  @Test
  void twoClaimsOfOneStoryThatThreeArticlesTellAreTwo() {
    String mayor = "The city of Marrow will close its three pools in June, Mayor Ann Doyle said.";
    String report = " A council report says the pools lost 140,000 dollars last year.";
    Press press =
        new Press()
            .print("a", "Marrow Post", "2025-05-06T09:00:00Z", mayor + report)
            .print("b", "County Gazette", "2025-05-06T12:00:00Z", mayor + report)
            .print(
                "c",
                "Radio One",
                "2025-05-06T15:00:00Z",
                "Three pools in Marrow are to close, according to the County Gazette. The pools may"
                    + " have lost 140,000 dollars.");
    assertThat(Press.about(press.trace(), "close").appearances()).hasSize(3);
    assertThat(Press.about(press.trace(), "dollars").appearances()).hasSize(3);
  }

  @Test
  void aShortQuotationOfOneSourceIsKnownAgain() {
    String said = "The mayor met the press on Tuesday. \"We have no choice,\" Ann Doyle said.";
    Press press =
        new Press()
            .read("a", "Marrow Post", "2025-05-06T09:00:00Z", said)
            .read("b", "Radio One", "2025-05-06T12:00:00Z", "It rained. " + said);
    assertThat(Press.about(press.trace(), "choice").appearances()).hasSize(2);
  }
}

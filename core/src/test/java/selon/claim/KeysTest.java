package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void aClipKeepsTheRunsThatItHolds() {
    long[] whole = Keys.runs(AlignmentTest.terms("the old dam near the town holds"));
    long[] clip = Keys.runs(AlignmentTest.terms("old dam near the town"));
    assertThat(clip).hasSize(2);
    assertThat(whole).hasSize(4).contains(clip);
  }

  @Test
  void wordingsDifferByWordsAndNotByMarks() {
    assertThat(Keys.wording(AlignmentTest.terms("« the dam holds »")))
        .isEqualTo(Keys.wording(AlignmentTest.terms("the dam holds")))
        .isNotEqualTo(Keys.wording(AlignmentTest.terms("the dam held")));
  }

  @Test
  void aPairHasNoOrder() {
    assertThat(Keys.pair(7, 11)).isEqualTo(Keys.pair(11, 7));
    assertThat(Keys.pair(7, 11)).isNotEqualTo(Keys.pair(7, 12));
  }
}

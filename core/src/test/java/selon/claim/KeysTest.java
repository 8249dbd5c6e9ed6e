package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void aClipKeepsTheRunsThatItHolds() {
    List<Long> whole = Keys.runs(AlignmentTest.terms("the old dam near the town holds"));
    List<Long> clip = Keys.runs(AlignmentTest.terms("old dam near the town"));
    assertThat(clip).hasSize(2);
    assertThat(whole).hasSize(4).containsAll(clip);
  }

  @Test
  void wordingsDifferByWordsAndNotByMarks() {
    assertThat(Keys.wording(AlignmentTest.terms("« the dam holds »")))
        .isEqualTo(Keys.wording(AlignmentTest.terms("the dam holds")))
        .isNotEqualTo(Keys.wording(AlignmentTest.terms("the dam held")));
  }

  @Test
  void aPairHasNoOrder() {
    assertThat(Keys.pair("dam", "town")).isEqualTo(Keys.pair("town", "dam"));
    assertThat(Keys.pair("dam", "town")).isNotEqualTo(Keys.pair("dam", "lake"));
  }
}

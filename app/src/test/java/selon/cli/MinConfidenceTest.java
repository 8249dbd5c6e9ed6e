package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import selon.export.ReadingJson;
import selon.statement.Reading;
import selon.statement.Statement;

class MinConfidenceTest {

  /** a holds b, which holds c; d stands alone. */
  private static final Reading NESTED =
      ReadingJson.read(
          """
          {"id": "x", "text": "The agency writes that witnesses think that he said it rains.",
           "statements": [
            {"id": "a", "parent": null, "content": [[18, 61]], "confidence": 0.9},
            {"id": "b", "parent": "a", "content": [[39, 61]], "confidence": 0.2},
            {"id": "c", "parent": "b", "content": [[52, 61]], "confidence": 0.8},
            {"id": "d", "parent": null, "content": [[0, 3]], "confidence": 0.5}]}""");

  @Test
  void childrenOfWhatIsLeftOutGoToTheNextOneAbove() {
    assertThat(new MinConfidence(0.5).of(NESTED).statements())
        .extracting(Statement::id, Statement::parent)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", null),
            org.assertj.core.groups.Tuple.tuple("c", "a"),
            org.assertj.core.groups.Tuple.tuple("d", null));
    assertThat(new MinConfidence(0.85).of(NESTED).statements()).hasSize(1);
  }

  @Test
  void zeroLeavesAllAsItIs() {
    assertThat(new MinConfidence(0).of(NESTED)).isEqualTo(NESTED);
  }

  @Test
  void isAProbability() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MinConfidence(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new MinConfidence(-0.1));
  }
}

package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private final Reliability reliability = new Reliability();

  @Test
  void theErrorIsTheDistanceOfEachBinWeightedByItsSize() {
    // three of 0.8 with two right: 0.4 off in sum; one of 0.3 that is wrong: 0.3 off
    reliability.add(0.8, true);
    reliability.add(0.8, true);
    reliability.add(0.8, false);
    reliability.add(0.3, false);
    assertThat(reliability.error()).isEqualTo(100 * (0.4 + 0.3) / 4, EXACT);
    assertThat(reliability.share()).isEqualTo(50, EXACT);
    assertThat(reliability.mean()).isEqualTo(100 * 2.7 / 4, EXACT);
  }

  @Test
  void distancesOfDifferentBinsDoNotCancelOut() {
    reliability.add(0.95, false);
    reliability.add(0.05, true);
    assertThat(reliability.error()).isEqualTo(95, EXACT);
  }

  @Test
  void aCertaintyBelongsToTheLastBin() {
    reliability.add(1, true);
    StringWriter out = new StringWriter();
    reliability.print(new PrintWriter(out, true));
    assertThat(out.toString().lines())
        .containsExactly(
            "  0.9 - 1.0      1 found  100.0 % right", "  expected calibration error 0.0 points");
  }

  @Test
  void nothingHasNoError() {
    assertThat(reliability.error()).isZero();
    assertThat(reliability.share()).isZero();
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void sumsAreThoseOfAMapThroughAllAddingAndRemoving() {
    sumsAreThoseOfAMap(new SumTable(0));
    sumsAreThoseOfAMap(new SumRow(200));
  }

  private static void sumsAreThoseOfAMap(Sums sums) {
    Random random = new Random(9);
    Map<Integer, Double> expected = new TreeMap<>();
    for (int step = 0; step < 20_000; step++) {
      int thing = random.nextInt(200);
      if (random.nextInt(3) == 0) {
        sums.remove(thing);
        expected.remove(thing);
      } else {
        sums.add(thing, step);
        expected.merge(thing, (double) step, Double::sum);
      }
      assertThat(sums.size()).isEqualTo(expected.size());
    }
    Map<Integer, Double> held = new TreeMap<>();
    for (int slot = 0; slot < sums.slots(); slot++) {
      if (sums.thing(slot) >= 0) {
        held.put(sums.thing(slot), sums.sum(slot));
      }
    }
    assertThat(held).isEqualTo(expected);
    assertThat(sums.slots()).isLessThan(4_096);
  }
}

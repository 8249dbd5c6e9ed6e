package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergesTest {

  private record Pair(int first, int second, double average) {}

  @Test
  void theLikestComeFirstAndOfEqualOnesTheLowerNumbers() {
    Random random = new Random(3);
    Merges merges = new Merges();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Pair pair = new Pair(random.nextInt(30), 30 + i, random.nextInt(20) / 20.0);
      pairs.add(pair);
      merges.offer(pair.second(), pair.first(), pair.average(), i);
    }
    List<Pair> taken = new ArrayList<>();
    while (!merges.isEmpty()) {
      int offered = merges.bestSize();
      taken.add(new Pair(merges.bestFirst(), merges.bestSecond(), pairs.get(offered).average()));
      merges.removeBest();
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.average())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    assertThat(taken).isEqualTo(pairs);
  }
}

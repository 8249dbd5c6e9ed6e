package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTest {

  private record Scored(int thing, double score) {}

  @Test
  void theBestAreThoseThatSortingFindsWhateverTheOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int most = 1 + random.nextInt(8);
      List<Scored> all = new ArrayList<>();
      int things = random.nextInt(30);
      for (int thing = 0; thing < things; thing++) {
        all.add(new Scored(thing, random.nextInt(5)));
      }
      List<Integer> expected =
          all.stream()
              .sorted(
                  Comparator.comparingDouble((Scored s) -> -s.score())
                      .thenComparingInt(Scored::thing))
              .limit(most)
              .map(Scored::thing)
              .toList();
      java.util.Collections.shuffle(all, random);
      Best best = new Best(most);
      all.forEach(scored -> best.offer(scored.thing(), scored.score()));
      List<Integer> found = new ArrayList<>();
      while (best.size() > 0) {
        found.add(0, best.removeLeast());
      }
      assertThat(found).isEqualTo(expected);
    }
  }
}

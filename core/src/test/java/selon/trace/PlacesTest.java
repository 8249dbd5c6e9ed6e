package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void placesAreThoseThatASearchFindsWhateverRowWasHeldBefore() {
    Random random = new Random(2);
    Places places = new Places();
    assertThat(places.of(0)).isEqualTo(Places.NONE);
    for (int round = 0; round < 300; round++) {
      int[] row = row(random, random.nextInt(200));
      int[] others = row(random, random.nextInt(200));
      places.hold(row);
      int shared = 0;
      for (int other : others) {
        int place = Arrays.binarySearch(row, other);
        assertThat(places.of(other)).isEqualTo(place < 0 ? Places.NONE : place);
        shared += place < 0 ? 0 : 1;
      }
      assertThat(places.shared(others)).isEqualTo(shared);
    }
  }

  private static int[] row(Random random, int size) {
    return random.ints(size, -300, 300).distinct().sorted().toArray();
  }
}

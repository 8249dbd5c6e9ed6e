package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void ofManyThingsThoseNextToOneAreAskedFor() {
    Postings.Builder builder = new Postings.Builder(4);
    for (int thing = 0; thing < 100; thing++) {
      builder.add(7, thing);
    }
    Postings postings = builder.build();
    Postings.Things near = postings.around(7, 50, 10);
    assertThat(near.size()).isEqualTo(10);
    assertThat(near.thing(near.from())).isEqualTo(45);
    assertThat(postings.around(7, 0, 10).thing(postings.around(7, 0, 10).from())).isZero();
    Postings.Things last = postings.around(7, 99, 10);
    assertThat(last.thing(last.to() - 1)).isEqualTo(99);
    assertThat(postings.around(7, 3, 100).size()).isEqualTo(100);
    assertThat(postings.of(8).size()).isZero();
  }

  @Test
  void ofManyKeysEachHasItsThingsInOrder() {
    Random random = new Random(8);
    SortedMap<Long, List<Integer>> known = new TreeMap<>();
    Postings.Builder builder = new Postings.Builder(4);
    for (int thing = 0; thing < 2_000; thing++) {
      for (int i = 0; i < 5; i++) {
        long key = random.nextInt(3_000) * 0x123456789L;
        List<Integer> things = known.computeIfAbsent(key, k -> new ArrayList<>());
        if (!things.contains(thing)) {
          things.add(thing);
          builder.add(key, thing);
        }
      }
    }
    Postings postings = builder.build();
    known.forEach(
        (key, things) -> {
          Postings.Things found = postings.of(key);
          List<Integer> all = new ArrayList<>();
          for (int at = found.from(); at < found.to(); at++) {
            all.add(found.thing(at));
          }
          assertThat(all).isEqualTo(things.size() > 1 ? things : List.of());
        });
  }

  @Test
  void ofAKeyThatTooManyHaveOnlyTheFirstIsKnown() {
    Postings.Builder builder = new Postings.Builder(4);
    for (int thing = 3; thing < 10; thing++) {
      builder.add(7, thing);
      builder.add(thing % 2, thing);
    }
    Postings postings = builder.build(5);
    assertThat(postings.of(7).size()).isZero();
    assertThat(postings.firstOfCrowd(postings.find(7))).isEqualTo(3);
    assertThat(postings.of(1).size()).isEqualTo(4);
    assertThat(postings.firstOfCrowd(postings.find(1))).isNegative();
    assertThat(postings.firstOfCrowd(postings.find(8))).isNegative();
  }
}

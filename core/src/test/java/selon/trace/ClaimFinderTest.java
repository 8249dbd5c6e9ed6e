package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import selon.trace.ClaimFinder.Group;

class ClaimFinderTest {

  private final ClaimFinder finder = new ClaimFinder(0.3, 0.2);

  @Test
  void likeWordingsMakeOneClaim() {
    List<Group> groups = finder.find(4, pairs(pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.7)));
    assertThat(groups).extracting(Group::members).contains(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void aChainDoesNotDriftIntoOneClaim() {
    List<Group> groups =
        finder.find(
            6,
            pairs(
                pair(0, 1, 0.9),
                pair(1, 2, 0.9),
                pair(2, 3, 0.9),
                pair(3, 4, 0.9),
                pair(4, 5, 0.9)));
    assertThat(groups).allSatisfy(group -> assertThat(group.members().size()).isLessThan(6));
    assertThat(groups).extracting(Group::members).noneMatch(m -> m.contains(0) && m.contains(5));
  }

  @Test
  void whatIsNotNearTheMedoidIsNotLost() {
    List<Group> groups =
        finder.find(4, pairs(pair(0, 1, 0.9), pair(1, 2, 0.9), pair(2, 3, 0.9), pair(0, 2, 0.5)));
    assertThat(groups).flatExtracting(Group::members).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void theMedoidIsTheOneMostLikeAllOthers() {
    List<Group> groups = finder.find(3, pairs(pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, 0.3)));
    assertThat(groups).extracting(Group::medoid).containsExactly(1);
  }

  @Test
  void whatFollowsAnotherIsInItsClaimAndAsNearAsItToTheRest() {
    Pairs pairs = pairs(pair(0, 1, 0.8), pair(0, 4, 0.9), pair(1, 4, 0.1));
    pairs.follow(2, 1, 0.95);
    pairs.follow(3, 1, 0.9);
    pairs.follow(5, 4, 0.9);
    assertThat(pairs.of(2, 0)).isEqualTo(0.8);
    assertThat(pairs.of(3, 1)).isEqualTo(0.9);
    assertThat(pairs.of(2, 3)).isEqualTo(0.9);
    List<Group> groups = finder.find(6, pairs);
    assertThat(groups)
        .extracting(Group::members)
        .containsExactly(List.of(0, 1, 2, 3), List.of(4, 5));
    assertThat(groups).extracting(Group::medoid).containsExactly(1, 4);
  }

  @Test
  void whateverIsLikeWhatEachIsInOneGroupAndNearItsMedoid() {
    Random random = new Random(9);
    for (int round = 0; round < 50; round++) {
      Pairs pairs = new Pairs();
      for (int first = 0; first < 30; first++) {
        for (int second = first + 1; second < 30; second++) {
          if (random.nextInt(4) == 0) {
            pairs.add(first, second, random.nextDouble());
          }
        }
      }
      List<Group> groups = finder.find(30, pairs);
      assertThat(groups.stream().flatMap(group -> group.members().stream()).sorted())
          .containsExactlyElementsOf(IntStream.range(0, 30).boxed().toList());
      for (Group group : groups) {
        assertThat(group.members())
            .isSorted()
            .allMatch(one -> one == group.medoid() || pairs.of(one, group.medoid()) >= 0.2);
      }
    }
  }

  private record Pair(int first, int second, double probability) {}

  private static Pair pair(int first, int second, double probability) {
    return new Pair(first, second, probability);
  }

  private static Pairs pairs(Pair... all) {
    Pairs pairs = new Pairs();
    Stream.of(all)
        .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
        .forEach(pair -> pairs.add(pair.first(), pair.second(), pair.probability()));
    return pairs;
  }
}

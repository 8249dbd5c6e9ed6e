package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.trace.ClaimFinder.Group;

class ClaimFinderTest {

  private final ClaimFinder finder = new ClaimFinder(0.3, 0.2);

  @Test
  void likeWordingsMakeOneClaim() {
    List<Group> groups = find(4, pair(0, 1, 0.9), pair(0, 2, 0.7), pair(1, 2, 0.8));
    assertThat(groups).extracting(Group::members).contains(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void aChainDoesNotDriftIntoOneClaim() {
    List<Group> groups =
        find(
            6,
            pair(0, 1, 0.9),
            pair(1, 2, 0.9),
            pair(2, 3, 0.9),
            pair(3, 4, 0.9),
            pair(4, 5, 0.9));
    assertThat(groups).allSatisfy(group -> assertThat(group.members().size()).isLessThan(6));
    assertThat(groups).extracting(Group::members).noneMatch(m -> m.contains(0) && m.contains(5));
  }

  @Test
  void theMedoidIsTheOneMostLikeAllOthers() {
    List<Group> groups = find(3, pair(0, 1, 0.9), pair(0, 2, 0.3), pair(1, 2, 0.9));
    assertThat(groups).extracting(Group::medoid).containsExactly(1);
  }

  private record Likely(int first, int second, double probability) {}

  private List<Group> find(int wordings, Likely... likely) {
    Pairs pairs = new Pairs();
    for (Likely pair : likely) {
      pairs.add(pair.first(), pair.second(), pair.probability());
    }
    return finder.find(wordings, pairs);
  }

  private static Likely pair(int first, int second, double probability) {
    return new Likely(first, second, probability);
  }
}

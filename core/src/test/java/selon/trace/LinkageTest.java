package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkageTest {

  private static final int THINGS = 60;

  @Test
  void afterAllMergesTheAveragesAreThoseOfAllPairsOfMembers() {
    Random random = new Random(4);
    double[][] likeness = new double[THINGS][THINGS];
    int[] bonds = new int[THINGS];
    for (int a = 0; a < THINGS; a++) {
      for (int b = a + 1; b < THINGS; b++) {
        if (random.nextInt(4) == 0) {
          likeness[a][b] = random.nextDouble();
          likeness[b][a] = likeness[a][b];
          bonds[a]++;
          bonds[b]++;
        }
      }
    }
    Linkage linkage = new Linkage(bonds);
    for (int a = 0; a < THINGS; a++) {
      for (int b = a + 1; b < THINGS; b++) {
        if (likeness[a][b] > 0) {
          linkage.bind(a, b, likeness[a][b]);
        }
      }
    }
    for (int merge = 0; merge < THINGS - 5; merge++) {
      int a = living(linkage, random);
      int b = living(linkage, random);
      if (a != b) {
        int both = linkage.size(a) + linkage.size(b);
        int group = linkage.merge(a, b);
        assertThat(linkage.size(group)).isEqualTo(both);
        assertThat(linkage.size(group == a ? b : a)).isZero();
        averagesAreThoseOfAllPairs(linkage, group, likeness);
      }
    }
  }

  private static int living(Linkage linkage, Random random) {
    int group = random.nextInt(THINGS);
    while (linkage.size(group) == 0) {
      group = (group + 1) % THINGS;
    }
    return group;
  }

  private static void averagesAreThoseOfAllPairs(Linkage linkage, int group, double[][] likeness) {
    int[] groups = linkage.groups();
    double[] sums = new double[THINGS];
    for (int a = 0; a < THINGS; a++) {
      for (int b = 0; b < THINGS; b++) {
        sums[groups[b]] += groups[a] == group && groups[b] != group ? likeness[a][b] : 0;
      }
    }
    Set<Integer> bound = new HashSet<>();
    for (int bond = 0; bond < linkage.bonds(group); bond++) {
      int other = linkage.other(group, bond);
      assertThat(bound.add(other)).isTrue();
      int pairs = linkage.size(group) * linkage.size(other);
      assertThat(linkage.average(group, bond)).isCloseTo(sums[other] / pairs, within(1e-9));
    }
    for (int other = 0; other < THINGS; other++) {
      assertThat(bound.contains(other)).isEqualTo(sums[other] > 0);
    }
  }
}

package selon.cli;

import java.util.Collection;
import java.util.Optional;

/** Which word somebody meant who mistyped it. */
final class Likeness {

  /** So many slips are one word still. */
  private static final int SLIPS = 2;

  private Likeness() {}

  /** The word with the fewest slips, if they are few; of two the first of the alphabet. */
  static Optional<String> nearest(String typed, Collection<String> words) {
    int few = Math.min(SLIPS, typed.length() / 2);
    String nearest = null;
    int least = few + 1;
    for (String word : words.stream().sorted().toList()) {
      int slips = slips(typed, word);
      if (slips < least) {
        least = slips;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * How many letters are left out, put in, taken for another or for their neighbor (Damerau 1964,
   * by optimal string alignment).
   */
  static int slips(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(least[i - 1][j], least[i][j - 1]) + 1;
        best = Math.min(best, least[i - 1][j - 1] + same);
        boolean turned =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        least[i][j] = turned ? Math.min(best, least[i - 2][j - 2] + 1) : best;
      }
    }
    return least[one.length()][other.length()];
  }
}

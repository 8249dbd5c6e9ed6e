package selon.linear;

import java.util.List;

/** Gives each of its labels a score for a bag of features; the best label has the highest. */
public interface Scorer {

  List<String> labels();

  /**
   * Adds to each label's score its weights for the features.
   *
   * @param features hashes, of which the first {@code count} are read
   * @param scores one for each label, in the order of {@link #labels}
   */
  void score(int[] features, int count, float[] scores);
}

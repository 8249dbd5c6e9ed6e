package selon.statement;

import java.util.List;
import java.util.Objects;
import selon.gold.GoldArticle;

/**
 * A gold article ready to learn from.
 *
 * @param cues those of its statements that have their place in the grid
 * @param weight how much an example of it counts
 * @param nests whether the corpus marks statements within the content of others
 */
record TrainingArticle(
    GoldArticle gold, WordGrid grid, List<GoldCue> cues, float weight, boolean nests) {

  static TrainingArticle of(GoldArticle gold, WordGrid grid, float weight, boolean nests) {
    List<GoldCue> cues =
        gold.statements().stream()
            .map(statement -> GoldCue.of(grid, statement))
            .filter(Objects::nonNull)
            .toList();
    return new TrainingArticle(gold, grid, cues, weight, nests);
  }

  String id() {
    return gold.id();
  }

  /** Whether it is known that a token leads no cue if it is not marked. */
  boolean tells(int token) {
    return nests || cues.stream().noneMatch(cue -> cue.holds(token));
  }
}

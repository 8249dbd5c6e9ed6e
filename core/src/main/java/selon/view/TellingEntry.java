package selon.view;

import java.util.List;
import selon.trace.Appearance;
import selon.trace.Derivation;
import selon.trace.Standing;

/**
 * How one article tells a claim, as a page shows it.
 *
 * @param number from 1, in the order of the cascade
 * @param main the passage that tells it most plainly
 * @param also its other passages
 * @param parents the likeliest first; none for one with no known parent
 * @param standing whether it is the first of the claim
 */
public record TellingEntry(
    int number, Appearance main, List<Appearance> also, List<Parent> parents, Standing standing) {

  private static final double DOUBTFUL = 0.5;

  /**
   * What a telling may have been made from.
   *
   * @param number that of the parent
   */
  public record Parent(int number, Derivation derivation) {

    /** Whether it is less likely than not. */
    public boolean doubtful() {
      return derivation.probability() < DOUBTFUL;
    }
  }

  public TellingEntry {
    also = List.copyOf(also);
    parents = List.copyOf(parents);
  }

  /** The article's id. */
  public String article() {
    return main.article().id();
  }

  /** When its article appeared. */
  public Period period() {
    return Period.of(main.article().published());
  }

  /** Whether it has no known parent. */
  public boolean root() {
    return parents.isEmpty();
  }

  /** "T3". */
  public String tag(Labels labels) {
    return labels.of("letter.telling") + number;
  }
}

package selon.trace;

import java.util.List;

/**
 * An independent report: versions with no known parent that go back to one and the same, and what
 * makes them one.
 *
 * @param articles the ids of their articles, in order
 * @param reasons in words, one for each merge; none for a single version
 */
public record Origin(List<String> articles, List<Reason> reasons) {

  /** Why two versions with no known parent count as one report. */
  public enum Reason {
    SAME_PUBLISHER,
    SAME_WORDING,
    SAME_UNSEEN_PARENT
  }

  public Origin {
    articles = List.copyOf(articles);
    reasons = List.copyOf(reasons);
  }
}

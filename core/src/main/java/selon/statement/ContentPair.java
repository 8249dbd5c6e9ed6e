package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import selon.statement.Proposal.Part;

/** A content in its two pieces, before the cue and behind it; not both are none. */
record ContentPair(Part left, Part right) {

  /** How many of them are weighed. */
  private static final int MOST = 12;

  /** The logarithm of the chance of both pieces, each chosen for itself. */
  double log() {
    return left.log() + right.log();
  }

  /** The likeliest pairs, the best first; empty only where there is no room for a piece. */
  static List<ContentPair> of(List<Part> lefts, List<Part> rights) {
    List<ContentPair> pairs = new ArrayList<>();
    for (Part left : lefts) {
      for (Part right : rights) {
        if (!left.isNone() || !right.isNone()) {
          pairs.add(new ContentPair(left, right));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(ContentPair::log).reversed());
    return pairs.subList(0, Math.min(MOST, pairs.size()));
  }
}

package selon.trace;

import java.util.List;
import java.util.Set;

/**
 * One version of a claim made from another.
 *
 * @param credited whether the child owns to it
 * @param probability of this parent among all, and none, 0 to 1
 * @param mutations what changed; none on a verbatim copy, and none told for a parent that is not
 *     the likeliest
 */
public record Derivation(
    Appearance from,
    Appearance to,
    Relation relation,
    boolean credited,
    double probability,
    Set<Evidence> evidence,
    List<Mutation> mutations) {

  public Derivation {
    evidence = Evidence.all(evidence);
    mutations = List.copyOf(mutations);
  }
}

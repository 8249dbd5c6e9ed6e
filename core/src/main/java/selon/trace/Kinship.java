package selon.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For each version of a claim those that it may have been made from, and what speaks for each and
 * for none of them.
 *
 * <p>A version of a widely told claim looks at no more than {@value WidelyTold#MOST} others.
 */
final class Kinship {

  private static final double POSSIBLE = 0.05;
  private static final double PROBABLY = 0.6;

  private final Credits credits;
  private final Links links;
  private final EdgeFeatures edges;
  private final RootFeatures roots;

  Kinship(Credits credits, Stories stories, Links links) {
    this.links = links;
    this.credits = credits;
    this.edges = new EdgeFeatures(credits, stories);
    this.roots = new RootFeatures(credits);
  }

  /** One version, those it may have been made from, and the features of each choice. */
  static final class Choice {
    private final Version version;
    private final List<Version> candidates;
    private final List<double[]> features;
    private final double[] root;
    private final BitSet slips;
    private final boolean owing;
    private final boolean decided;

    /**
     * @param slips which of the candidates share a slip with the version
     * @param owing whether one of the candidates is of an outlet on whose word the version tells it
     */
    Choice(
        Version version,
        List<Version> candidates,
        List<double[]> features,
        double[] root,
        BitSet slips,
        boolean owing,
        boolean decided) {
      this.slips = slips;
      this.owing = owing;
      this.decided = decided;
      this.version = version;
      this.candidates = candidates;
      this.features = features;
      this.root = root;
    }

    Version version() {
      return version;
    }

    List<Version> candidates() {
      return candidates;
    }

    /** Those of each candidate, in the order of the candidates. */
    List<double[]> features() {
      return features;
    }

    /** Those of having no parent. */
    double[] root() {
      return root;
    }

    /** Whether the candidate at a place shares a slip with the version. */
    boolean sharesSlip(int candidate) {
      return slips.get(candidate);
    }

    /** Whether one of the candidates is of an outlet on whose word the version tells it. */
    boolean owing() {
      return owing;
    }

    /** Whether somebody says that the only candidate is the parent. */
    boolean decided() {
      return decided;
    }
  }

  /** The choice that each version has, in their order. */
  List<Choice> choices(List<Version> versions, Slips slips) {
    Telltale claim = new Telltale(versions);
    WidelyTold wide =
        versions.size() > WidelyTold.MOST ? new WidelyTold(versions, claim, credits) : null;
    List<Choice> choices = new ArrayList<>();
    for (Version child : versions) {
      List<Version> candidates = new ArrayList<>();
      List<double[]> features = new ArrayList<>();
      Optional<Version> decided = links.parent(child, versions);
      EdgeFeatures.Child self = edges.child(child, claim);
      if (decided.isPresent()) {
        candidates.add(decided.get());
        features.add(edges.of(decided.get(), self, claim));
      }
      for (Version parent : wide == null ? versions : wide.worthAsking(child)) {
        if (decided.isEmpty()
            && !parent.equals(child)
            && !links.rejects(parent, child)
            && parent.dossier().when().before(child.dossier().when()) > POSSIBLE) {
          candidates.add(parent);
          features.add(edges.of(parent, self, claim));
        }
      }
      edges.compare(features);
      choices.add(
          new Choice(
              child,
              candidates,
              features,
              roots.of(child, candidates, features, claim),
              sharing(slips, child, candidates),
              owing(child, candidates),
              decided.isPresent()));
    }
    return choices;
  }

  private static BitSet sharing(Slips slips, Version child, List<Version> candidates) {
    BitSet sharing = new BitSet();
    for (int i = 0; i < candidates.size(); i++) {
      sharing.set(i, slips.shared(candidates.get(i), child));
    }
    return sharing;
  }

  private boolean owing(Version child, List<Version> candidates) {
    Set<String> answering = child.answering(credits);
    When when = child.dossier().when();
    return candidates.stream()
        .map(Version::dossier)
        .anyMatch(
            other -> answering.contains(other.family()) && other.when().before(when) > PROBABLY);
  }
}

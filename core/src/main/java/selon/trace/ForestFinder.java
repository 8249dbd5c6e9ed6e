package selon.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which version was made from which: each has its likeliest parent, or none where having none is
 * likelier. Given the order of time this is the best forest; where the order is not known, a circle
 * is cut where that costs least.
 */
final class ForestFinder {

  private static final int MOST = 3;

  /** What an outlet's word for a telling, which is in the claim, takes from having no parent. */
  private static final double OWED = 4;

  /**
   * What a shared slip adds for a parent: of the written stories none has one, so its weight cannot
   * be learnt. Two writers make the same slip by themselves once in some dozens of times at most.
   */
  private static final double SLIP = 3;

  private final LogLinear edges;
  private final LogLinear roots;

  ForestFinder(LogLinear edges, LogLinear roots) {
    this.edges = edges;
    this.roots = roots;
  }

  static ForestFinder trained() {
    return new ForestFinder(
        LogLinear.read("kinship.tsv", EdgeFeatures.NAMES),
        LogLinear.read("roots.tsv", RootFeatures.NAMES));
  }

  /** A possible parent. */
  record Parent(Version version, double probability) {}

  /**
   * A version with its possible parents.
   *
   * @param parents the likeliest first, at most three; the first is the parent in the forest
   * @param origin how likely it has no parent among the versions
   * @param root whether it has none in the forest
   */
  record Node(Version version, List<Parent> parents, double origin, boolean root) {

    @Nullable Version parent() {
      return root ? null : parents.get(0).version();
    }
  }

  List<Node> find(List<Kinship.Choice> choices) {
    Map<Version, Node> nodes = new HashMap<>();
    for (Kinship.Choice choice : choices) {
      nodes.put(choice.version(), node(choice));
    }
    Set<Version> rooted = new HashSet<>();
    for (Kinship.Choice choice : choices) {
      Version start = choice.version();
      List<Version> circle = circle(nodes, start, rooted);
      while (!circle.isEmpty()) {
        cut(nodes, circle);
        circle = circle(nodes, start, rooted);
      }
    }
    return choices.stream().map(Kinship.Choice::version).map(nodes::get).toList();
  }

  private Node node(Kinship.Choice choice) {
    if (choice.decided()) {
      Parent parent = new Parent(choice.candidates().get(0), 1);
      return new Node(choice.version(), List.of(parent), 0, false);
    }
    double none = roots.score(choice.root()) - (choice.owing() ? OWED : 0);
    double[] scores = new double[choice.features().size()];
    double most = none;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = edges.score(choice.features().get(i)) + (choice.sharesSlip(i) ? SLIP : 0);
      most = Math.max(most, scores[i]);
    }
    double sum = Math.exp(none - most);
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    List<Parent> parents = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      parents.add(new Parent(choice.candidates().get(i), Math.exp(scores[i] - most) / sum));
    }
    parents.sort(
        Comparator.comparingDouble((Parent parent) -> -parent.probability())
            .thenComparing(parent -> parent.version().article()));
    double origin = Math.exp(none - most) / sum;
    boolean root = parents.isEmpty() || origin >= 0.5;
    return new Node(
        choice.version(),
        List.copyOf(parents.subList(0, Math.min(MOST, parents.size()))),
        origin,
        root);
  }

  /**
   * The versions of the circle that one runs into from the start; none if there is a root.
   *
   * @param rooted those from which one is known to come to a root
   */
  private static List<Version> circle(
      Map<Version, Node> nodes, Version start, Set<Version> rooted) {
    Node first = nodes.get(start);
    Version parent = first == null ? null : first.parent();
    if (parent == null || rooted.contains(parent)) { // as nearly always, where time is known
      rooted.add(start);
      return List.of();
    }
    List<Version> path = new ArrayList<>();
    Set<Version> seen = new HashSet<>();
    Version at = start;
    while (at != null && !rooted.contains(at) && seen.add(at)) {
      path.add(at);
      Node node = nodes.get(at);
      at = node == null ? null : node.parent();
    }
    if (at == null || rooted.contains(at)) {
      rooted.addAll(path);
      return List.of();
    }
    return path.subList(path.indexOf(at), path.size());
  }

  /** Gives up the derivation whose version loses least by its next best parent, or by none. */
  private static void cut(Map<Version, Node> nodes, List<Version> circle) {
    Node cheapest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Version version : circle) {
      Node node = java.util.Objects.requireNonNull(nodes.get(version));
      List<Parent> rest = outside(node, circle);
      double next = Math.max(node.origin(), rest.isEmpty() ? 0 : rest.get(0).probability());
      double loss = node.parents().get(0).probability() / Math.max(next, Double.MIN_NORMAL);
      if (cheapest == null || loss < least) {
        cheapest = node;
        least = loss;
      }
    }
    Node cut = java.util.Objects.requireNonNull(cheapest);
    List<Parent> rest = outside(cut, circle);
    boolean root = rest.isEmpty() || rest.get(0).probability() < cut.origin();
    nodes.put(cut.version(), new Node(cut.version(), rest, root ? 1 : cut.origin(), root));
  }

  private static List<Parent> outside(Node node, List<Version> circle) {
    return node.parents().stream().filter(p -> !circle.contains(p.version())).toList();
  }
}

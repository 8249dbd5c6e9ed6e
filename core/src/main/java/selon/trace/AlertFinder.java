package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.claim.Term;

/**
 * Finds what a reader should know of a claim's travels: an outlet that ends up with its own story
 * as news from another, an outlet cited as confirming what it only passed on, articles that nothing
 * dates.
 */
final class AlertFinder {

  /** The starts of words that claim a confirmation, folded. */
  private static final Set<String> CONFIRM =
      Set.of("confirm", "reconna", "avou", "admet", "admit", "acknowledg", "corrobor", "verif");

  private final Credits credits;

  AlertFinder(Credits credits) {
    this.credits = credits;
  }

  List<Alert> find(List<ForestFinder.Node> forest) {
    Map<Version, ForestFinder.Node> nodes = new HashMap<>();
    forest.forEach(node -> nodes.put(node.version(), node));
    List<Alert> alerts = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      List<String> path = circle(node, nodes);
      if (!path.isEmpty()) {
        alerts.add(new Alert(Alert.Kind.CIRCULAR, path));
      }
    }
    for (ForestFinder.Node node : forest) {
      List<String> confirmed = falselyConfirmed(node, nodes);
      if (!confirmed.isEmpty()) {
        alerts.add(new Alert(Alert.Kind.FALSE_CONFIRMATION, confirmed));
      }
    }
    List<String> undated = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      if (!node.version().dossier().when().known()) {
        undated.add(node.version().article());
      }
    }
    if (!undated.isEmpty()) {
      alerts.add(new Alert(Alert.Kind.UNDATABLE, undated));
    }
    return alerts;
  }

  /** The path from an outlet's version, through another's, to its own later one. */
  private List<String> circle(ForestFinder.Node node, Map<Version, ForestFinder.Node> nodes) {
    String family = node.version().dossier().family();
    List<String> path = new ArrayList<>();
    Set<Version> seen = new HashSet<>();
    path.add(node.version().article());
    boolean through = false;
    Version at = parent(node);
    while (at != null && seen.add(at)) {
      path.add(0, at.article());
      if (at.dossier().family().equals(family)) {
        return through ? path : List.of();
      }
      through = true;
      at = parent(nodes.get(at));
    }
    return List.of();
  }

  private static @org.jspecify.annotations.Nullable Version parent(
      ForestFinder.@org.jspecify.annotations.Nullable Node node) {
    return node == null ? null : node.parent();
  }

  /**
   * The article that calls it confirmed by an outlet of this claim that had it from others, and
   * that outlet's.
   */
  private List<String> falselyConfirmed(
      ForestFinder.Node node, Map<Version, ForestFinder.Node> nodes) {
    Version version = node.version();
    Set<String> cited = new HashSet<>();
    for (Credits.Naming naming : credits.namings(version.dossier().number())) {
      boolean here =
          version.tellings().stream().anyMatch(t -> t.sentence().contains(naming.span()))
              || beside(version, naming);
      if (here && !naming.family().equals(version.dossier().family())) {
        cited.add(naming.family());
      }
    }
    if (cited.isEmpty() || !confirms(version)) {
      return List.of();
    }
    for (ForestFinder.Node other : nodes.values().stream().sorted(BY_ARTICLE).toList()) {
      if (cited.contains(other.version().dossier().family())
          && !other.root()
          && other.version().dossier().when().before(version.dossier().when()) > 0.4) {
        return List.of(version.article(), other.version().article());
      }
    }
    return List.of();
  }

  private static final java.util.Comparator<ForestFinder.Node> BY_ARTICLE =
      java.util.Comparator.comparing(node -> node.version().article());

  /** Whether the name stands in the sentence after the telling, close by. */
  private static boolean beside(Version version, Credits.Naming naming) {
    int end = version.main().sentence().end();
    return naming.span().start() >= end && naming.span().start() <= end + 120;
  }

  private static boolean confirms(Version version) {
    int end = version.main().sentence().end();
    List<Term> near =
        version.dossier().terms(new selon.text.Span(version.main().sentence().start(), end + 120));
    return near.stream().anyMatch(term -> CONFIRM.stream().anyMatch(term.form()::startsWith));
  }
}

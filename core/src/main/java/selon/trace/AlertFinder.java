package selon.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermRow;
import selon.text.Span;

/**
 * Finds what a reader should know of a claim's travels: an outlet that ends up with its own story
 * as news from another, an outlet cited as confirming what it only passed on, articles that nothing
 * dates.
 */
final class AlertFinder {

  /** Words that claim a confirmation. */
  private static final Set<String> CONFIRMATION = SmallWords.of("confirmation");

  /** Of how many articles a circle is at most. */
  private static final int LONGEST = 100;

  private final Credits credits;

  AlertFinder(Credits credits) {
    this.credits = credits;
  }

  List<Alert> find(List<ForestFinder.Node> forest) {
    Map<Version, ForestFinder.Node> nodes = new HashMap<>();
    forest.forEach(node -> nodes.put(node.version(), node));
    List<Alert> alerts = new ArrayList<>();
    Set<String> circling = new HashSet<>();
    for (ForestFinder.Node node : forest) {
      List<String> path = circle(node, nodes);
      if (!path.isEmpty()) {
        alerts.add(new Alert(Alert.Kind.CIRCULAR, path));
        circling.addAll(path);
      }
    }
    for (List<String> path : eachOther(forest)) {
      if (!circling.containsAll(path)) {
        alerts.add(new Alert(Alert.Kind.CIRCULAR, path));
      }
    }
    Map<String, List<ForestFinder.Node>> derived = derived(forest);
    for (ForestFinder.Node node : forest) {
      List<String> confirmed = falselyConfirmed(node, derived);
      if (!confirmed.isEmpty()) {
        alerts.add(new Alert(Alert.Kind.FALSE_CONFIRMATION, confirmed));
      }
    }
    List<String> undated = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      if (!node.version().dossier().when().bounded()) {
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
    while (at != null && seen.add(at) && path.size() < LONGEST) {
      path.add(0, at.article());
      if (at.dossier().family().equals(family)) {
        return through ? path : List.of();
      }
      // a body that speaks for itself cites nobody
      if (credits.isOrganisation(at.dossier().family()) || !through && !cites(node.version(), at)) {
        return List.of();
      }
      through = true;
      at = parent(nodes.get(at));
    }
    return List.of();
  }

  /**
   * The articles of outlets that tell the claim on each other's word, whichever was first, each
   * before the one that has it from there; the earliest of them once more at the end.
   */
  private List<List<String>> eachOther(List<ForestFinder.Node> forest) {
    Map<String, Map<String, Version>> answers = new TreeMap<>();
    for (ForestFinder.Node node : forest) {
      Version version = node.version();
      for (String family : version.answering(credits)) {
        if (!credits.isOrganisation(family)) {
          answers
              .computeIfAbsent(version.dossier().family(), own -> new TreeMap<>())
              .putIfAbsent(family, version);
        }
      }
    }
    List<List<String>> circles = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String family : answers.keySet()) {
      List<Version> circle = told.contains(family) ? List.of() : back(family, answers);
      if (!circle.isEmpty()) {
        circle.forEach(version -> told.add(version.dossier().family()));
        circles.add(fromFirst(circle, forest));
      }
    }
    return circles;
  }

  /** The articles of the circle from the earliest of them on, with that one again at the end. */
  private static List<String> fromFirst(List<Version> circle, List<ForestFinder.Node> forest) {
    int first =
        forest.stream()
            .map(node -> circle.indexOf(node.version()))
            .filter(place -> place >= 0)
            .findFirst()
            .orElse(0);
    List<Version> turned = new ArrayList<>(circle);
    Collections.rotate(turned, -first);
    turned.add(turned.get(0));
    return turned.stream().map(Version::article).toList();
  }

  /** The shortest way from an outlet back to it, each on the word of the one before; or none. */
  private static List<Version> back(String start, Map<String, Map<String, Version>> answers) {
    Map<String, String> from = new HashMap<>();
    Deque<String> reached = new ArrayDeque<>(List.of(start));
    while (!reached.isEmpty()) {
      String at = reached.remove();
      for (String next : answers.getOrDefault(at, Map.of()).keySet()) {
        if (from.putIfAbsent(next, at) == null) {
          reached.add(next);
        }
      }
    }
    List<Version> way = new ArrayList<>();
    String at = start;
    while (from.containsKey(at) && way.size() < LONGEST) {
      String before = java.util.Objects.requireNonNull(from.get(at));
      way.add(java.util.Objects.requireNonNull(answers.getOrDefault(before, Map.of()).get(at)));
      at = before;
      if (at.equals(start)) {
        return way;
      }
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
      ForestFinder.Node node, Map<String, List<ForestFinder.Node>> derived) {
    Version version = node.version();
    Set<String> cited = new TreeSet<>();
    if (derived.isEmpty() || !credits.namesOthers(version.dossier().number())) {
      return List.of();
    }
    for (Telling telling : version.tellings()) {
      cited.addAll(confirming(version, telling, telling.sentence()));
      cited.addAll(confirming(version, telling, next(version, telling.sentence())));
    }
    cited.remove(version.dossier().family());
    return cited.stream()
        .flatMap(family -> derived.getOrDefault(family, List.of()).stream())
        .filter(other -> other.version().dossier().when().before(version.dossier().when()) > 0.4)
        .map(other -> other.version().article())
        .min(Comparator.naturalOrder())
        .map(other -> List.of(version.article(), other))
        .orElse(List.of());
  }

  /** The versions that have a parent, by their publishers. */
  private static Map<String, List<ForestFinder.Node>> derived(List<ForestFinder.Node> forest) {
    Map<String, List<ForestFinder.Node>> derived = new HashMap<>();
    for (ForestFinder.Node node : forest) {
      if (!node.root()) {
        derived
            .computeIfAbsent(node.version().dossier().family(), family -> new ArrayList<>())
            .add(node);
      }
    }
    return derived;
  }

  /** Whether the article names the other's outlet, or links to it. */
  private boolean cites(Version version, Version other) {
    int article = version.dossier().number();
    return credits.names(article, other.dossier().family())
        || credits.bylines(article).contains(other.dossier().family())
        || credits.links(article, other.dossier().number());
  }

  /** The outlets that a sentence names beside a word that claims a confirmation. */
  private Set<String> confirming(Version version, Telling telling, Span sentence) {
    TermRow terms = version.dossier().terms(sentence);
    List<Term> words = terms.unplaced();
    boolean confirms = false;
    for (int i = 0; i < terms.size() && !confirms; i++) {
      confirms =
          SmallWords.any(CONFIRMATION, words.get(i).form())
              && (telling.statement() == null || !telling.content().contains(terms.span(i)));
    }
    Set<String> named = new TreeSet<>();
    if (confirms) {
      for (Naming naming : credits.namings(version.dossier().number())) {
        if (sentence.contains(naming.span())) {
          named.add(naming.family());
        }
      }
    }
    return named;
  }

  /** The sentence after this one in its paragraph, as far as a full stop tells. */
  private static Span next(Version version, Span sentence) {
    int most = version.dossier().paragraphs().at(sentence).end();
    int end = sentence.end();
    TermRow terms = version.dossier().terms(new Span(end, Math.max(end, most)));
    List<Term> words = terms.unplaced();
    for (int i = 0; i < terms.size(); i++) {
      end = terms.span(i).end();
      if (".!?".contains(words.get(i).form())) {
        break;
      }
    }
    return new Span(sentence.end(), end);
  }
}

package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.corpus.Card;
import selon.trace.Counts;
import selon.trace.DecidedLinks;
import selon.trace.NamedSources;
import selon.trace.Origin;
import selon.trace.Synopsis;
import selon.trace.Synopsis.Link;
import selon.trace.Synopsis.Told;

/**
 * Claims as people decided since they were traced: with the statements and names of the articles as
 * they are now, without the links that were rejected and the tellings that are none of theirs, with
 * the links that were accepted. The counts follow: a telling that loses its last parent is a report
 * of its own. What is told by two claims that are one shows when all is traced anew. Immutable and
 * safe for threads.
 */
final class DecidedClaims {

  private final DecidedLinks links;
  private final Catalog before;
  private final Catalog now;

  /**
   * @param before as it was found
   * @param now as people decided
   */
  DecidedClaims(DecidedLinks links, Catalog before, Catalog now) {
    this.links = links;
    this.before = before;
    this.now = now;
  }

  /** The claims that at least two articles still tell. */
  List<Synopsis> of(List<Synopsis> found) {
    return found.stream().flatMap(claim -> of(claim).stream()).toList();
  }

  private Optional<Synopsis> of(Synopsis found) {
    if (!concerned(found)) {
      return Optional.of(found);
    }
    List<Told> tellings = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < found.tellings().size(); i++) {
      Told told = found.tellings().get(i);
      if (isTold(told) && !links.parted(told, found.tellings())) {
        places.put(i, tellings.size());
        tellings.add(told);
      }
    }
    List<Link> made = links(found, tellings, places);
    Map<String, Double> rootsBefore = roots(found.tellings(), found.links());
    Map<String, Double> roots = roots(tellings, made);
    if (roots.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Synopsis(
            found.claim(),
            found.gist(),
            tellings,
            made,
            origins(found, roots.keySet(), tellings, made),
            counts(found, tellings, made, rootsBefore, roots),
            found.alerts()));
  }

  private boolean concerned(Synopsis claim) {
    boolean linked = false;
    for (Told told : claim.tellings()) {
      linked |= links.concern(told.article());
      if (!Objects.equals(before.find(told.article()), now.find(told.article()))) {
        return true;
      }
    }
    // one article tells many claims
    return linked && !links.of(claim).isEmpty();
  }

  private boolean isTold(Told told) {
    Card card = now.find(told.article());
    return card != null && (told.statement() == null || said(card, told.statement()) != null);
  }

  private static Card.@Nullable Said said(Card card, String statement) {
    return card.said().stream()
        .filter(said -> said.statement().equals(statement))
        .findFirst()
        .orElse(null);
  }

  private List<Link> links(Synopsis found, List<Told> tellings, Map<Integer, Integer> places) {
    Map<Integer, List<Link>> byChild = new LinkedHashMap<>();
    for (Link link : found.links()) {
      Integer from = places.get(link.from());
      Integer to = places.get(link.to());
      if (from != null && to != null && !isNone(tellings.get(from), tellings.get(to))) {
        byChild
            .computeIfAbsent(to, child -> new ArrayList<>())
            .add(new Link(from, to, link.probability()));
      }
    }
    Map<String, Integer> mains = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      mains.putIfAbsent(tellings.get(i).article(), i);
    }
    for (int child : mains.values()) {
      Told told = tellings.get(child);
      String parent = links.accepted(told.article(), told.content());
      Integer from = parent == null ? null : mains.get(parent);
      if (from != null && from != child) {
        open(byChild, from, child);
        byChild.put(child, List.of(new Link(from, child, 1)));
      }
    }
    return byChild.values().stream().flatMap(List::stream).toList();
  }

  private boolean isNone(Told parent, Told child) {
    return links.concern(child.article())
        && (links.rejected(parent.article(), child.article(), child.content())
            || links.outside(child.article(), child.content()));
  }

  /** Lets nothing that the parent goes back to go back to the child: that would be a circle. */
  private static void open(Map<Integer, List<Link>> byChild, int parent, int child) {
    Set<Integer> seen = new HashSet<>();
    int at = parent;
    while (seen.add(at) && byChild.containsKey(at)) {
      int next = byChild.getOrDefault(at, List.of()).get(0).from();
      if (next == child) {
        byChild.remove(at);
        return;
      }
      at = next;
    }
  }

  /** For each article how likely its telling has no known parent. */
  private static Map<String, Double> roots(List<Told> tellings, List<Link> links) {
    Map<String, Double> roots = new LinkedHashMap<>();
    tellings.forEach(told -> roots.put(told.article(), 1.0));
    for (Link link : links) {
      roots.merge(
          tellings.get(link.to()).article(), -link.probability(), (p, q) -> Math.max(0, p + q));
    }
    return roots;
  }

  private static List<Origin> origins(
      Synopsis found, Set<String> articles, List<Told> tellings, List<Link> links) {
    Set<String> derived = new HashSet<>();
    links.forEach(link -> derived.add(tellings.get(link.to()).article()));
    Set<String> placed = new HashSet<>();
    List<Origin> origins = new ArrayList<>();
    for (Origin origin : found.origins()) {
      List<String> left =
          origin.articles().stream()
              .filter(id -> articles.contains(id) && !derived.contains(id))
              .toList();
      placed.addAll(left);
      if (!left.isEmpty()) {
        int merges = Math.min(origin.reasons().size(), left.size() - 1);
        origins.add(new Origin(left, origin.reasons().subList(0, merges)));
      }
    }
    for (String id : articles) {
      if (!derived.contains(id) && !placed.contains(id)) {
        origins.add(new Origin(List.of(id), List.of()));
      }
    }
    return origins;
  }

  private Counts counts(
      Synopsis found,
      List<Told> tellings,
      List<Link> links,
      Map<String, Double> rootsBefore,
      Map<String, Double> roots) {
    Counts counts = found.counts();
    double change = 0;
    for (String id : rootsBefore.keySet()) {
      change += roots.getOrDefault(id, 0.0) - rootsBefore.getOrDefault(id, 0.0);
    }
    boolean same = links.size() == found.links().size() && Math.abs(change) < 1e-9;
    // versions of one article are one: what tracing counted, and what came or went
    int told = counts.publications() + roots.size() - rootsBefore.size();
    int publications = (int) clamp(told, 1, roots.size());
    double expected = clamp(counts.expected() + change, 1, publications);
    int shift = same ? 0 : (int) Math.round(change);
    int low = (int) clamp(counts.low() + shift, 1, publications);
    int high = (int) clamp(counts.high() + shift, low, publications);
    return new Counts(
        publications,
        counts.newsrooms() + newsrooms(tellings, now) - newsrooms(found.tellings(), before),
        low,
        same ? counts.expected() : clamp(expected, low, high),
        high,
        sources(tellings, roots),
        counts.anonymousSources());
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  /** As tracing counts them. */
  private int sources(List<Told> tellings, Map<String, Double> roots) {
    Map<String, List<Told>> byArticle = new TreeMap<>();
    for (Told told : tellings) {
      byArticle.computeIfAbsent(told.article(), id -> new ArrayList<>()).add(told);
    }
    List<Told> apart = new ArrayList<>();
    for (List<Told> own : byArticle.values()) {
      apart.addAll(NamedSources.apart(own, Told::content, Told::folded));
    }
    Set<String> names = new TreeSet<>();
    Set<String> newsrooms = new TreeSet<>();
    for (Told told : apart) {
      Card card = now.find(told.article());
      String statement = told.statement();
      Card.Said said = card == null || statement == null ? null : said(card, statement);
      boolean root = roots.getOrDefault(told.article(), 1.0) >= 0.5;
      if (said != null && NamedSources.isEnd(said.kind(), said.name(), root)) {
        names.add(Objects.requireNonNull(said.name()));
      }
      String outlet = card == null ? null : card.outlet().name();
      if (outlet != null && !outlet.isBlank()) {
        newsrooms.add(outlet);
      }
    }
    return NamedSources.count(names, newsrooms);
  }

  private static int newsrooms(List<Told> tellings, Catalog catalog) {
    Set<String> keys = new TreeSet<>();
    for (Told told : tellings) {
      Card card = catalog.find(told.article());
      String key = card == null ? "" : OutletEntry.key(card.outlet());
      if (!key.isEmpty()) { // an unknown outlet is no newsroom
        keys.add(key);
      }
    }
    return keys.size();
  }
}

package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Origin;
import selon.trace.Relation;

/**
 * Cascades as people decided: with the statements, names and dates of the readings as they are now,
 * without the links that were rejected, with those that were accepted. The counts follow: a telling
 * that loses its last parent is a report of its own. Immutable and safe for threads.
 */
final class DecidedClaims {

  private final Map<String, Set<String>> rejected = new HashMap<>();
  private final Map<String, String> accepted = new HashMap<>();

  /**
   * @param decisions those in force, the oldest first
   */
  DecidedClaims(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.AcceptLink accept) {
        String child = place(accept.to());
        accepted.put(child, accept.from().article());
        rejected.getOrDefault(child, new HashSet<>()).remove(accept.from().article());
      } else if (decision instanceof Decision.RejectLink reject) {
        String child = place(reject.to());
        rejected.computeIfAbsent(child, c -> new HashSet<>()).add(reject.from().article());
        accepted.remove(child, reject.from().article());
      }
    }
  }

  /**
   * A link is known by its child's words and its parent's article, since one article is one
   * telling.
   */
  private static String place(Decision.Place place) {
    return place.article() + "\n" + place.content().pieces();
  }

  private static String place(Appearance appearance) {
    return place(new Decision.Place(appearance.article().id(), appearance.content()));
  }

  /** Whether a person said that the telling was made from the other. */
  boolean accepted(Derivation made) {
    return made.from().article().id().equals(accepted.get(place(made.to())));
  }

  /**
   * The cascade as it is now.
   *
   * @param readings as people decided
   * @return empty if fewer than two articles still tell it
   */
  Optional<Cascade> of(Cascade found, Function<String, Optional<Reading>> readings) {
    Map<Appearance, Appearance> now = new LinkedHashMap<>();
    Map<String, Map<String, Statement>> statements = new HashMap<>();
    Map<String, Article> articles = new HashMap<>();
    for (Appearance appearance : found.appearances()) {
      String id = appearance.article().id();
      if (!articles.containsKey(id)) {
        readings
            .apply(id)
            .ifPresent(
                reading -> {
                  articles.put(id, reading.article());
                  Map<String, Statement> byId = new HashMap<>();
                  reading.statements().forEach(statement -> byId.put(statement.id(), statement));
                  statements.put(id, byId);
                });
      }
      Appearance updated = now(appearance, articles.get(id), statements.getOrDefault(id, Map.of()));
      if (updated != null) {
        now.put(appearance, updated);
      }
    }
    List<Derivation> derivations = derivations(found, now);
    Map<String, Double> before = roots(found.appearances(), found.derivations());
    Map<String, Double> after = roots(now.values(), derivations);
    if (after.size() < 2) {
      return Optional.empty();
    }
    List<Origin> origins = origins(found, after.keySet(), derivations);
    Cascade cascade =
        new Cascade(
            found.claim(),
            found.gist(),
            List.copyOf(now.values()),
            derivations,
            origins,
            counts(found, now, before, after, derivations),
            found.alerts());
    return Optional.of(cascade.equals(found) ? found : cascade);
  }

  private static @Nullable Appearance now(
      Appearance found, @Nullable Article article, Map<String, Statement> statements) {
    if (article == null || found.content().hull().end() > article.text().length()) {
      return null;
    }
    Statement told = found.statement();
    if (told == null) {
      return new Appearance(article, null, found.content(), found.attributed());
    }
    Statement statement = statements.get(told.id());
    return statement == null
        ? null
        : new Appearance(article, statement, found.content(), found.attributed());
  }

  private List<Derivation> derivations(Cascade found, Map<Appearance, Appearance> now) {
    Map<String, List<Derivation>> byChild = new LinkedHashMap<>();
    for (Derivation made : found.derivations()) {
      Appearance from = now.get(made.from());
      Appearance to = now.get(made.to());
      if (from != null && to != null && !rejected(made)) {
        byChild
            .computeIfAbsent(place(to), c -> new ArrayList<>())
            .add(with(made, from, to, made.probability()));
      }
    }
    Map<String, Appearance> mains = new LinkedHashMap<>();
    now.values().forEach(telling -> mains.putIfAbsent(telling.article().id(), telling));
    for (Appearance child : mains.values()) {
      String parent = accepted.get(place(child));
      Appearance from = parent == null ? null : mains.get(parent);
      if (from != null && !from.equals(child)) {
        Derivation chosen =
            byChild.getOrDefault(place(child), List.of()).stream()
                .filter(made -> made.from().article().id().equals(parent))
                .findFirst()
                .orElse(
                    new Derivation(
                        from, child, Relation.WAS_DERIVED_FROM, false, 1, Set.of(), List.of()));
        byChild.put(place(child), List.of(with(chosen, chosen.from(), child, 1)));
      }
    }
    return byChild.values().stream().flatMap(List::stream).toList();
  }

  private boolean rejected(Derivation made) {
    return rejected.getOrDefault(place(made.to()), Set.of()).contains(made.from().article().id());
  }

  private static Derivation with(Derivation made, Appearance from, Appearance to, double p) {
    return new Derivation(
        from, to, made.relation(), made.credited(), p, made.evidence(), made.mutations());
  }

  /** For each article how likely its telling has no known parent. */
  private static Map<String, Double> roots(
      Iterable<Appearance> appearances, List<Derivation> derivations) {
    Map<String, Double> roots = new LinkedHashMap<>();
    appearances.forEach(telling -> roots.put(telling.article().id(), 1.0));
    for (Derivation made : derivations) {
      roots.merge(made.to().article().id(), -made.probability(), (p, q) -> Math.max(0, p + q));
    }
    return roots;
  }

  private static List<Origin> origins(
      Cascade found, Set<String> articles, List<Derivation> derivations) {
    Set<String> derived = new HashSet<>();
    derivations.forEach(made -> derived.add(made.to().article().id()));
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

  private static Counts counts(
      Cascade found,
      Map<Appearance, Appearance> now,
      Map<String, Double> before,
      Map<String, Double> after,
      List<Derivation> derivations) {
    Counts counts = found.counts();
    double change = 0;
    for (String id : before.keySet()) {
      change += after.getOrDefault(id, 0.0) - before.getOrDefault(id, 0.0);
    }
    boolean same = derivations.size() == found.derivations().size() && Math.abs(change) < 1e-9;
    double expected = clamp(counts.expected() + change, 1, after.size());
    int shift = same ? 0 : (int) Math.round(change);
    int low = (int) clamp(counts.low() + shift, 1, after.size());
    int high = (int) clamp(counts.high() + shift, low, after.size());
    int sources =
        counts.ultimateSources() + names(now.values()).size() - names(now.keySet()).size();
    return new Counts(
        after.size(),
        counts.newsrooms() + newsrooms(now.values()).size() - newsrooms(found.appearances()).size(),
        low,
        same ? counts.expected() : clamp(expected, low, high),
        high,
        Math.max(0, sources),
        counts.anonymousSources());
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  private static Set<String> names(Iterable<Appearance> appearances) {
    Set<String> names = new TreeSet<>();
    Map<String, Appearance> mains = new TreeMap<>();
    appearances.forEach(telling -> mains.putIfAbsent(telling.article().id(), telling));
    for (Appearance main : mains.values()) {
      Statement statement = main.statement();
      String name = statement == null ? null : statement.source().name();
      if (name != null) {
        names.add(SourceEntry.key(name));
      }
    }
    return names;
  }

  private static Set<String> newsrooms(Iterable<Appearance> appearances) {
    Set<String> keys = new TreeSet<>();
    for (Appearance appearance : appearances) {
      String key = OutletEntry.key(appearance.article());
      keys.add(key.isEmpty() ? "\n" + appearance.article().id() : key);
    }
    return keys;
  }
}

package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;

/** The versions of one claim together: which words are common to them, and who comes when. */
final class Telltale {

  private final List<Version> versions;
  private final Map<Version, Integer> places = new HashMap<>();
  private final Map<String, Integer> tellers = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<String, List<Version>> families = new HashMap<>();
  private final Map<String, List<Version>> wordings = new HashMap<>();
  private final Map<Integer, Version> byArticle = new HashMap<>();
  private final Map<Version, Set<String>> credited = new HashMap<>();

  /**
   * @param versions in order of time, those of unknown time last
   */
  Telltale(List<Version> versions) {
    this.versions = versions;
    for (Version version : versions) {
      places.put(version, places.size());
      version.keys().forEach(key -> tellers.merge(key, 1, Integer::sum));
      Set<String> names = new HashSet<>();
      version.dossier().terms().forEach(term -> names.add(term.key()));
      names.forEach(key -> articles.merge(key, 1, Integer::sum));
      families
          .computeIfAbsent(version.dossier().family(), family -> new ArrayList<>())
          .add(version);
      wordings.computeIfAbsent(wording(version), words -> new ArrayList<>()).add(version);
      byArticle.put(version.dossier().number(), version);
    }
  }

  private static String wording(Version version) {
    return Keys.wording(version.main().terms());
  }

  int size() {
    return versions.size();
  }

  int place(Version version) {
    return places.getOrDefault(version, 0);
  }

  /** How many versions have the word where they tell the claim. */
  int tellers(String key) {
    return tellers.getOrDefault(key, 0);
  }

  /** How many of the articles have the word anywhere. */
  int articles(String key) {
    return articles.getOrDefault(key, 0);
  }

  /** The first versions in the very same words. */
  List<Version> sameWords(Version version, int most) {
    List<Version> same = wordings.getOrDefault(wording(version), List.of());
    return same.subList(0, Math.min(most, same.size()));
  }

  /** The first versions of a publisher. */
  List<Version> of(String family, int most) {
    List<Version> own = families.getOrDefault(family, List.of());
    return own.subList(0, Math.min(most, own.size()));
  }

  Optional<Version> of(int article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  Set<String> families() {
    return families.keySet();
  }

  /** The publishers that the sentences of a version name, its own among them. */
  Set<String> credited(Version version, Credits credits) {
    Set<String> known = credited.get(version);
    if (known == null) {
      known = new TreeSet<>();
      for (Credits.Naming naming : credits.namings(version.dossier().number())) {
        for (Telling telling : version.tellings()) {
          if (telling.sentence().contains(naming.span())) {
            known.add(naming.family());
          }
        }
      }
      credited.put(version, known);
    }
    return new TreeSet<>(known);
  }

  /** Whether no other version of known time lies between the two. */
  boolean latestBefore(Version parent, Version child) {
    When from = parent.dossier().when();
    When to = child.dossier().when();
    if (!from.known() || !to.known()) {
      return false;
    }
    Version next = next(parent);
    return next == null || next.dossier().when().best() >= to.best();
  }

  private @Nullable Version next(Version version) {
    double best = version.dossier().when().best();
    for (int i = place(version) + 1; i < versions.size(); i++) {
      When when = versions.get(i).dossier().when();
      if (!when.known()) {
        return null;
      }
      if (when.best() > best) {
        return versions.get(i);
      }
    }
    return null;
  }

  /** When the first of those appeared whose date is not doubted. */
  private When start() {
    When first = versions.get(0).dossier().when();
    return first.isDoubted() && versions.size() > 1 ? versions.get(1).dossier().when() : first;
  }

  /** Whether none is known to be earlier. */
  boolean isFirst(Version version) {
    When when = version.dossier().when();
    return when.known() && !when.isDoubted() && start().best() >= when.best();
  }

  /** The hours since the first version; null if one of the two is not dated. */
  @Nullable Double sinceFirst(Version version) {
    return start().gap(version.dossier().when());
  }

  /** Whether the parent's publisher told it anew before the child did. */
  boolean superseded(Version parent, Version child) {
    return of(parent.dossier().family(), 40).stream()
        .anyMatch(
            v ->
                !v.equals(parent)
                    && !v.equals(child)
                    && parent.dossier().when().before(v.dossier().when()) > 0.6
                    && v.dossier().when().before(child.dossier().when()) > 0.6);
  }

  /** Whether the version alone of all articles has the name. */
  boolean isAlone(Term term) {
    return articles(term.key()) == 1;
  }
}

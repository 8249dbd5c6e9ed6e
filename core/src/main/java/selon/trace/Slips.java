package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;

/**
 * Names that some articles of a claim misspell: textual criticism has shown what was copied from
 * what by shared errors (<i>Leitfehler</i>) since Lachmann, for two writers seldom make the same
 * one by themselves (P. Maas, <i>Textkritik</i>, 1927). A name is a slip where it is a letter apart
 * from one that as many articles have or more, the first among them, and no article has both.
 *
 * <p>Only names are looked at: a number that several tell and others do not is mostly a later one,
 * and who tells it needs not have it from the other. Names in other endings ("Morvalloise") are no
 * slips. Costs as many steps as the articles have words.
 */
final class Slips {

  static final Slips NONE = new Slips(Map.of());

  /** Two with the slip, two without. */
  private static final int FEWEST = 4;

  private static final String ENDINGS = "esx";

  /** For each article by number its slips. */
  private final Map<Integer, Set<String>> slips;

  private Slips(Map<Integer, Set<String>> slips) {
    this.slips = slips;
  }

  /**
   * The slips of a claim.
   *
   * @param versions in order of time
   */
  static Slips of(List<Version> versions) {
    if (versions.size() < FEWEST) {
      return NONE;
    }
    Map<String, List<Integer>> tellers = new TreeMap<>();
    for (int i = 0; i < versions.size(); i++) {
      for (String name : names(versions.get(i).dossier().terms())) {
        tellers.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
      }
    }
    tellers.values().removeIf(articles -> articles.size() < 2);
    Map<Integer, Set<String>> slips = new HashMap<>();
    for (Map.Entry<String, String> pair : twins(tellers.keySet()).entrySet()) {
      List<Integer> with = tellers.getOrDefault(pair.getKey(), List.of());
      List<Integer> without = tellers.getOrDefault(pair.getValue(), List.of());
      boolean swap =
          with.size() == without.size()
              ? with.get(0) < without.get(0)
              : with.size() > without.size();
      List<Integer> few = swap ? without : with;
      List<Integer> many = swap ? with : without;
      if (many.get(0) < few.get(0) && many.stream().noneMatch(new HashSet<>(few)::contains)) {
        for (int version : few) {
          slips
              .computeIfAbsent(versions.get(version).dossier().number(), article -> new TreeSet<>())
              .add(swap ? pair.getValue() : pair.getKey());
        }
      }
    }
    return slips.isEmpty() ? NONE : new Slips(slips);
  }

  /** The folded names of an article that are long enough to be misspelt. */
  private static Set<String> names(TermRow terms) {
    Set<String> names = new TreeSet<>();
    for (Term term : terms.unplaced()) {
      if (term.kind() == TermKind.NAME && term.form().length() >= Spelling.SHORTEST) {
        names.add(term.form());
      }
    }
    return names;
  }

  /** Pairs of names that are a letter apart, found by what is left of both without a letter. */
  private static Map<String, String> twins(Set<String> names) {
    Map<String, String> first = new HashMap<>();
    Map<String, String> twins = new TreeMap<>();
    for (String name : names) {
      for (int letter = -1; letter < name.length(); letter++) {
        String rest = letter < 0 ? name : name.substring(0, letter) + name.substring(letter + 1);
        String other = first.putIfAbsent(rest, name);
        if (other != null
            && !other.equals(name)
            && Spelling.alike(name, other)
            && !differInEnding(name, other)) {
          twins.putIfAbsent(name, other);
        }
      }
    }
    return twins;
  }

  private static boolean differInEnding(String name, String other) {
    String longer = name.length() > other.length() ? name : other;
    String shorter = name.length() > other.length() ? other : name;
    return longer.length() > shorter.length()
        && longer.startsWith(shorter)
        && ENDINGS.indexOf(longer.charAt(longer.length() - 1)) >= 0;
  }

  /** Whether both articles have the same slip. */
  boolean shared(Version one, Version other) {
    Set<String> own = slips.getOrDefault(one.dossier().number(), Set.of());
    return !own.isEmpty()
        && slips.getOrDefault(other.dossier().number(), Set.of()).stream().anyMatch(own::contains);
  }
}

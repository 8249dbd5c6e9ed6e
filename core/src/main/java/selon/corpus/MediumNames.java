package selon.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fuller name of a medium a short one stands for: "the Lantern" is the Daily Lantern, "le
 * Courrier" the Courrier de Morval, where no other medium may be called so.
 *
 * <p>A name that stands as a source is known to be one, so that any last word will do; where names
 * are looked for in running text, tracing takes only words that media call themselves by.
 */
final class MediumNames {

  /** From a short name to the fuller ones that it may stand for. */
  private final Map<String, Set<String>> fuller = new HashMap<>();

  /** Short names that an outlet has as its own. */
  private final Set<String> outlets;

  /**
   * @param media the keys of all that are known as media
   * @param outlets the keys of those that have articles here
   */
  MediumNames(Collection<String> media, Set<String> outlets) {
    this.outlets = Set.copyOf(outlets);
    Set<String> all = new TreeSet<>(media);
    all.addAll(outlets);
    for (String name : all) {
      for (String shorter : shorter(name)) {
        fuller.computeIfAbsent(shorter, any -> new TreeSet<>()).add(name);
      }
    }
  }

  /** The key of the fuller name; empty if there is none, or more than one. */
  Optional<String> of(String key) {
    Set<String> names = fuller.getOrDefault(key, Set.of());
    return names.size() == 1 && !outlets.contains(key)
        ? Optional.of(names.iterator().next())
        : Optional.empty();
  }

  /** What stands before "de" or "of"; the last word of a name without. */
  private static Set<String> shorter(String name) {
    List<String> words = List.of(name.split(" "));
    Set<String> shorter = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      if (binds(words.get(i))) {
        shorter.add(String.join(" ", words.subList(0, i)));
        return shorter;
      }
    }
    if (words.size() > 1) {
      shorter.add(words.get(words.size() - 1));
    }
    return shorter;
  }

  /** Whether the word is, or begins with, one that binds a complement: "de", "d'armor". */
  private static boolean binds(String word) {
    return OutletWords.of(word.substring(0, elision(word)));
  }

  /** Where the part of the word that is elided ends; where the word does, if none is. */
  private static int elision(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? word.length() : apostrophe + 1;
  }
}

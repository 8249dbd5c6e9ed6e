package selon.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the fuller name that a shorter one stands for among all names of a collection. A person's
 * name goes to a fuller one that ends with the same word, letters to the body that they are the
 * initials of, where an article has both; and only if all fuller names there are can be names of
 * one. What could be two is nobody's: "Vel" stays by itself where an Anne and a Paul Vel are known.
 */
final class NameJoiner {

  /** A surname of more people is nobody's, and comparing them would take long. */
  private static final int MOST_NAMESAKES = 200;

  private final Map<String, List<String>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> byInitials;

  /**
   * @param persons the keys of their names
   * @param initials from letters to the keys of the bodies that they stand for somewhere
   */
  NameJoiner(Collection<String> persons, Map<String, Set<String>> initials) {
    for (String person : new TreeSet<>(persons)) {
      bySurname.computeIfAbsent(surname(person), last -> new ArrayList<>()).add(person);
    }
    this.byInitials = new TreeMap<>(initials);
  }

  /** The key of a person's fullest name; empty if there is no fuller one, or more than one. */
  Optional<String> person(String key) {
    List<String> namesakes = bySurname.getOrDefault(surname(key), List.of());
    if (namesakes.size() > MOST_NAMESAKES) {
      return Optional.empty();
    }
    List<String> fuller =
        namesakes.stream().filter(other -> SourceNames.isFuller(key, other)).toList();
    return fuller.stream()
        .filter(
            fullest ->
                fuller.stream()
                    .allMatch(
                        other -> other.equals(fullest) || SourceNames.isFuller(other, fullest)))
        .findFirst();
  }

  /** The key of the body that the letters stand for; empty if it is none, or more than one. */
  Optional<String> body(String letters) {
    Set<String> bodies = byInitials.getOrDefault(letters, Set.of());
    return bodies.size() == 1 ? Optional.of(bodies.iterator().next()) : Optional.empty();
  }

  private static String surname(String key) {
    List<String> words = SourceNames.words(key);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}

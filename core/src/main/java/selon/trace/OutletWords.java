package selon.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.language.Lexicon;

/** What the words of an outlet's name tell of it. */
final class OutletWords {

  private static final Map<String, Set<String>> WORDS = new TreeMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(OutletWords.class, "outlets.tsv").rows()) {
      WORDS.put(
          row.getOrDefault("kind", ""), new HashSet<>(Lexicon.list(row.getOrDefault("words", ""))));
    }
  }

  private OutletWords() {}

  static boolean agency(List<String> name) {
    return any(name, "agency");
  }

  /** Whether the word is one that media call themselves by. */
  static boolean medium(String word) {
    return any(List.of(word), "medium");
  }

  /** Whether the name is that of a body and no medium's. */
  static boolean organisation(List<String> name) {
    return any(name, "organisation") && !any(name, "medium");
  }

  /** Whether the word says what kind of company it is by law, and is left out in speaking. */
  static boolean legal(String word) {
    return any(List.of(word), "legal");
  }

  static boolean article(String word) {
    return any(List.of(word), "article");
  }

  /** Whether the word binds a complement to the word before it: "La Voix de Montarel". */
  static boolean of(String word) {
    return any(List.of(word), "of");
  }

  /** Whether a byline with the word owns to agencies without naming one. */
  static boolean agencyByline(String word) {
    return any(List.of(word), "byline");
  }

  private static boolean any(List<String> name, String kind) {
    return name.stream().anyMatch(WORDS.getOrDefault(kind, Set.of())::contains);
  }
}

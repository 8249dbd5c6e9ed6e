package selon.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.language.Lexicon;

/**
 * What words of the news are in another language. It is asked only where two languages meet, so
 * that what is told within one does not depend on it. Words are known by the keys of their terms;
 * what several ideas begin with belongs to none of them.
 */
public final class Bilingual {

  private static final List<String> LANGUAGES = List.of("fr", "en");

  /** By language and key. */
  private static final Map<String, Map<String, String>> NAMES = names();

  private Bilingual() {}

  /** Whether the words of two languages are known in each other. */
  public static boolean joins(String language, String other) {
    return !language.equals(other) && LANGUAGES.contains(language) && LANGUAGES.contains(other);
  }

  /** The key of a word of the language where words of another are compared with it. */
  public static String key(String language, String key) {
    return NAMES.getOrDefault(language, Map.of()).getOrDefault(key, key);
  }

  /** The key of a folded word of the language, by what it means. */
  public static String idea(String language, String word) {
    return key(language, Concepts.key(language, word));
  }

  private static Map<String, Map<String, String>> names() {
    Map<String, Map<String, String>> names = new HashMap<>();
    LANGUAGES.forEach(language -> names.put(language, new HashMap<>()));
    Set<String> shared = new HashSet<>();
    for (Map<String, String> row : Lexicon.of(Bilingual.class, "translations.tsv").rows()) {
      String name = "≈" + row.getOrDefault("concept", "");
      names.forEach(
          (language, own) -> {
            for (String lemma : Lexicon.list(row.getOrDefault(language, ""))) {
              String stem = Folding.stem(lemma);
              String other = own.put(stem, name);
              if (other != null && !other.equals(name)) {
                shared.add(stem);
              }
            }
          });
    }
    names.values().forEach(own -> own.keySet().removeAll(shared));
    return names;
  }
}

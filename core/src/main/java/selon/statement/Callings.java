package selon.statement;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * What people are, and by which wider words they go as well: a geologist is a scientist; from
 * "callings.tsv". Safe for threads.
 */
final class Callings {

  private final Map<String, Set<String>> widerByWord = new TreeMap<>();
  private final Set<String> wide = new HashSet<>();

  private Callings(Lexicon lexicon) {
    for (Map<String, String> row : lexicon.rows()) {
      Set<String> wider = Set.of(row.getOrDefault("wider", "").split(" "));
      for (String word : row.getOrDefault("words", "").split(" ")) {
        widerByWord.computeIfAbsent(word, any -> new HashSet<>()).addAll(wider);
      }
      wide.addAll(wider);
    }
  }

  static Callings of(LanguagePack pack) {
    return new Callings(Lexicon.of(pack, "callings.tsv"));
  }

  /** Whether who is the one may be called the other. */
  boolean is(String word, String wider) {
    return widerByWord.getOrDefault(word, Set.of()).contains(wider);
  }

  /** Whether there is a wider word for it. */
  boolean isKnown(String word) {
    return widerByWord.containsKey(word);
  }

  /** Whether it is a wider word for another. */
  boolean isWide(String word) {
    return wide.contains(word);
  }
}

package selon.claim;

import java.util.HashMap;
import java.util.Map;
import selon.language.Lexicon;

/**
 * Words of the news that say nearly the same, within French, within English and across the two: one
 * name for all of a row. A lemma stands in one row only.
 */
final class Concepts {

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(Concepts.class, "concepts.tsv").rows()) {
      String name = "=" + row.getOrDefault("concept", "");
      for (String language : new String[] {"fr", "en"}) {
        for (String lemma : Lexicon.list(row.getOrDefault(language, ""))) {
          NAMES.put(language + " " + lemma, name);
        }
      }
    }
  }

  private Concepts() {}

  /** The name of what a folded lemma means; its stem if it is in no row. */
  static String key(String language, String folded) {
    String name = NAMES.get(language + " " + folded);
    return name == null ? Folding.stem(folded) : name;
  }
}

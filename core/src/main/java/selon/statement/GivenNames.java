package selon.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.language.Lexicon;

/**
 * Given names of the press of many countries, with the gender that they nearly always tell; from
 * "given-names.tsv". Immutable and safe for threads.
 */
final class GivenNames {

  private static final Map<String, Gender> NAMES = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(GivenNames.class, "given-names.tsv").rows()) {
      NAMES.put(
          row.getOrDefault("name", "").toLowerCase(Locale.ROOT),
          Gender.of(row.getOrDefault("gender", "")));
    }
  }

  private GivenNames() {}

  /** The gender of a given name, "Jean-Pierre" by its first part; null for another word. */
  static @Nullable Gender gender(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    Gender whole = NAMES.get(folded);
    int hyphen = folded.indexOf('-');
    return whole != null || hyphen < 1 ? whole : NAMES.get(folded.substring(0, hyphen));
  }
}

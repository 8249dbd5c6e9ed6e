package selon.statement;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.language.Lexicon;

/**
 * Given names of the press of many countries, with the gender that they nearly always tell; from
 * "given-names.tsv". Immutable and safe for threads.
 */
final class GivenNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private static final Map<String, Gender> NAMES = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(GivenNames.class, "given-names.tsv").rows()) {
      NAMES.put(folded(row.getOrDefault("name", "")), Gender.of(row.getOrDefault("gender", "")));
    }
  }

  private GivenNames() {}

  /** Without accents, which the press of other countries leaves out. */
  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 128) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }

  /** The gender of a given name, "Jean-Pierre" by its first part; null for another word. */
  static @Nullable Gender gender(String word) {
    String folded = folded(word);
    Gender whole = NAMES.get(folded);
    int hyphen = folded.indexOf('-');
    return whole != null || hyphen < 1 ? whole : NAMES.get(folded.substring(0, hyphen));
  }
}

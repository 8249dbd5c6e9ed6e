package selon.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what typography and inflection add to them. */
public final class Folding {

  private static final int STEM = 6;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** Lower case, without accents, ligatures and typographic apostrophes. */
  public static String fold(String word) {
    boolean ascii = true;
    boolean plain = true;
    for (int i = 0; i < word.length() && ascii; i++) {
      char c = word.charAt(i);
      ascii = c < 128;
      plain &= !(c >= 'A' && c <= 'Z');
    }
    if (ascii) {
      return plain ? word : word.toLowerCase(Locale.ROOT);
    }
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('‑', '-');
  }

  /** The start of a folded word: "detect" for both "détecter" and "detection". */
  static String stem(String folded) {
    return folded.length() > STEM ? folded.substring(0, STEM) : folded;
  }
}

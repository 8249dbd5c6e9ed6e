package selon.claim;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what typography and inflection add to them. */
public final class Folding {

  private static final int STEM = 6;

  private Folding() {}

  /** Lower case, without accents, ligatures and typographic apostrophes. */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return word;
    }
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
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

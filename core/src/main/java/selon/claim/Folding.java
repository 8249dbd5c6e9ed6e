package selon.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words without what typography and inflection add to them. */
public final class Folding {

  private static final int STEM = 6;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The first of the marks of typography: dashes, quotation marks, apostrophes. */
  private static final int PUNCTUATION = 0x2010;

  // what letters are folded to by themselves; none of these is changed by its neighbors
  private static final String[] LATIN = folded(0, 0x180);
  private static final String[] MARKS_OF_TEXT = folded(PUNCTUATION, 0x2028);

  private Folding() {}

  /** Lower case, without accents, ligatures and typographic apostrophes. */
  public static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && isPlain(word.charAt(plain))) {
      plain++;
    }
    if (plain == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length() + 2).append(word, 0, plain);
    for (int i = plain; i < word.length(); i++) {
      String one = alone(word.charAt(i));
      if (one == null) {
        return foldTogether(word);
      }
      folded.append(one);
    }
    return folded.toString();
  }

  private static boolean isPlain(char c) {
    return c < 128 && !(c >= 'A' && c <= 'Z');
  }

  /** What the letter is folded to, whatever stands around it; null if that is not known. */
  private static @Nullable String alone(char c) {
    return c < LATIN.length
        ? LATIN[c]
        : c >= PUNCTUATION && c < PUNCTUATION + MARKS_OF_TEXT.length
            ? MARKS_OF_TEXT[c - PUNCTUATION]
            : null;
  }

  private static String[] folded(int from, int to) {
    String[] folded = new String[to - from];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = foldTogether(Character.toString(from + i));
    }
    return folded;
  }

  private static String foldTogether(String word) {
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

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
    StringBuilder folded = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      String one = alone(word.charAt(i));
      if (one == null) {
        return foldTogether(word);
      }
      if (one.length() == 1) {
        folded.append(one.charAt(0));
      } else {
        folded.append(one);
      }
    }
    return folded.toString();
  }

  /** What the letter is folded to, whatever stands around it; null if that is not known. */
  private static @Nullable String alone(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    int mark = c - PUNCTUATION;
    return mark >= 0 && mark < MARKS_OF_TEXT.length ? MARKS_OF_TEXT[mark] : null;
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

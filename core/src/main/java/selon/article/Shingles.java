package selon.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The runs of four words of a text, to tell whether another text holds the same. */
final class Shingles {

  private static final int WORDS = 4;

  private Shingles() {}

  static Set<String> of(String text) {
    return new HashSet<>(list(text));
  }

  /** How much of the text's runs are in the set; 0 if it has none. */
  static double covered(String text, Set<String> shingles) {
    List<String> own = list(text);
    long found = own.stream().filter(shingles::contains).count();
    return own.isEmpty() ? 0 : (double) found / own.size();
  }

  private static List<String> list(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return runs;
  }
}

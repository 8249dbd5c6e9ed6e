package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import selon.claim.Folding;

/**
 * Counts in how many tellings of a claim a word stands, however it is written. Words are those of
 * more than three letters, and numbers: "1,800" is one.
 */
final class SharedWords {

  /** As many are shown. */
  private static final int MOST = 16;

  private final Map<String, Integer> counts = new HashMap<>();
  private int tellings;

  /**
   * @param words of the telling
   */
  void add(String words) {
    tellings++;
    new HashSet<>(tokens(words).values()).forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** The words of the gist that most tellings have, as they are written there, each once. */
  List<String> of(String gist) {
    List<String> shared = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    int least = Math.max(2, (tellings + 1) / 2);
    tokens(gist)
        .forEach(
            (at, word) -> {
              if (counts.getOrDefault(word, 0) >= least && seen.add(word)) {
                shared.add(gist.substring(at, end(gist, at)));
              }
            });
    return shared.subList(0, Math.min(MOST, shared.size()));
  }

  /** The words and the numbers, folded, by where they start. */
  private static Map<Integer, String> tokens(String text) {
    Map<Integer, String> tokens = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end - at > 3 || end > at && Character.isDigit(text.charAt(at))) {
        tokens.put(at, Folding.fold(text.substring(at, end)));
      }
      at = end + 1;
    }
    return tokens;
  }

  /** Where the word or the number ends that starts there. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      boolean within =
          end > start
              && end + 1 < text.length()
              && ".,\u00a0\u202f".indexOf(text.charAt(end)) >= 0
              && Character.isDigit(text.charAt(end - 1))
              && Character.isDigit(text.charAt(end + 1));
      if (!within && !Character.isLetterOrDigit(text.charAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }
}

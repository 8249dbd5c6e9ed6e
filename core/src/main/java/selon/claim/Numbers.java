package selon.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import selon.language.Lexicon;

/**
 * The values of number words and figures: "1,180", "4,8", "mille", "une vingtaine", "dozens". A
 * comma before three digits groups them in English and in French alike.
 */
final class Numbers {

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(Numbers.class, "numbers.tsv").rows()) {
      for (String form : Lexicon.list(row.getOrDefault("forms", ""))) {
        WORDS.put(form, row.getOrDefault("value", ""));
      }
    }
  }

  private Numbers() {}

  /** The value as digits, or as "20s" for a round one that is vague; empty if it is no number. */
  static Optional<String> value(String folded) {
    String word = WORDS.get(folded);
    if (word != null) {
      return Optional.of(word);
    }
    if (folded.isEmpty() || !Character.isDigit(folded.charAt(0))) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if ((c == ',' || c == '.') && !groups(folded, i)) {
        if (digits.indexOf(".") >= 0) {
          return Optional.empty();
        }
        digits.append('.');
      } else if (!(c == ',' || c == '.' || c == ' ' || c == '\u00a0' || c == '\u202f')) {
        return Optional.empty();
      }
    }
    int end = digits.length();
    return Optional.of(
        digits.charAt(end - 1) == '.' ? digits.substring(0, end - 1) : digits.toString());
  }

  /**
   * The value of several in a row, as of "deux", "cent", "cinquante"; empty if they are no one
   * number.
   */
  static Optional<String> sum(List<String> parts) {
    double total = 0;
    double group = 0;
    boolean scaled = false;
    for (String part : parts) {
      if (part.endsWith("s")) {
        return Optional.empty();
      }
      double value = Double.parseDouble(part);
      if (value == 100 || value == 1000 || value == 1e6 || value == 1e9) {
        scaled = true;
        group = Math.max(1, group) * value;
        if (value > 100) {
          total += group;
          group = 0;
        }
      } else if (group == 0 || scaled && group % 100 == 0 && value < 100) {
        group += value;
      } else {
        return Optional.empty();
      }
    }
    total += group;
    return scaled
        ? Optional.of(
            total == Math.rint(total) ? Long.toString((long) total) : Double.toString(total))
        : Optional.empty();
  }

  /** Whether exactly three digits follow the mark, and no more. */
  private static boolean groups(String number, int mark) {
    int end = mark + 1;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return end - mark == 4 && !number.startsWith("0");
  }
}

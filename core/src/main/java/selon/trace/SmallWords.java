package selon.trace;

import java.util.Map;
import java.util.Set;
import selon.language.Lexicon;

/** Words that a sentence says a thing with, by what they do in it; those of all languages. */
final class SmallWords {

  private static final Map<String, Set<String>> WORDS =
      Lexicon.of(SmallWords.class, "words.tsv").wordsByKind();

  private SmallWords() {}

  /**
   * The folded words of a kind.
   *
   * @throws IllegalArgumentException if the table has no such kind
   */
  static Set<String> of(String kind) {
    Set<String> words = WORDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no such kind of words: " + kind);
    }
    return words;
  }

  /** Whether a word is one of these, where "~" may stand for the rest of one. */
  static boolean any(Set<String> parts, String word) {
    for (String part : parts) {
      if (is(part, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is this one, or begins like it where "~" stands for the rest. */
  static boolean is(String part, String word) {
    int rest = part.length() - 1;
    return part.endsWith("~") ? word.regionMatches(0, part, 0, rest) : part.equals(word);
  }
}

package selon.trace;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.claim.Telling;

/** Whether two sources are the same, by the words of their names. */
final class Sources {

  /** What has a capital at the start of a source and names nobody. */
  private static final Set<String> NO_NAMES = SmallWords.of("no-name");

  /** What stands between words. */
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Sources() {}

  /** The name, or none. */
  static @Nullable String name(Telling telling) {
    return telling.statement() == null ? null : telling.statement().source().name();
  }

  /** The words of who answers for a version, by name or as the text has them. */
  static Set<String> answering(Version version) {
    Set<String> words = version.sourceWords();
    String source = words.isEmpty() ? version.source() : null;
    return source == null ? words : words(source);
  }

  /** Whether both versions name sources that share a word that is no mere title. */
  static boolean same(Version a, Version b) {
    return !Collections.disjoint(a.sourceWords(), b.sourceWords());
  }

  /** The words that name somebody, with a capital, of a source as the text has it. */
  static Set<String> names(String source) {
    Set<String> names = new TreeSet<>();
    for (String word : WORDS.split(source)) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        names.add(Folding.fold(word));
      }
    }
    NO_NAMES.forEach(names::remove);
    return names;
  }

  /** The words of a name that tell it from others. */
  static Set<String> words(String name) {
    String folded = Folding.fold(name);
    Set<String> words = new TreeSet<>();
    int start = 0;
    for (int at = 0; at <= folded.length(); ) {
      int letter = at < folded.length() ? folded.codePointAt(at) : ' ';
      if (!inWord(letter)) {
        if (at - start > 3) {
          words.add(folded.substring(start, at));
        }
        start = at + Character.charCount(letter);
      }
      at += Character.charCount(letter);
    }
    return words;
  }

  private static boolean inWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(letter);
    };
  }

  /** How many there are, a shorter name of one and the same ("Vasseur") not counted again. */
  static int distinct(Set<Set<String>> names) {
    int distinct = 0;
    for (Set<String> name : names) {
      boolean shorter =
          names.stream().anyMatch(other -> !other.equals(name) && other.containsAll(name));
      distinct += shorter ? 0 : 1;
    }
    return distinct;
  }
}

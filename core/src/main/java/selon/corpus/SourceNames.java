package selon.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import selon.claim.Folding;
import selon.statement.SourceKind;

/** What the name of a source tells by itself. */
final class SourceNames {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "le", "la", "les", "l'", "un", "une", "des");

  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "et", "d", "l", "en");

  /** What a surname may begin with. */
  private static final Set<String> PARTICLES =
      Set.of("de", "du", "van", "von", "der", "di", "da", "al", "el", "ben", "bin", "mac");

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00a0\\u202f\\u0085\\u2028\\u2029]+");

  /** What cannot be seen, and the signs that are shown in its place: no part of a name. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\u2400-\\u2426\\ufffd]+");

  private static final int SHORTEST_INITIALS = 3;
  private static final int LONGEST_INITIALS = 8;

  private SourceNames() {}

  /** What two spellings of one name have in common: no capitals, accents or article. */
  static String key(String name) {
    String spaced = BLANKS.matcher(Folding.fold(name)).replaceAll(" ");
    String folded = UNSEEN.matcher(spaced).replaceAll("").strip();
    if (folded.startsWith("l'")) {
      return folded.length() > 2 ? folded.substring(2).strip() : folded;
    }
    int space = folded.indexOf(' ');
    return space > 0 && ARTICLES.contains(folded.substring(0, space))
        ? folded.substring(space + 1)
        : folded;
  }

  /** The name of a medium without what it is called: "journal L'Aube" is "L'Aube". */
  static String bare(String name, SourceKind kind) {
    if (kind != SourceKind.MEDIUM) {
      return name;
    }
    String[] words = name.split(" ");
    int first = 0;
    while (first < words.length && !hasCapital(words[first])) {
      if (LINKS.contains(words[first].toLowerCase(Locale.ROOT))) {
        return name; // "radio publique de Morval" is not Morval
      }
      first++;
    }
    return first == 0 || first == words.length
        ? name
        : String.join(" ", Arrays.asList(words).subList(first, words.length));
  }

  /**
   * Whether it names one who can be known again in another article; "la police" does not, nor does
   * a capital that only begins a sentence.
   */
  static boolean names(String name, SourceKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, MEDIUM -> hasCapital(name);
      case DOCUMENT -> name.indexOf(' ') > 0 && hasCapital(name.substring(name.indexOf(' ')));
      case ROLE, COLLECTIVE, ANONYMOUS, AUTHOR, NONE -> false;
    };
  }

  private static boolean hasCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        || text.codePoints().anyMatch(c -> Character.isLetter(c) && !isCased(c));
  }

  /** Scripts without capitals can tell nothing by them. */
  private static boolean isCased(int letter) {
    return Character.isLowerCase(letter)
        || Character.isUpperCase(letter)
        || Character.isTitleCase(letter)
        || Character.getType(letter) == Character.MODIFIER_LETTER;
  }

  /** The words of a key. */
  static List<String> words(String key) {
    return List.of(key.split("[ -]+"));
  }

  /**
   * Whether the second is a fuller name of the same person as far as the names tell: it ends with
   * the same word and has the others in order, an initial standing for any word that it begins.
   */
  static boolean isFuller(String key, String fuller) {
    List<String> few = words(key);
    List<String> many = words(fuller);
    if (key.equals(fuller) || few.size() > many.size() || few.isEmpty()) {
      return false;
    }
    if (!few.get(few.size() - 1).equals(many.get(many.size() - 1))) {
      return false;
    }
    int at = 0;
    boolean more = many.size() > few.size();
    for (String word : few.subList(0, few.size() - 1)) {
      while (at < many.size() - 1 && !stands(word, many.get(at))) {
        at++;
      }
      if (at == many.size() - 1) {
        return false;
      }
      more |= !word.equals(many.get(at));
      at++;
    }
    // "Anne Vel" is no short form of "Paul Anne Vel": first names are not left out before others
    return more
        && (few.size() == 1 || PARTICLES.contains(few.get(0)) || stands(few.get(0), many.get(0)));
  }

  private static boolean stands(String word, String fuller) {
    String initial = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return word.equals(fuller) || initial.length() == 1 && fuller.startsWith(initial);
  }

  /** The letters that a body of several words may be known by, in lower case; empty if none. */
  static String initials(String key) {
    StringBuilder initials = new StringBuilder();
    for (String word : key.split("[ '-]+")) {
      if (!word.isEmpty() && !LINKS.contains(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    int length = initials.length();
    return length < SHORTEST_INITIALS || length > LONGEST_INITIALS ? "" : initials.toString();
  }

  /** Whether one of the names has all the words. */
  static boolean has(Stream<String> names, String words) {
    List<String> wanted = words(key(words));
    return names
        .map(SourceNames::key)
        .anyMatch(name -> wanted.stream().allMatch(word -> name.contains(word)));
  }
}

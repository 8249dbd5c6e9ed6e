package selon.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.text.Span;

/**
 * Sentences that stand in an article and tell nothing: "Read more", "Photo: X", the time of an
 * entry, a dateline by itself, an agency in brackets.
 *
 * <p>Immutable and safe for threads.
 */
public final class Fragments {

  /** None has more units. */
  private static final int LONGEST = 90;

  private static final Set<String> LIGHT =
      Set.of("le", "la", "de", "du", "des", "à", "the", "of", "on", "er", "st", "nd", "rd", "th");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,./()–—-]+|(?<=\\d)(?=\\p{L})");

  private final PlainFurniture furniture =
      new PlainFurniture(new FurnitureMarks(), new VisibleDate(new DateReader()));

  /** Months and days of the week, in lower case. */
  private final Set<String> days = new HashSet<>();

  public Fragments() {
    for (LanguagePack pack : LanguagePacks.all()) {
      for (Map<String, String> row : Lexicon.of(pack, "dating.tsv").rows()) {
        if (Set.of("month", "weekday").contains(row.getOrDefault("kind", ""))) {
          days.add(row.getOrDefault("form", ""));
        }
      }
    }
  }

  /** Whether a sentence is one. */
  public boolean isOne(String sentence) {
    String words = sentence.strip();
    return words.length() <= LONGEST
        && !words.isEmpty()
        && (isBracketedName(words)
            || isDateline(words)
            || isTime(words)
            || furniture.byWords(words) != null);
  }

  /** "14:32", "9 h 15." */
  private static boolean isTime(String words) {
    int end = words.endsWith(".") ? words.length() - 1 : words.length();
    return EntryTime.isAlone(words.substring(0, end), new Span(0, end));
  }

  /** "(Agence Untel)". */
  private static boolean isBracketedName(String words) {
    return words.startsWith("(")
        && words.endsWith(")")
        && NameLine.isNames(words.substring(1, words.length() - 1));
  }

  /** A place, perhaps with a day or an agency, and a dash: "MORVAL, 3 juin -". */
  private boolean isDateline(String words) {
    if ("-–—".indexOf(words.charAt(words.length() - 1)) < 0) {
      return false;
    }
    for (String word : BETWEEN.split(words)) {
      if (!word.isEmpty()
          && !Character.isUpperCase(word.charAt(0))
          && !word.chars().allMatch(Character::isDigit)
          && !LIGHT.contains(word)
          && !days.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}

package selon.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A line that is the names of those who sign: "Par Léa Marin et Jo Stern, avec AFP". */
final class NameLine {

  private static final int LONGEST = 90;
  private static final Set<String> OPENERS =
      Set.of("par", "by", "von", "texte", "propos recueillis par", "written by", "story by");
  private static final Set<String> LINKS =
      Set.of("et", "and", "&", "avec", "with", "à", "in", "for", "pour", "envoyé", "spécial");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "di", "da", "del", "della", "le", "la", "el", "al", "bin", "ben",
          "van", "von", "der", "den", "ter", "y", "e", "dos");

  /** What a signer is, behind the name: ", environment reporter". */
  private static final Pattern OFFICE =
      Pattern.compile(",\\s+\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Ll}[\\p{L}'’-]*){0,3}$");

  private NameLine() {}

  /** Whether the line says by a word such as "Par" that names follow. */
  static boolean isByline(String line) {
    String opener = opener(line);
    return !opener.isEmpty() && isNames(withoutOffice(line).substring(opener.length()).strip());
  }

  /** Whether these words may tell what a signer is: "environment reporter". */
  static boolean isOffice(String words) {
    return OFFICE.matcher(", " + words).matches();
  }

  private static String withoutOffice(String line) {
    return OFFICE.matcher(line.strip()).replaceFirst("");
  }

  /** Whether the line is two to some eight words, all of names; one name alone is too little. */
  static boolean isNames(String line) {
    return isNames(line, 2);
  }

  /** Whether the line is so many to some eight words, all of names. */
  static boolean isNames(String line, int fewest) {
    String names = line.strip();
    if (names.length() > LONGEST || names.isEmpty()) {
      return false;
    }
    int capital = 0;
    int others = 0;
    String[] words = names.split("[\\s,/|()]+");
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      if (LINKS.contains(word) || PARTICLES.contains(word)) {
        others++;
      } else if (isName(word)) {
        capital++;
      } else {
        return false;
      }
    }
    return capital >= fewest && capital <= 8 && others <= 4 && !names.endsWith(":");
  }

  private static boolean isName(String word) {
    String name =
        word.length() > 2 && (word.startsWith("d’") || word.startsWith("d'"))
            ? word.substring(2)
            : word;
    if (!Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean initial = c == '.' && i == name.length() - 1 && i <= 3;
      if (!Character.isLetter(c) && "-'’".indexOf(c) < 0 && !initial) {
        return false;
      }
    }
    return true;
  }

  /** The names on a line that {@link #isByline} or {@link #isNames} holds for. */
  static List<String> names(String line) {
    String rest = withoutOffice(line);
    rest = rest.substring(opener(rest).length()).strip();
    List<String> names = new ArrayList<>();
    for (String name : rest.split("\\s*[,/|()]\\s*|\\s+(?:et|and|&|avec|with)\\s+")) {
      String bare = name.strip().replaceFirst("^(?:avec|with|et|and)\\s+", "");
      if (!bare.isEmpty()) {
        names.add(bare);
      }
    }
    return names;
  }

  private static String opener(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    String longest = "";
    for (String opener : OPENERS) {
      if (opener.length() > longest.length()
          && lower.startsWith(opener)
          && lower.length() > opener.length() + 1
          && " :\u00a0".indexOf(lower.charAt(opener.length())) >= 0) {
        longest = opener;
      }
    }
    if (longest.isEmpty()) {
      return "";
    }
    int end = longest.length();
    while (end < lower.length() && " :\u00a0".indexOf(lower.charAt(end)) >= 0) {
      end++;
    }
    return line.strip().substring(0, end);
  }
}

package selon.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.language.Language;

/**
 * A line at the head of a pasted text that says who signs, for whom, and when: "Par Léa Marin - La
 * Gazette du port, 12 mars 2024", "By Lena Marsh | Harbor Times | March 12, 2024", "The Harbor
 * Times - March 12, 2024".
 *
 * @param names those who sign; none where only the outlet and the date are told
 * @param outlet who publishes; null if the line does not say
 * @param dating when; unknown if the line does not say
 */
record HeaderLine(List<String> names, @Nullable String outlet, Dating dating) {

  private static final int LONGEST = 160;

  /** How many words the name of an outlet may have. */
  private static final int MOST_WORDS = 6;

  /** What parts names, outlet and date; a comma may also part names. */
  private static final String STRONG = "\\s*[|•·]\\s*|\\s+[-–—]\\s+";

  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l'", "the", "der", "die", "das");

  private static final Set<String> LABELS =
      Set.of("source", "le", "du", "on", "the", "am", "den", "vom", "à", "at", "um");

  HeaderLine {
    names = List.copyOf(names);
  }

  /** The line as such a header; empty if anything in it is neither name, outlet nor date. */
  static Optional<HeaderLine> of(String line, VisibleDate dates, Language language) {
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    Optional<DateReader.Found> date = dates.find(line, language);
    String rest = line;
    Dating dating = Dating.UNKNOWN;
    if (date.isPresent()) {
      DateReader.Found found = date.get();
      dating = new Dating(found.earliest(), found.latest(), "visible");
      int end = Math.min(found.end(), line.length());
      rest = line.substring(0, found.start()) + " | " + line.substring(end);
    }
    List<String> names = new ArrayList<>();
    String outlet = null;
    for (String strong : rest.split(STRONG)) {
      boolean first = true;
      for (String field : strong.split("\\s*[,:]\\s*")) {
        String part = field.strip().replaceFirst("[.;]$", "");
        if (part.isEmpty() || isLabel(part, dates)) {
          continue;
        }
        boolean named = names.isEmpty() && outlet == null && NameLine.isByline(part);
        if (named) {
          names.addAll(NameLine.names(part));
        } else if (!isTitle(part)) {
          return Optional.empty();
        } else if (outlet == null && (first || startsWithArticle(part))) {
          outlet = part;
        } else if (outlet == null && !names.isEmpty()) {
          names.add(part);
        }
        first = false;
      }
    }
    boolean dated = !dating.equals(Dating.UNKNOWN);
    boolean signed = !names.isEmpty() && (outlet != null || dated);
    boolean headed = names.isEmpty() && outlet != null && dated && startsWithArticle(outlet);
    return signed || headed ? Optional.of(new HeaderLine(names, outlet, dating)) : Optional.empty();
  }

  private static boolean isLabel(String part, VisibleDate dates) {
    String words = part.toLowerCase(Locale.ROOT);
    return LABELS.contains(words) || dates.isLabel(words);
  }

  private static boolean startsWithArticle(String part) {
    String first = part.split("\\s+|(?<=['’])")[0].replace('’', '\'').toLowerCase(Locale.ROOT);
    return ARTICLES.contains(first) && part.length() > first.length() + 1;
  }

  /** A few words with capitals, small ones between them left aside. */
  private static boolean isTitle(String part) {
    String[] words = part.split("\\s+");
    if (words.length > MOST_WORDS || !isCapital(words[0])) {
      return false;
    }
    // "La Gazette du port"
    boolean named = startsWithArticle(part) && words.length > 1 && isCapital(words[1]);
    for (String word : words) {
      if (!named && !isCapital(word) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}

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

  /** How long words of a name may be that have no capital. */
  private static final int LONGEST_SMALL = 3;

  /** What binds a name together: "Le Quotidien des stades". */
  private static final Set<String> LINKS =
      Set.of(
          "de", "du", "des", "la", "le", "les", "et", "en", "au", "aux", "sur", "of", "and", "the",
          "for", "der", "die", "das", "und", "am");

  /** What parts names, outlet and date; a comma may also part names. */
  private static final String STRONG = "\\s*[|•·]\\s*|\\s+[-–—]\\s+";

  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l'", "the", "der", "die", "das");

  private static final Set<String> LABELS =
      Set.of("source", "le", "du", "on", "the", "am", "den", "vom", "à", "at", "um");

  /** What stands between a label and what it is of: "publié dans". */
  private static final String BEHIND_LABEL = "^(?:dans|sur|in|on|le|du|am|den|vom)\\s+";

  private static final String BY = "^(?:par|by|von)\\s+";

  /** What stands before a date: "par Léa Marin le". */
  private static final String BEFORE_DATE = "\\s+(?:le|du|on|am|den|vom)$";

  /** An hour that stands by itself: "à 11h40". */
  private static final String HOUR = "(?:à|at|um)?\\s*\\d{1,2}\\s?[h:]\\s?(?:\\d\\d)?";

  /** How many dates a line may have: of publication, of a change. */
  private static final int MOST_DATES = 3;

  HeaderLine {
    names = List.copyOf(names);
  }

  /** The line as such a header; empty if anything in it is neither name, outlet nor date. */
  static Optional<HeaderLine> of(String line, VisibleDate dates, Language language) {
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    String rest = line;
    Dating dating = Dating.UNKNOWN;
    Optional<DateReader.Found> date = dates.find(rest, language);
    for (int i = 0; i < MOST_DATES && date.isPresent(); i++) {
      DateReader.Found found = date.get();
      if (dating.equals(Dating.UNKNOWN)) {
        dating = new Dating(found.earliest(), found.latest(), "visible");
      }
      rest = without(rest, found);
      date = dates.find(rest, language);
    }
    List<String> names = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (String strong : bracketed(rest).split(STRONG)) {
      boolean first = true;
      for (String field : strong.split("\\s*[,:]\\s*")) {
        String bare = field.strip().replaceFirst("[.;]$", "");
        String own = dates.withoutLabel(bare).replaceFirst(BEFORE_DATE, "");
        boolean labelled = own.length() < bare.length();
        String behind = own.replaceFirst(BEHIND_LABEL, "");
        String part = labelled || startsWithArticle(behind) ? behind : own;
        if (part.isEmpty() || LABELS.contains(part.toLowerCase(Locale.ROOT)) || isHour(part)) {
          continue;
        }
        String by = part.replaceFirst(BY, "");
        if (labelled && by.length() < part.length() && startsWithArticle(by) && isTitle(by)) {
          if (!dates.isNewsroom(by)) {
            titles.add(by); // "Publié par Le Messager"
          }
        } else if (NameLine.isByline(part)) {
          if (names.isEmpty()) {
            names.addAll(NameLine.names(part));
          }
        } else if (!names.isEmpty() && NameLine.isOffice(part)) {
          continue;
        } else if (!isTitle(part)) {
          return Optional.empty();
        } else if (first || startsWithArticle(part)) {
          titles.add(part);
        } else if (!names.isEmpty()) {
          names.add(part);
        }
        first = false;
      }
    }
    String outlet = outlet(titles);
    boolean dated = !dating.equals(Dating.UNKNOWN);
    boolean signed = !names.isEmpty() && (outlet != null || dated);
    boolean headed = names.isEmpty() && outlet != null && dated && startsWithArticle(outlet);
    return signed || headed ? Optional.of(new HeaderLine(names, outlet, dating)) : Optional.empty();
  }

  /** The line with a bar in place of the date and of the dash or comma that parts it. */
  private static String without(String line, DateReader.Found date) {
    String behind = line.substring(Math.min(date.end(), line.length()));
    return line.substring(0, date.start()) + " | " + behind.replaceFirst("^\\s*[-–—,]\\s+", "");
  }

  /** "Par Léa Marin (La Gazette du port)": an outlet in brackets is a part of its own. */
  private static String bracketed(String line) {
    int open = line.indexOf('(');
    int close = line.indexOf(')', Math.max(open, 0));
    boolean outlet = open > 0 && close > open && startsWithArticle(line.substring(open + 1, close));
    return outlet
        ? line.substring(0, open)
            + " | "
            + line.substring(open + 1, close)
            + " | "
            + line.substring(close + 1).replaceFirst("^\\s*[-–—,]\\s+", "")
        : line;
  }

  /** Of what may be an outlet, a section or a place the first that is called "Le …", or first. */
  private static @Nullable String outlet(List<String> titles) {
    return titles.stream()
        .filter(HeaderLine::startsWithArticle)
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .orElse(null);
  }

  private static boolean isHour(String part) {
    return part.toLowerCase(Locale.ROOT).matches(HOUR);
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
    boolean named = startsWithArticle(part) && words.length > 1 && isCapital(words[1]);
    int most = named ? 1 : 0;
    for (int i = 1; i < words.length; i++) {
      // "La Gazette du port", "Le Courrier maritime"
      boolean small =
          named
              ? LINKS.contains(words[i]) || LINKS.contains(words[i - 1])
              : words[i].length() <= LONGEST_SMALL;
      if (!isCapital(words[i]) && !small && most-- == 0) {
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

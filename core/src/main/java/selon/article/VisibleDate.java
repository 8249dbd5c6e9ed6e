package selon.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.text.Span;

/**
 * The date that an article shows of itself: a line that is a date ("Friday, July 21, 2017"), one
 * behind a label ("Publié le 12 mars 2024 à 14h05"), or one that opens the text ("21 juin 2012.
 * -"). A date inside a sentence is something that the article tells of, and is left alone.
 */
final class VisibleDate {

  /** Where in the article the date line may stand, in paragraphs. */
  private static final int DEPTH = 12;

  /** What may surround the date on a line of its own: weekday, place, name, time zone. */
  private static final int ROOM = 60;

  private final DateReader dates;
  private final List<String> published = new ArrayList<>();
  private final List<String> updated = new ArrayList<>();
  private final List<String> newsrooms = new ArrayList<>();

  VisibleDate(DateReader dates) {
    this.dates = dates;
    for (LanguagePack pack : LanguagePacks.all()) {
      for (Map<String, String> row : Lexicon.of(pack, "dating.tsv").rows()) {
        switch (row.getOrDefault("kind", "")) {
          case "published" -> published.add(row.getOrDefault("form", ""));
          case "updated" -> updated.add(row.getOrDefault("form", ""));
          case "newsroom" -> newsrooms.add(row.getOrDefault("form", ""));
          default -> {}
        }
      }
    }
  }

  /** The date shown among the first paragraphs. */
  Dating in(String text, List<Span> paragraphs, Language language) {
    Dating changed = Dating.UNKNOWN;
    Dating opening = Dating.UNKNOWN;
    for (Span paragraph : paragraphs.subList(0, Math.min(DEPTH, paragraphs.size()))) {
      String line = paragraph.in(text);
      Optional<DateReader.Found> date = dates.find(line, monthFirst(language));
      if (date.isEmpty()) {
        continue;
      }
      DateReader.Found found = date.get();
      String before = NormalForm.of(line.substring(0, found.start()));
      Dating dating = new Dating(found.earliest(), found.latest(), "visible");
      if (mentions(before, updated) && line.length() <= 4 * ROOM) {
        changed = new Dating(null, found.latest(), "visible");
      } else if (isLabelled(line, found, before) || isAlone(line, found)) {
        return dating;
      } else if (opens(line, found) && opening.equals(Dating.UNKNOWN)) {
        opening = dating;
      }
    }
    return !opening.equals(Dating.UNKNOWN) ? opening : changed;
  }

  /** The first date in a line. */
  Optional<DateReader.Found> find(String line, Language language) {
    return dates.find(line, monthFirst(language));
  }

  /** The words without the label of a date at their beginning: "publié", "mis à jour". */
  String withoutLabel(String words) {
    int longest = 0;
    for (List<String> labels : List.of(published, updated)) {
      for (String label : labels) {
        boolean starts = words.regionMatches(true, 0, label, 0, label.length());
        boolean whole =
            starts
                && (words.length() == label.length()
                    || !Character.isLetterOrDigit(words.charAt(label.length())));
        longest = whole ? Math.max(longest, label.length()) : longest;
      }
    }
    return words.substring(longest).strip();
  }

  /** Whether it is those who write, and no outlet: "la rédaction". */
  boolean isNewsroom(String name) {
    String words = NormalForm.of(name);
    return newsrooms.stream().anyMatch(words::contains);
  }

  /** Whether the paragraph is a date line and nothing else. */
  boolean isDateLine(String line) {
    if (line.length() > 2 * ROOM) {
      return false;
    }
    Optional<DateReader.Found> found = dates.find(line, null);
    return found.isPresent() && isAlone(line, found.get());
  }

  /** 3/4/2024 is a day in April to a French page; to an English one it may be either. */
  static @Nullable Boolean monthFirst(Language language) {
    return language.tag().equals("en") ? null : Boolean.FALSE;
  }

  private boolean isLabelled(String line, DateReader.Found found, String before) {
    return found.start() <= ROOM && line.length() <= 3 * ROOM && mentions(before, published);
  }

  private static boolean mentions(String before, List<String> labels) {
    return labels.stream()
        .anyMatch(label -> before.startsWith(label) || before.contains(" " + label));
  }

  /** A weekday, a clock or a place may stand beside; a sentence may not. */
  private static boolean isAlone(String line, DateReader.Found found) {
    String before = line.substring(0, found.start());
    String after = line.substring(Math.min(found.end(), line.length()));
    return words(before) <= 2
        && words(after) <= 3
        && line.strip().length() <= ROOM + 20
        && !after.strip().startsWith(")");
  }

  private static boolean opens(String line, DateReader.Found found) {
    String after = line.substring(Math.min(found.end(), line.length())).stripLeading();
    String before = line.substring(0, found.start());
    boolean upper = before.equals(before.toUpperCase(Locale.ROOT)) || words(before) <= 2;
    return upper
        && words(before) <= 4
        && !after.isEmpty()
        && ".-–—:)(/".indexOf(after.charAt(0)) >= 0
        && (after.charAt(0) != '.' || after.length() > 2 && "-–— ".indexOf(after.charAt(1)) >= 0);
  }

  /** A place with a hyphen is one word: "Port-Clair, le 3 juin". */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i)) || inside && text.charAt(i) == '-';
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}

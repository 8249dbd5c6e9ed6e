package selon.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;

/**
 * The words by which page furniture is known, of all language packs: a French page may well say
 * "Site icon". Each looks at one paragraph alone, so nothing around it changes the answer.
 */
final class FurnitureMarks {

  private static final int LONGEST_START = 400;
  private static final int LONGEST_PART = 240;
  private static final String SEPARATORS = ":-–—|>»→…";

  private record Mark(String words, FurnitureKind kind, boolean separated) {}

  private final Map<String, FurnitureKind> wholes = new HashMap<>();
  private final Map<String, List<Mark>> startsByFirstWord = new HashMap<>();
  private final List<Mark> ends = new ArrayList<>();
  private final List<Mark> parts = new ArrayList<>();
  private final List<Mark> beforeNames = new ArrayList<>();

  FurnitureMarks() {
    for (LanguagePack pack : LanguagePacks.all()) {
      for (Map<String, String> row : Lexicon.of(pack, "furniture.tsv").rows()) {
        add(row.getOrDefault("mark", ""), row.getOrDefault("match", ""), row);
      }
    }
  }

  private void add(String words, String match, Map<String, String> row) {
    FurnitureKind kind =
        FurnitureKind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
    switch (match) {
      case "whole" -> wholes.putIfAbsent(words, kind);
      case "start", "start:" ->
          startsByFirstWord
              .computeIfAbsent(firstWord(words), w -> new ArrayList<>())
              .add(new Mark(words, kind, match.endsWith(":")));
      case "end" -> ends.add(new Mark(words, kind, false));
      case "names" -> beforeNames.add(new Mark(words, kind, false));
      case "part" -> parts.add(new Mark(words, kind, false));
      default -> throw new IllegalArgumentException("furniture.tsv: no such match: " + match);
    }
  }

  /** The kind of furniture that the paragraph's words make it; empty if they do not. */
  Optional<FurnitureKind> kindOf(String paragraph) {
    if (paragraph.length() > LONGEST_START * 2) {
      return Optional.empty();
    }
    String normal = NormalForm.of(paragraph);
    String bare = NormalForm.bare(normal);
    FurnitureKind whole = wholes.get(bare);
    if (whole != null) {
      return Optional.of(whole);
    }
    if (normal.length() <= LONGEST_START) {
      for (Mark mark : startsByFirstWord.getOrDefault(firstWord(normal), List.of())) {
        if (starts(normal, mark)) {
          return Optional.of(mark.kind());
        }
      }
    }
    if (normal.length() > LONGEST_PART) {
      return Optional.empty();
    }
    return ends.stream()
        .filter(mark -> bare.endsWith(mark.words()) && bare.split(" ").length <= 8)
        .findFirst()
        .or(() -> beforeNames.stream().filter(mark -> names(paragraph, normal, mark)).findFirst())
        .or(() -> parts.stream().filter(mark -> normal.contains(mark.words())).findFirst())
        .map(Mark::kind);
  }

  /** "Avec l'agence Untel": behind the mark stands nothing but names. */
  private static boolean names(String paragraph, String normal, Mark mark) {
    String words = mark.words();
    if (!normal.startsWith(words)) {
      return false;
    }
    int letters = (int) words.chars().filter(Character::isLetter).count();
    int at = 0;
    while (letters > 0) {
      letters -= Character.isLetter(paragraph.charAt(at++)) ? 1 : 0;
    }
    String rest = paragraph.substring(at).replaceFirst("^['’]", "");
    boolean apart = words.endsWith("'") || !rest.equals(rest.stripLeading());
    return apart && NameLine.isNames(rest, 1);
  }

  private static boolean starts(String normal, Mark mark) {
    if (!normal.startsWith(mark.words())) {
      return false;
    }
    String rest = normal.substring(mark.words().length());
    if (rest.isEmpty()) {
      return true;
    }
    if (!mark.separated()) {
      return !Character.isLetterOrDigit(rest.charAt(0));
    }
    String after = rest.stripLeading();
    if (after.isEmpty() || SEPARATORS.indexOf(after.charAt(0)) < 0) {
      return NormalForm.bare(rest).isEmpty();
    }
    // a hyphen makes a word of its own
    return after.charAt(0) != '-' || !after.equals(rest);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "'-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(0, end);
  }
}

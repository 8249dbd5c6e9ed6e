package selon.sentence;

import static selon.sentence.Glyphs.isApostrophe;
import static selon.sentence.Glyphs.isDigit;
import static selon.sentence.Glyphs.isHyphen;
import static selon.sentence.Glyphs.isLetter;
import static selon.sentence.Glyphs.isSpace;
import static selon.sentence.Glyphs.isWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.text.Span;

/**
 * Cuts a paragraph into tokens: every character that is no space lies in exactly one. What belongs
 * together in French and English news is kept together ("9 000", "J.-C.", "@radiodelta",
 * "radio-delta.example/a", "(…)"), and what is written as one is parted by {@link WordSplitter}.
 *
 * <p>One pass, no backtracking: linear in the paragraph. Safe for threads.
 */
final class Tokenizer {

  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "info", "edu", "gov", "int", "eu", "fr", "uk", "de", "be", "ch",
          "ca", "us", "io", "tv", "ru", "it", "es", "co", "news", "me", "ly", "example");

  private static final int LONGEST_NAME = 64;

  private final TokenRules rules;
  private final WordSplitter words;

  Tokenizer(TokenRules rules) {
    this.rules = rules;
    this.words = new WordSplitter(rules);
  }

  /** The tokens in order. */
  List<Span> tokens(String text, Span paragraph) {
    List<Span> tokens = new ArrayList<>(paragraph.length() / 5 + 1);
    int to = paragraph.end();
    int i = paragraph.start();
    while (i < to) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
        continue;
      }
      int end = address(text, i, to);
      if (end < 0 && isDigit(signed(text, i, paragraph.start(), to))) {
        end = number(text, i, to);
      }
      if (end < 0 && isWordStart(text, i, to)) {
        end = word(text, i, to, tokens);
      } else {
        end = end < 0 ? mark(text, i, to) : end;
        tokens.add(new Span(i, end));
      }
      i = end;
    }
    return tokens;
  }

  /** The digit that a number begins with here, after its sign if it has one. */
  private static char signed(String text, int i, int from, int to) {
    char c = text.charAt(i);
    boolean sign =
        (c == '-' || c == '+' || c == '−')
            && (i == from || isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '(');
    return sign ? Glyphs.at(text, i + 1, i, to) : c;
  }

  private static boolean isWordStart(String text, int i, int to) {
    return isLetter(text.charAt(i)) || isPairOfLetter(text, i, to);
  }

  private static boolean isPairOfLetter(String text, int i, int to) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < to
        && Character.isLowSurrogate(text.charAt(i + 1))
        && Character.isLetter(text.codePointAt(i));
  }

  /** The end of a web or mail address, a handle or a hash tag that begins here; -1 if none. */
  private static int address(String text, int i, int to) {
    char c = text.charAt(i);
    if (c == '@' || c == '#') {
      int end = i + 1;
      while (end < to && (isWord(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      return end > i + 1 ? end : -1;
    }
    if (c == 'h' || c == 'w' || c == 'H' || c == 'W') {
      for (String start : new String[] {"http://", "https://", "www."}) {
        if (text.regionMatches(true, i, start, 0, start.length())) {
          return trimmed(text, i, to);
        }
      }
    }
    return isWord(c) && isMail(text, i, to) ? trimmed(text, i, to) : -1;
  }

  /** Whether the name before a mail address's "@" begins here; looks at so many units at most. */
  private static boolean isMail(String text, int i, int to) {
    int end = i;
    while (end < Math.min(to, i + LONGEST_NAME)
        && (isWord(text.charAt(end)) || "._+-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end + 1 < to && text.charAt(end) == '@' && isWord(text.charAt(end + 1));
  }

  private static int trimmed(String text, int i, int to) {
    int end = i;
    while (end < to && !isSpace(text.charAt(end)) && "«»“”\"<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > i + 1 && ".,;:!?)]}'’…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int number(String text, int i, int to) {
    int end = isDigit(text.charAt(i)) ? i : i + 1;
    int group = end;
    boolean plain = true;
    while (end < to) {
      char c = text.charAt(end);
      char next = Glyphs.at(text, end + 1, i, to);
      if (isDigit(c)) {
        end++;
      } else if (".,:/-’'".indexOf(c) >= 0 && isDigit(next)) {
        plain = plain && c != '-' && c != '/' && c != ':';
        group = end + 1;
        end += 2;
      } else if (plain && isThousands(text, end, group, to)) {
        group = end + 1;
        end += 4;
      } else {
        break;
      }
    }
    // 1er, 2nd, 10h30, 80s, 5G
    while (end < to && isWord(text.charAt(end))) {
      end++;
    }
    return rules.stopsOrdinals() && isOrdinal(text, i, end, to) ? end + 1 : end;
  }

  /** "am 3. Mai", "der 12. Tag", but "am 3. Dann" and "im Jahr 1990. Tage". */
  private boolean isOrdinal(String text, int start, int end, int to) {
    if (end - start > 2 || Glyphs.at(text, end, start, to) != '.') {
      return false;
    }
    int next = end + 1;
    while (next < to && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next == end + 1 || next >= to || !isLetter(text.charAt(next))) {
      return false;
    }
    return !rules.starters().contains(text.substring(next, letters(text, next, to)));
  }

  /** Whether a space and exactly three digits follow a group of one to three. */
  private boolean isThousands(String text, int space, int group, int to) {
    char c = text.charAt(space);
    return isSpace(c)
        && (c != ' ' || rules.spacesDigits())
        && c != '\n'
        && c != '\t'
        && space - group <= 3
        && space + 3 < to
        && isDigit(text.charAt(space + 1))
        && isDigit(text.charAt(space + 2))
        && isDigit(text.charAt(space + 3))
        && !isWord(Glyphs.at(text, space + 4, space, to));
  }

  /** Adds the tokens of the word that begins here, and says where it ends. */
  private int word(String text, int i, int to, List<Span> tokens) {
    int end = letters(text, i, to);
    boolean dotted = end - i == 1 && Glyphs.at(text, end, i, to) == '.';
    if (dotted) {
      int last = initials(text, i, to);
      if (last > 0) {
        tokens.add(new Span(i, last));
        return last;
      }
    }
    while (end < to - 1 && isJoiner(text.charAt(end)) && isWord(text.charAt(end + 1))) {
      int next = letters(text, end + 1, to);
      char joiner = text.charAt(end);
      boolean initials = isHyphen(joiner) && initials(text, end + 1, to) > next + 1;
      if (initials || joiner == '.' && !isDomain(text, end + 1, next)) {
        break; // "(D-S.C.)"
      }
      end = next;
    }
    char after = Glyphs.at(text, end, i, to);
    if (after == '.' && isAbbreviation(text, i, end, to)) {
      tokens.add(new Span(i, end + 1));
      return end + 1;
    }
    if (isApostrophe(after) && words.elides(text, i, end)) {
      end++;
    }
    words.split(text, i, end, tokens);
    return end;
  }

  private static int letters(String text, int i, int to) {
    int end = i;
    while (end < to) {
      char c = text.charAt(end);
      if (isWord(c) || c == '_' || c == '\u00ad') {
        end++;
      } else if (isPairOfLetter(text, end, to)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isJoiner(char c) {
    return isApostrophe(c) || isHyphen(c) || c == '&' || c == '.';
  }

  private static boolean isDomain(String text, int start, int end) {
    return end - start <= 7
        && DOMAINS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
        && Character.isLowerCase(text.charAt(start));
  }

  /** The end of "U.S.", "J.-C.", "K." before a name; -1 if this is none of them. */
  private int initials(String text, int i, int to) {
    int end = i;
    int count = 0;
    while (end + 1 < to && isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
      count++;
      if (end + 2 < to && isHyphen(text.charAt(end)) && text.charAt(end + 2) == '.') {
        end++;
      }
    }
    if (count > 1) {
      return end < to && isLetter(text.charAt(end)) ? -1 : end;
    }
    int next = end;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    // "15 °C."
    boolean degrees = i > 0 && text.charAt(i - 1) == '°';
    if (count == 1 && (degrees || isLetterOfItsOwn(text, i))) {
      return -1;
    }
    String form = text.substring(i, end);
    boolean before = next < to && isDigit(text.charAt(next)) && rules.numbers().contains(form);
    boolean name =
        Character.isUpperCase(text.charAt(i))
            && next < to
            && Character.isUpperCase(text.charAt(next));
    return name || before || rules.abbreviations().contains(form) && next < to ? end : -1;
  }

  /** "He wrote it on X.", "le plan B.": the capital is no initial of the next name. */
  private boolean isLetterOfItsOwn(String text, int i) {
    int end = i;
    while (end > 0 && isSpace(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
      end--;
    }
    int start = end;
    while (start > Math.max(0, end - LONGEST_NAME) && isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, end);
    return end < i
        && start < end
        && rules.letters().contains(TokenRules.folded(before) + " " + text.charAt(i));
  }

  private boolean isAbbreviation(String text, int start, int end, int to) {
    if (end - start > 10) {
      return false;
    }
    String form = TokenRules.plain(text.substring(start, end)) + ".";
    int next = end + 1;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return rules.finals().contains(form)
        || next < to
            && (rules.abbreviations().contains(form)
                || rules.numbers().contains(form) && isDigit(text.charAt(next)));
  }

  /** The end of the mark that begins here; like marks in a row are one. */
  private static int mark(String text, int i, int to) {
    char c = text.charAt(i);
    if (Glyphs.isOpeningBracket(c)) {
      int end = i + 1;
      while (end < to && (text.charAt(end) == '.' || text.charAt(end) == '…')) {
        end++;
      }
      boolean gap = end > i + 1 && end < to && Glyphs.isClosingBracket(text.charAt(end));
      return gap ? end + 1 : i + 1;
    }
    int end = i + 1;
    if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(text.charAt(end))) {
      return end + 1;
    }
    if (c == '!' || c == '?') {
      while (end < to && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
        end++;
      }
    } else if (".…-_=*~".indexOf(c) >= 0) {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    } else if ("'`<>".indexOf(c) >= 0 && end < to && text.charAt(end) == c) {
      end++;
    }
    return end;
  }
}

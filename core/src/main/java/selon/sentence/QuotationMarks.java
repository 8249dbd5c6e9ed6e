package selon.sentence;

import static selon.sentence.Glyphs.EDGE;
import static selon.sentence.Glyphs.isDigit;
import static selon.sentence.Glyphs.isLetter;
import static selon.sentence.Glyphs.isSpace;
import static selon.sentence.Glyphs.isWord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.sentence.QuotationMark.Pair;
import selon.sentence.QuotationMark.Role;
import selon.text.Span;

/**
 * Finds the quotation marks of one paragraph and tells them from apostrophes, primes and arrows.
 */
final class QuotationMarks {

  /** English words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "till", "twas", "tis", "cause", "n", "bout", "round", "cos", "s", "d");

  private final String text;
  private final int from;
  private final int to;
  private final List<QuotationMark> marks = new ArrayList<>();

  private QuotationMarks(String text, Span paragraph) {
    this.text = text;
    this.from = paragraph.start();
    this.to = paragraph.end();
  }

  /** The marks in order. Linear in the paragraph. */
  static List<QuotationMark> in(String text, Span paragraph) {
    QuotationMarks marks = new QuotationMarks(text, paragraph);
    marks.scan();
    return marks.settled();
  }

  private void scan() {
    int wordless = to;
    while (wordless > from && !isWord(text.charAt(wordless - 1))) {
      wordless--;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean twice = i + 1 < to && text.charAt(i + 1) == c;
      switch (c) {
        case '«', '»' -> add(i, i + 1, Pair.GUILLEMET, c == '«' ? Role.OPEN : Role.CLOSE, wordless);
        case '‹', '›' -> add(i, i + 1, Pair.ANGLE, c == '‹' ? Role.OPEN : Role.CLOSE, wordless);
        case '„', '‟' -> add(i, i + 1, Pair.DOUBLE, Role.OPEN, wordless);
        case '“' -> {
          boolean closes = closes(i, i + 1) && !opens(i, i + 1);
          add(i, i + 1, Pair.DOUBLE, closes ? Role.EITHER : Role.OPEN, wordless);
        }
        case '”' -> {
          boolean opens = opens(i, i + 1) && !closes(i, i + 1);
          add(i, i + 1, Pair.DOUBLE, opens ? Role.EITHER : Role.CLOSE, wordless);
        }
        case '"', '＂' -> add(i, i + 1, Pair.DOUBLE, shape(i, i + 1), wordless);
        case '`', '\'' -> {
          if (twice) {
            add(i, i + 2, Pair.TWIN, c == '`' ? Role.OPEN : shape(i, i + 2), wordless);
            i++;
          } else if (c == '\'') {
            addSingle(i, wordless);
          }
        }
        case '‘', '’', '‚', '‛' -> addSingle(i, wordless);
        case '<', '>' -> {
          if (twice && at(i - 1) != c && at(i + 2) != c) {
            add(i, i + 2, Pair.GUILLEMET, c == '<' ? Role.OPEN : Role.CLOSE, wordless);
            i++;
          }
        }
        default -> {}
      }
    }
  }

  private void add(int start, int end, Pair pair, Role role, int wordless) {
    marks.add(new QuotationMark(start, end, pair, role, start == from, end > wordless));
  }

  private void addSingle(int i, int wordless) {
    char before = at(i - 1);
    char after = at(i + 1);
    if (text.charAt(i) == '‚') {
      if (isWord(after) && !isWord(before)) {
        add(i, i + 1, Pair.SINGLE, Role.OPEN, wordless);
      }
    } else if (text.charAt(i) != '’' && opens(i, i + 1)) {
      if (!clipped(i + 1)) {
        add(i, i + 1, Pair.SINGLE, Role.OPEN, wordless);
      }
    } else if (before != EDGE && !isSpace(before) && !isWord(after)) {
      boolean possessive =
          (before == 's' || before == 'S' || before == 'z' || before == 'x')
                  && after == ' '
                  && isLetter(at(i + 2))
              || after == '-';
      add(i, i + 1, Pair.SINGLE, possessive ? Role.WEAK_CLOSE : Role.CLOSE, wordless);
    }
  }

  /** Whether an elided word or a decade starts here: ’em, ’90s. */
  private boolean clipped(int at) {
    int end = at;
    while (end < to && end - at < 6 && isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word)
        || end - at == 3 && isDigit(word.charAt(0)) && isDigit(word.charAt(1));
  }

  private Role shape(int start, int end) {
    boolean opens = opens(start, end);
    return opens == closes(start, end) ? Role.EITHER : opens ? Role.OPEN : Role.CLOSE;
  }

  private boolean opens(int start, int end) {
    char before = at(start - 1);
    char after = at(end);
    return (before == EDGE || isSpace(before) || Glyphs.isOpeningPunctuation(before))
        && after != EDGE
        && !isSpace(after)
        && (!Glyphs.isClosingPunctuation(after)
            || after == '…'
            || after == '.' && at(end + 1) == '.'
            || isMark(after));
  }

  private boolean closes(int start, int end) {
    char before = at(start - 1);
    char after = at(end);
    return before != EDGE
        && !isSpace(before)
        && (before != ':' || after == EDGE)
        && (after == EDGE
            || isSpace(after)
            || Glyphs.isClosingPunctuation(after)
            || Glyphs.isHyphen(after)
            || Glyphs.isDash(after));
  }

  private static boolean isMark(char c) {
    return "\"'‘“«".indexOf(c) >= 0;
  }

  private char at(int offset) {
    return Glyphs.at(text, offset, from, to);
  }

  /** Drops single marks that open nothing, and turns »German« guillemets round. */
  private List<QuotationMark> settled() {
    boolean inverted = inverted();
    List<QuotationMark> backwards = new ArrayList<>(marks.size());
    boolean strongClose = false;
    boolean anyClose = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuotationMark mark = marks.get(i);
      if (mark.pair() == Pair.SINGLE) {
        switch (mark.role()) {
          case OPEN -> {
            boolean kept = anyClose || mark.leading() && text.charAt(mark.start()) != '\'';
            strongClose = false;
            anyClose = false;
            if (!kept) {
              continue;
            }
          }
          case WEAK_CLOSE -> {
            if (strongClose) {
              continue;
            }
            anyClose = true;
            mark = withRole(mark, Role.CLOSE);
          }
          default -> {
            strongClose = true;
            anyClose = true;
          }
        }
      } else if (inverted && mark.pair() == Pair.GUILLEMET) {
        mark = withRole(mark, mark.role() == Role.OPEN ? Role.CLOSE : Role.OPEN);
      }
      backwards.add(mark);
    }
    Collections.reverse(backwards);
    return backwards;
  }

  private boolean inverted() {
    QuotationMark first = null;
    QuotationMark last = null;
    for (QuotationMark mark : marks) {
      if (mark.pair() == Pair.GUILLEMET) {
        first = first == null ? mark : first;
        last = mark;
      }
    }
    return first != null
        && last != null
        && first.role() == Role.CLOSE
        && last.role() == Role.OPEN
        && opens(first.start(), first.end())
        && closes(last.start(), last.end());
  }

  private static QuotationMark withRole(QuotationMark mark, Role role) {
    return new QuotationMark(
        mark.start(), mark.end(), mark.pair(), role, mark.leading(), mark.trailing());
  }
}

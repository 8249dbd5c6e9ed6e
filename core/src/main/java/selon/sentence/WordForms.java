package selon.sentence;

import java.util.List;
import selon.linear.Features;
import selon.text.Span;

/**
 * What tagger and parser see of a sentence's words: hashes of their forms, endings and shapes, in
 * lower case, with plain marks and all digits alike.
 */
final class WordForms {

  static final int CAPITAL = 1;
  static final int CAPITALS = 2;
  static final int DIGIT = 4;
  static final int HYPHEN = 8;
  static final int APOSTROPHE = 16;
  static final int LETTER = 32;
  static final int STOP = 64;
  static final int FIRST = 128;

  /** Stands in place of the capitals in a sentence where all have them. */
  static final int HEADLINE = 256;

  static final int PREFIXES = 3;
  static final int SUFFIXES = 5;

  /** Longer words differ in their first letters only, for all that we know. */
  private static final int LONGEST = 40;

  private static final int PUNCT = Tagger.PARTS.indexOf(Upos.PUNCT);

  private static final int BEFORE = 0x5bd1e995;
  private static final int AFTER = 0x1b873593;

  final int size;
  final int[] form;
  final int[] shape;
  private final int[] prefixes;
  private final int[] suffixes;
  private final char[][] folded;

  WordForms(String text, List<Span> words) {
    size = words.size();
    form = new int[size];
    shape = new int[size];
    prefixes = new int[size * PREFIXES];
    suffixes = new int[size * SUFFIXES];
    folded = new char[size][];
    for (int i = 0; i < size; i++) {
      read(text, words.get(i), i);
    }
    hideHeadline();
  }

  /** A view in which all words of a part of speech are alike; marks are shown as they are. */
  private WordForms(WordForms words, int[] parts) {
    size = words.size;
    form = words.form.clone();
    shape = words.shape;
    prefixes = new int[size * PREFIXES];
    suffixes = new int[size * SUFFIXES];
    folded = words.folded;
    for (int i = 0; i < size; i++) {
      if (parts[i] != PUNCT) {
        form[i] = 0;
      }
    }
  }

  /** These words for one who knows their parts of speech and marks only. */
  WordForms withoutWords(int[] parts) {
    return new WordForms(this, parts);
  }

  /** The word in lower case, with straight apostrophes and plain spaces. */
  char[] folded(int i) {
    return folded[i];
  }

  int form(int i) {
    return i < 0 ? BEFORE : i >= size ? AFTER : form[i];
  }

  int shape(int i) {
    return i < 0 || i >= size ? 0 : shape[i];
  }

  /** The hash of the first one to three letters. */
  int prefix(int i, int length) {
    return prefixes[i * PREFIXES + length - 1];
  }

  /** The hash of the last one to five letters. */
  int suffix(int i, int length) {
    return i < 0 ? BEFORE : i >= size ? AFTER : suffixes[i * SUFFIXES + length - 1];
  }

  private void read(String text, Span word, int i) {
    int length = word.length();
    char[] chars = new char[length];
    int upper = 0;
    int lower = 0;
    int bits = i == 0 ? FIRST : 0;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(word.start() + at);
      char low = c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : plain(c);
      chars[at] = low;
      if (Glyphs.isDigit(low)) {
        bits |= DIGIT;
      } else if (low == '-') {
        bits |= HYPHEN;
      } else if (low == '\'') {
        bits |= APOSTROPHE;
      } else if (low == '.') {
        bits |= STOP;
      } else if (low != c) {
        upper++;
      } else if (Glyphs.isLetter(c)) {
        lower++;
      }
      if (at == 0 && upper == 1) {
        bits |= CAPITAL;
      }
    }
    if (upper + lower > 0) {
      bits |= LETTER;
    }
    if (upper > 1 && lower == 0) {
      bits |= CAPITALS;
    }
    folded[i] = chars;
    shape[i] = bits;
    hash(i, chars, (bits & DIGIT) != 0);
  }

  private void hash(int i, char[] chars, boolean digits) {
    int used = Math.min(chars.length, LONGEST);
    int hash = 1;
    for (int at = 0; at < used; at++) {
      hash = hash * 31 + same(chars[at], digits);
      if (at < PREFIXES) {
        prefixes[i * PREFIXES + at] = Features.mix(hash, at);
      }
    }
    form[i] = Features.mix(hash, used);
    for (int at = used; at < PREFIXES; at++) {
      prefixes[i * PREFIXES + at] = form[i];
    }
    hash = 7;
    for (int at = 1; at <= SUFFIXES; at++) {
      int from = chars.length - at;
      hash = hash * 31 + (from < 0 ? '^' : same(chars[from], digits));
      suffixes[i * SUFFIXES + at - 1] = Features.mix(hash, at);
    }
  }

  private static char same(char c, boolean digits) {
    return digits && Glyphs.isDigit(c) ? '0' : c;
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', 'ʼ', '‘' -> '\'';
      case '‐', '‑' -> '-';
      case '«', '»', '“', '”', '„', '‟' -> '"';
      case '–', '—' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  /** In "MINISTER DENIES CLAIM" and "Minister Denies Claim" capitals say nothing. */
  private void hideHeadline() {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      if ((shape[i] & LETTER) != 0) {
        letters++;
        capitals += (shape[i] & CAPITAL) != 0 ? 1 : 0;
      }
    }
    if (letters >= 4 && capitals * 10 >= letters * 7) {
      for (int i = 0; i < size; i++) {
        shape[i] = shape[i] & ~(CAPITAL | CAPITALS) | HEADLINE;
      }
    }
  }
}

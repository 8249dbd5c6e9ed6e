package selon.mention;

import java.util.List;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.text.Span;

/**
 * A sentence as its words are compared: lower case, straight apostrophes, plain hyphens and spaces,
 * unit for unit beside the text. Phrases are sought in its characters and must end where a token
 * ends, so that it does not matter how "d'un" and "twenty-one" are cut into tokens.
 */
final class FoldedSentence {

  private final String text;
  private final List<Token> tokens;
  private final int start;
  private final String folded;
  private final String[] forms;
  private final String[] keys;

  FoldedSentence(String text, Sentence sentence) {
    this.text = text;
    this.tokens = sentence.tokens();
    this.start = sentence.span().start();
    this.folded = fold(text, sentence.span());
    this.forms = new String[tokens.size()];
    this.keys = new String[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = folded.substring(startOf(i), endOf(i));
      keys[i] = PhraseTable.key(forms[i]);
    }
  }

  int size() {
    return forms.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The part of speech; {@link Upos#X} outside the sentence. */
  Upos upos(int i) {
    return i < 0 || i >= forms.length ? Upos.X : tokens.get(i).upos();
  }

  /** The folded form of a token; empty outside the sentence. */
  String form(int i) {
    return i < 0 || i >= forms.length ? "" : forms[i];
  }

  /** What a token is looked up by in a {@link PhraseTable}. */
  String key(int i) {
    return keys[i];
  }

  /** All of it, folded. */
  String folded() {
    return folded;
  }

  /** Where a token starts in {@link #folded()}. */
  int startOf(int i) {
    return tokens.get(i).span().start() - start;
  }

  /** Where a token ends in {@link #folded()}. */
  int endOf(int i) {
    return tokens.get(i).span().end() - start;
  }

  /** The index after the token that ends at this offset of {@link #folded()}, -1 if none does. */
  int tokenEndingAt(int offset, int from) {
    int i = from;
    while (i < forms.length && endOf(i) < offset) {
      i++;
    }
    if (i == forms.length) {
      return -1;
    }
    // the full stop of an abbreviation may belong to its token: "Sept."
    boolean stopped = endOf(i) == offset + 1 && folded.charAt(offset) == '.';
    return endOf(i) == offset || stopped ? i + 1 : -1;
  }

  /** The index after the phrase that starts with this token, -1 if it does not stand here. */
  int after(String phrase, int i) {
    return i < forms.length && folded.startsWith(phrase, startOf(i))
        ? tokenEndingAt(startOf(i) + phrase.length(), i)
        : -1;
  }

  /** Whether no space stands before the token. */
  boolean joined(int i) {
    return i > 0 && i < forms.length && endOf(i - 1) == startOf(i);
  }

  /** Whether the token starts with a digit, or with a sign before one. */
  boolean digit(int i) {
    String form = form(i);
    return !form.isEmpty()
        && (isDigit(form.charAt(0))
            || "+-".indexOf(form.charAt(0)) >= 0 && form.length() > 1 && isDigit(form.charAt(1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the token is written with a capital. */
  boolean capital(int i) {
    return i >= 0
        && i < forms.length
        && Character.isUpperCase(text.charAt(tokens.get(i).span().start()));
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The tokens as written; empty if there is none. */
  String words(int from, int to) {
    return from >= to ? "" : span(from, to).in(text);
  }

  private static String fold(String text, Span span) {
    char[] folded = new char[span.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(span.start() + i);
      folded[i] = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : foldRare(c);
    }
    return new String(folded);
  }

  private static char foldRare(char c) {
    return switch (c) {
      case '’', 'ʼ', '‘' -> '\'';
      case '‐', '‑', '–', '−' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }
}

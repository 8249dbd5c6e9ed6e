package selon.search;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import selon.language.Lexicon;

/**
 * Parts words where UAX #29 does not, so that the same words are found however they are joined:
 * "qu'il" is "que il", "1,500" is "1 500"; "U.S." stays one, "us".
 */
final class WordSplitter extends TokenFilter {

  private static final Map<String, String> ELISIONS = new TreeMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(WordSplitter.class, "elisions.tsv").rows()) {
      ELISIONS.put(row.getOrDefault("form", ""), row.getOrDefault("word", ""));
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private String word = "";
  private int at;
  private int start;
  private int end;

  WordSplitter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws java.io.IOException {
    while (true) {
      skip();
      if (at < word.length()) {
        part();
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      String whole = term.toString();
      if (whole.codePoints().noneMatch(Character::isLetterOrDigit)) {
        // a picture
        return true;
      }
      if (isAcronym(whole)) {
        term.setEmpty().append(whole.replace(".", ""));
        return true;
      }
      word = whole;
      at = 0;
      start = offset.startOffset();
      end = offset.endOffset();
    }
  }

  private void skip() {
    while (at < word.length() && !belongs(word.codePointAt(at))) {
      at += Character.charCount(word.codePointAt(at));
    }
  }

  private void part() {
    int from = at;
    while (at < word.length() && belongs(word.codePointAt(at))) {
      at += Character.charCount(word.codePointAt(at));
    }
    String part = word.substring(from, at);
    boolean elided = at + 1 < word.length() && isApostrophe(word.charAt(at));
    String full = elided ? ELISIONS.get(part.toLowerCase(java.util.Locale.ROOT)) : null;
    term.setEmpty().append(full == null ? part : full);
    // the tokenizer keeps lengths, so a part lies as far in the text as in its word
    boolean kept = end - start == word.length();
    offset.setOffset(kept ? start + from : start, kept ? start + at : end);
  }

  /** Whether the part of a word is one that lost its vowel. */
  static boolean isElision(String part) {
    return ELISIONS.containsKey(part);
  }

  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ' || codePoint == '＇';
  }

  /** "U.S.", which the tokenizer gives without its last stop. */
  private static boolean isAcronym(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean belongs(int codePoint) {
    if (isApostrophe(codePoint)) {
      return false;
    }
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  @Override
  public void reset() throws java.io.IOException {
    super.reset();
    word = "";
    at = 0;
  }
}

package selon.sentence;

import static selon.sentence.Glyphs.isApostrophe;
import static selon.sentence.Glyphs.isHyphen;

import java.util.List;
import selon.text.Span;

/**
 * Parts what is written as one: "qu'a-t-il" is "qu'", "a" and "-t-il", "didn't" is "did" and "n't".
 * Words longer than {@value #LONGEST} are left alone.
 */
final class WordSplitter {

  private static final int LONGEST = 80;

  private final TokenRules rules;

  WordSplitter(TokenRules rules) {
    this.rules = rules;
  }

  /** Adds the tokens of one word with its inner apostrophes and hyphens. */
  void split(String text, int start, int end, List<Span> tokens) {
    if (end - start > LONGEST) {
      tokens.add(new Span(start, end));
      return;
    }
    String word = TokenRules.folded(text.substring(start, end));
    if (word.length() != end - start) {
      tokens.add(new Span(start, end));
      return;
    }
    int from = 0;
    int part;
    while (!rules.wholes().contains(word.substring(from))
        && (part = elision(word, from, text, start)) > 0) {
      tokens.add(new Span(start + from, start + from + part));
      from += part;
    }
    if (from < word.length()) {
      splitClitics(text, start + from, word.substring(from), tokens);
    }
  }

  /** The length of the elided word that begins here with its apostrophe; 0 if there is none. */
  private int elision(String word, int from, String text, int start) {
    int apostrophe = word.indexOf('\'', from);
    if (apostrophe < 0 || !rules.elisions().contains(word.substring(from, apostrophe))) {
      return 0;
    }
    boolean foreign =
        apostrophe - from == 1
            && "nmt".indexOf(word.charAt(from)) >= 0
            && apostrophe + 2 < word.length()
            && Character.isUpperCase(text.charAt(start + from))
            && Character.isUpperCase(text.charAt(start + apostrophe + 1))
            && Character.isLowerCase(text.charAt(start + apostrophe + 2));
    return foreign ? 0 : apostrophe + 1 - from; // N'Djamena, M'Bala, but N'EST
  }

  private void splitClitics(String text, int start, String word, List<Span> tokens) {
    int end = word.length();
    int at = tokens.size();
    while (!rules.wholes().contains(word.substring(0, end))) {
      int cut = clitic(text, start, word, end);
      if (cut <= 0) {
        break;
      }
      tokens.add(at, new Span(start + cut, start + end));
      end = cut;
    }
    Integer first = rules.splits().get(word.substring(0, end));
    if (first != null) {
      tokens.add(at, new Span(start + first, start + end));
      tokens.add(at, new Span(start, start + first));
    } else if (rules.splitsHyphens()) {
      splitHyphens(text, start, start + end, tokens, at);
    } else {
      tokens.add(at, new Span(start, start + end));
    }
  }

  /** Where the last clitic of the word begins; 0 if there is none. */
  private int clitic(String text, int start, String word, int end) {
    for (String clitic : rules.clitics()) {
      int cut = end - clitic.length();
      if (cut > 0 && word.startsWith(clitic, cut) && word.lastIndexOf('-', cut - 1) < cut) {
        // « dit-il », « DIT-IL », but no clitic in « Pont-Le »
        char last = text.charAt(start + end - 1);
        boolean capital = Character.isUpperCase(text.charAt(start + cut + 1));
        if (isHyphen(clitic.charAt(0)) && capital && !Character.isUpperCase(text.charAt(start))
            || isHyphen(clitic.charAt(0)) && capital && Character.isLowerCase(last)) {
          return 0;
        }
        return cut;
      }
    }
    return 0;
  }

  private void splitHyphens(String text, int start, int end, List<Span> tokens, int at) {
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (isHyphen(text.charAt(i))
          && !rules.prefixes().contains(TokenRules.folded(text.substring(from, i)))) {
        tokens.add(at++, new Span(from, i));
        tokens.add(at++, new Span(i, i + 1));
        from = i + 1;
      }
    }
    tokens.add(at, new Span(from, end));
  }

  /** Whether the word, followed by an apostrophe and no letter, still is an elided one. */
  boolean elides(String text, int start, int end) {
    int from = end;
    while (from > start && end - from < 8 && !isApostrophe(text.charAt(from - 1))) {
      from--;
    }
    return rules.elisions().contains(TokenRules.folded(text.substring(from, end)));
  }
}

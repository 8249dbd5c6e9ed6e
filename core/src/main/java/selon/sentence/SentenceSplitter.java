package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import selon.text.Span;

/**
 * Groups a paragraph's tokens into sentences. A closing quotation mark or bracket after the full
 * stop belongs to the sentence; an abbreviation ends none unless a typical first word follows.
 */
final class SentenceSplitter {

  private final TokenRules rules;

  SentenceSplitter(TokenRules rules) {
    this.rules = rules;
  }

  /**
   * The sentences, each as its tokens.
   *
   * @param closings where a quotation ends, so that a straight mark is known for a closing one
   */
  List<List<Span>> sentences(String text, List<Span> tokens, Set<Integer> closings) {
    List<List<Span>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!mayEnd(text, tokens.get(i))) {
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size() && closes(text, tokens, last + 1, closings)) {
        last++;
      }
      if (last + 1 < tokens.size() && !breaks(text, tokens, i, last)) {
        continue;
      }
      sentences.add(tokens.subList(from, last + 1));
      from = last + 1;
      i = last;
    }
    if (from < tokens.size()) {
      sentences.add(tokens.subList(from, tokens.size()));
    }
    return sentences;
  }

  private static boolean mayEnd(String text, Span token) {
    char last = text.charAt(token.end() - 1);
    boolean ordinal = token.length() > 1 && Glyphs.isDigit(text.charAt(token.start()));
    return last == '.' && !ordinal
        || last == '!'
        || last == '?'
        || last == '…'
        || isGap(text, token);
  }

  /** "(…)". */
  private static boolean isGap(String text, Span token) {
    return token.length() > 2 && Glyphs.isClosingBracket(text.charAt(token.end() - 1));
  }

  private static boolean closes(String text, List<Span> tokens, int at, Set<Integer> closings) {
    Span token = tokens.get(at);
    char c = text.charAt(token.start());
    boolean touches = token.start() == tokens.get(at - 1).end();
    return isGap(text, token)
        || token.length() == 1 && (c == '»' || c == '”' || Glyphs.isClosingBracket(c))
        || closings.contains(token.end())
        || touches && token.length() == 1 && (c == '’' || c == '.' || c == '…');
  }

  private boolean breaks(String text, List<Span> tokens, int end, int last) {
    Span mark = tokens.get(end);
    Span next = tokens.get(last + 1);
    char c = text.charAt(next.start());
    if (Character.isLowerCase(c) || ",;:)".indexOf(c) >= 0) {
      return false;
    }
    if (mark.length() > 1 && Character.isLetter(text.charAt(mark.start()))) {
      String form = TokenRules.plain(mark.in(text));
      String follows = TokenRules.plain(next.in(text));
      boolean initials = form.indexOf('.') < form.length() - 1;
      // "(Vt.) Sheriff" goes on
      boolean closed =
          last > end && !Glyphs.isClosingBracket(text.charAt(tokens.get(last).start()));
      return (initials || rules.finals().contains(form))
          && (closed || rules.starters().contains(follows));
    }
    if (isGap(text, mark) || text.charAt(mark.end() - 1) == '…' || mark.length() > 1) {
      return !Character.isDigit(c);
    }
    if (isInitial(text, mark, next)) {
      return false;
    }
    // "v. 2", "1.5" written apart; but a number may begin a sentence after a word of some length
    boolean decimal =
        Glyphs.isDigit(c)
            && mark.end() == next.start()
            && mark.length() == 1
            && text.charAt(mark.start()) == '.';
    return !decimal;
  }

  /** "(D-N.Y)": a stop between single letters that touch it. */
  private static boolean isInitial(String text, Span mark, Span next) {
    int before = mark.start() - 1;
    return next.start() == mark.end()
        && next.length() == 1
        && before > 0
        && Character.isUpperCase(text.charAt(before))
        && !Character.isLetter(text.charAt(before - 1))
        && Character.isUpperCase(text.charAt(next.start()));
  }
}

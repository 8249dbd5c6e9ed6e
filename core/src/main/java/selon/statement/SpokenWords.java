package selon.statement;

import java.util.List;
import selon.sentence.Token;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** Tells which words of a statement's content its speaker has spoken himself. */
final class SpokenWords {

  /** In how many units the first word of a content begins. */
  private static final int OPENING = 40;

  private final Words words;
  private final PhraseWords phraseWords;
  private final QuotedParts quoted;

  SpokenWords(Words words, PhraseWords phraseWords, QuotedParts quoted) {
    this.words = words;
    this.phraseWords = phraseWords;
    this.quoted = quoted;
  }

  /** Whether the words at the offset are the speaker's own: in quotation marks, or set off. */
  boolean has(Spans content, int offset) {
    if (!content.contains(offset)) {
      return false;
    }
    Span quotation = quoted.around(offset);
    return quotation == null ? !isIndirect(content, offset) : content.overlaps(quotation);
  }

  /** Whether the words at the offset are told in the writer's words, after "que". */
  private boolean isIndirect(Spans content, int offset) {
    for (Span piece : content) {
      if (piece.contains(offset)) {
        int end = Math.min(piece.end(), piece.start() + OPENING);
        List<Token> tokens = words.tokensIn(new Span(piece.start(), end));
        return !tokens.isEmpty() && phraseWords.is(PhraseWords.Role.COMPLEMENTIZER, tokens.get(0));
      }
    }
    return false;
  }
}

package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Words;
import selon.text.Span;

/**
 * Finds the sentences in which the writer draws a conclusion, by the words of "inferences.tsv":
 * those that conclude ("donc", "clearly"), guess ("très probablement") or forecast ("devrait").
 * What the sentence gives to somebody else is no conclusion of the writer, though who it is was not
 * found.
 *
 * <p>Safe for threads; linear in the text.
 */
public final class InferenceFinder {

  private final PatternIndex<Boolean> words;
  private final UnreadCues unread;

  /**
   * A finder for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks "inferences.tsv" or "numerals.tsv"
   */
  public InferenceFinder(LanguagePack pack) {
    this.words = PatternIndex.of(pack, "inferences.tsv", row -> true);
    this.unread = new UnreadCues(pack);
  }

  /**
   * The sentences with such a word in the article's own voice, in order.
   *
   * @param attributions all statements of the article, those without a source included
   */
  public List<Span> find(Words article, List<Attribution> attributions) {
    OwnVoice own = new OwnVoice(article, attributions);
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (concludes(sentence, own)) {
        found.add(sentence.span());
      }
    }
    return found;
  }

  private boolean concludes(Sentence sentence, OwnVoice voice) {
    List<Token> tokens = sentence.tokens();
    List<TokenRange> own =
        words.in(tokens, new TokenRange(0, tokens.size())).stream()
            .map(PatternIndex.Match::tokens)
            .filter(match -> voice.holds(match.span(tokens)))
            .toList();
    if (own.isEmpty() || isQuestion(tokens)) {
      return false;
    }
    UnreadCues.Unread others = unread.in(sentence, voice);
    return own.stream().anyMatch(match -> !others.bearsOn(match));
  }

  private static boolean isQuestion(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).form().equals("?");
  }
}

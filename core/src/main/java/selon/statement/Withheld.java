package selon.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;

/**
 * Finds sources whose identity the sentence withholds in words that stand apart from them: "Sous
 * couvert d'anonymat, un cadre admet", "the official, who spoke on condition of anonymity, said".
 * Safe for threads; linear in the sources and their sentences.
 */
final class Withheld {

  private final SourceLexicon lexicon;

  Withheld(SourceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The offsets of the sources that such words go with: of those in the same sentence, and as well
   * within or without quotation marks, the last before the words, or else the first behind them.
   *
   * @param sources the phrases of an article that may be meant, with no name
   */
  Set<Integer> among(List<Phrase> sources, QuotedParts quoted) {
    Map<Integer, List<Phrase>> bySentence = new TreeMap<>();
    for (Phrase source : sources) {
      int sentence = source.tokens().get(0).span().start();
      bySentence.computeIfAbsent(sentence, start -> new ArrayList<>(2)).add(source);
    }
    Set<Integer> withheld = new HashSet<>();
    for (List<Phrase> together : bySentence.values()) {
      List<Token> tokens = together.get(0).tokens();
      int at = told(tokens);
      Phrase source = at < 0 ? null : nearest(tokens, at, together, quoted);
      if (source != null) {
        withheld.add(source.offset());
      }
    }
    return withheld;
  }

  /** The token where the words begin; -1 if there are none. */
  private int told(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      SourceWord phrase = lexicon.phraseAt(tokens, i);
      if (phrase != null && phrase.apart()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Phrase nearest(
      List<Token> tokens, int at, List<Phrase> sources, QuotedParts quoted) {
    Phrase before = null;
    Phrase behind = null;
    boolean inside = quoted.around(tokens.get(at).span().start()) != null;
    for (Phrase each : sources) {
      boolean here = (quoted.around(each.offset()) != null) == inside;
      if (here && each.from() <= at && (before == null || each.from() > before.from())) {
        before = each;
      }
      if (here && each.from() > at && (behind == null || each.from() < behind.from())) {
        behind = each;
      }
    }
    return before == null ? behind : before;
  }
}

package selon.statement;

import java.util.List;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/** Tells whether a noun phrase means one or many. Safe for threads. */
final class PhraseNumbers {

  private final SourceLexicon lexicon;
  private final PhraseWords words;

  PhraseNumbers(SourceLexicon lexicon, PhraseWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Whether a second member of the head's rank follows the core.
   *
   * @param last the last token of the name at the head, in which "and" joins nobody
   * @param apposed whether what follows says who bears the name, as "a doctor and a poet" does
   */
  static boolean joins(
      List<Token> tokens, int head, int last, int core, int to, boolean one, boolean apposed) {
    boolean linked = false;
    boolean named = tokens.get(head).upos() == Upos.PROPN;
    for (int i = last + 1; i < Math.min(to, core + 8); i++) {
      if (tokens.get(i).form().equals("&")) {
        continue; // a firm's partners are one
      }
      if (tokens.get(i).upos() != Upos.CCONJ) {
        linked |= tokens.get(i).upos() == Upos.ADP;
        continue;
      }
      if (apposed && i > core && !tokens.get(i - 1).form().equals(",")) {
        continue;
      }
      boolean rank = false;
      for (int j = i + 1; j < to; j++) {
        Upos upos = tokens.get(j).upos();
        if (PhraseReader.isNominal(tokens.get(j))) {
          rank = true;
          break;
        }
        if (upos != Upos.DET && upos != Upos.ADJ && upos != Upos.NUM) {
          break;
        }
      }
      if (rank) {
        Upos next = tokens.get(i + 1).upos();
        return next == Upos.DET
            || next == Upos.PROPN && !linked
            || next == Upos.ADJ && i > core && !one && !linked && (!named || isMany(tokens, i, to))
            || !one && isJoined(tokens, head, i, to);
      }
    }
    return false;
  }

  /** Whether a comma follows, and behind it no other name. */
  static boolean isApposed(List<Token> tokens, int core, int to) {
    return core + 1 < to
        && tokens.get(core).form().equals(",")
        && tokens.get(core + 1).upos() != Upos.PROPN;
  }

  /** Whether the first noun behind is one of many. */
  private static boolean isMany(List<Token> tokens, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (PhraseReader.isNominal(tokens.get(i))) {
        return tokens.get(i).has("Number=Plur");
      }
    }
    return false;
  }

  private static boolean isJoined(List<Token> tokens, int head, int at, int to) {
    for (int j = at + 1; j < to; j++) {
      if (tokens.get(j).head() == head && tokens.get(j).relation().equals("conj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head is many. */
  boolean isPlural(List<Token> tokens, int from, int head) {
    int first = words.is(Role.DEFINITE, tokens.get(from)) ? from + 1 : from; // "l'un des"
    if (first < head && words.is(Role.ONE, tokens.get(first)) && isTakenOut(tokens, first, head)) {
      return false;
    }
    Token noun = tokens.get(head);
    if (words.is(Role.SHARE, noun)) {
      return true;
    }
    // "le mis en cause" is one
    boolean one = head > from && isArticleOfOne(tokens.get(head - 1));
    boolean common =
        noun.upos() == Upos.NOUN
            // "Neighbours said": a capital at the head of the sentence makes no name
            || head == from && noun.upos() == Upos.PROPN && lexicon.noun(tokens, head) != null;
    if (!one && (noun.has("Number=Plur") || common && endsAsPlural(noun))) {
      return true;
    }
    for (int i = from; i < head; i++) {
      if (words.is(Role.MANY, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticleOfOne(Token token) {
    return token.has("PronType=Art") && token.has("Number=Sing");
  }

  private static boolean endsAsPlural(Token noun) {
    String form = noun.lower();
    String one = SourceLexicon.lemma(noun);
    return form.equals(one + "s") || form.equals(one + "es");
  }

  /** "un des chercheurs", "one of the guards": a plural, or "of", between the two. */
  private boolean isTakenOut(List<Token> tokens, int from, int head) {
    for (int i = from + 1; i < head; i++) {
      if (words.is(Role.SHARE, tokens.get(i))) {
        return false; // "une vingtaine de"
      }
      if (words.is(Role.MANY, tokens.get(i)) || tokens.get(i).upos() == Upos.ADP) {
        return true;
      }
    }
    return false;
  }
}

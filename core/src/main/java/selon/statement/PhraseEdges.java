package selon.statement;

import java.util.List;
import selon.sentence.Token;
import selon.sentence.Upos;

/** What begins, goes on with and ends a noun phrase and its parts, by tags and marks. */
final class PhraseEdges {

  /** How many tokens from one bracket to the other. */
  private static final int LONGEST_BRACKETS = 6;

  private PhraseEdges() {}

  /** What may stand between the first word of a phrase and its head. */
  static boolean goesBefore(Token token) {
    return switch (token.upos()) {
      case DET, ADJ, NUM, PROPN, NOUN -> true;
      default -> false;
    };
  }

  /** What ends the core: a mark, a verb, a clause. */
  static boolean isEdge(Token token) {
    return switch (token.upos()) {
      case PUNCT ->
          !PhraseReader.isQuote(token) && !token.form().equals("-") && !token.form().equals("/");
      case VERB, AUX, SCONJ -> true;
      case PRON -> token.has("PronType=Rel");
      default -> false;
    };
  }

  /** A participle where a noun is due: "des anciens détenus", "peer-reviewed journals". */
  static boolean isNounAlike(List<Token> tokens, int at) {
    if (at == 0 || tokens.get(at).upos() != Upos.VERB) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.upos() == Upos.DET
        || before.form().equals("-")
        || before.upos() == Upos.ADJ && at > 1 && tokens.get(at - 2).upos() == Upos.ADP;
  }

  /**
   * The token before the brackets that end with this one, where they hold a few words: in "le
   * député (UDR, Morval) Jean Untel" they part the office from the name. Else the token itself.
   */
  static int beforeBrackets(List<Token> tokens, int last) {
    if (last < 3 || !tokens.get(last).form().equals(")")) {
      return last;
    }
    for (int i = last - 2; i > 0 && last - i <= LONGEST_BRACKETS; i--) {
      if (tokens.get(i).form().equals("(")) {
        return i - 1;
      }
    }
    return last;
  }

  /** What goes with something that is cut off. */
  static boolean isLoose(Token token) {
    return switch (token.upos()) {
      case ADP, DET, CCONJ, ADV, PRON, PUNCT -> true;
      default -> false;
    };
  }

  /** What ends the nouns of which, in English, the last is the head. */
  static boolean endsGroup(Token token) {
    return isEdge(token) || token.upos() == Upos.ADP || token.upos() == Upos.CCONJ;
  }

  /** What a phrase does not begin with. */
  static boolean isOutside(Token token) {
    return switch (token.upos()) {
      case PUNCT, ADP, CCONJ -> true;
      default -> false;
    };
  }
}

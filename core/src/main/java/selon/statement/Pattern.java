package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * Words in a row, as lexicons write them. A word stands for a token with that lemma or that form;
 * "may/AUX" for one that is also of that part of speech; "NUM" for a number, with an article before
 * it or not, "INF" for an infinitive, "NOUN" and the like for any word of that part of speech, "~"
 * for up to three light words or none. What stands in parentheses must be there and is no part of
 * what is found: "plus de (NUM)", "pouvoir ~ (être)".
 */
final class Pattern {

  private static final int LONGEST_GAP = 3;
  private static final String GAP = "~";
  private static final Set<String> PARTS =
      Arrays.stream(Upos.values()).map(Upos::name).collect(Collectors.toSet());

  private final List<String> pieces = new ArrayList<>();

  /** The pieces from this one on are what is found. */
  private final int from;

  private final int to;

  Pattern(String written) {
    int first = -1;
    int end = 0;
    for (String piece : written.split(" ")) {
      boolean around = piece.startsWith("(") && piece.endsWith(")") && piece.length() > 2;
      if (!around && !piece.equals(GAP)) {
        first = first < 0 ? pieces.size() : first;
        end = pieces.size() + 1;
      }
      pieces.add(around ? piece.substring(1, piece.length() - 1) : piece);
    }
    if (first < 0
        || pieces.contains("")
        || pieces.get(0).equals(GAP)
        || pieces.get(pieces.size() - 1).equals(GAP)) {
      throw new IllegalArgumentException("not a pattern: " + written);
    }
    this.from = first;
    this.to = end;
  }

  /** The word that the first token must be; null if it is told by its kind. */
  @Nullable String firstWord() {
    String first = pieces.get(0);
    return first.equals("INF") || PARTS.contains(first) ? null : word(first);
  }

  /** How many words it asks for: the longer of two matches tells more. */
  int size() {
    return pieces.size();
  }

  /** What is found of this pattern if its words start at this token. */
  Optional<TokenRange> at(List<Token> tokens, int first, Numerals numerals) {
    int at = first;
    int start = first;
    int end = first;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (piece.equals(GAP)) {
        at = afterGap(tokens, at, pieces.get(i + 1), numerals);
        continue;
      }
      start = i == from ? at : start;
      at = after(piece, tokens, at, numerals);
      if (at < 0) {
        return Optional.empty();
      }
      end = i < to ? at : end;
    }
    return Optional.of(new TokenRange(start, end));
  }

  private static int afterGap(List<Token> tokens, int first, String next, Numerals numerals) {
    int at = first;
    while (at < tokens.size()
        && at - first < LONGEST_GAP
        && after(next, tokens, at, numerals) < 0
        && isLight(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLight(Token token) {
    return switch (token.upos()) {
      case ADV, DET, ADJ, AUX, PART, PRON -> true;
      default -> false;
    };
  }

  /** One past the token that the piece stands for, or -1 if it does not stand here. */
  private static int after(String piece, List<Token> tokens, int at, Numerals numerals) {
    if (at >= tokens.size()) {
      return -1;
    }
    Token token = tokens.get(at);
    boolean stands =
        switch (piece) {
          case "NUM" -> numerals.isNumber(token);
          case "INF" -> token.has("VerbForm=Inf");
          default ->
              PARTS.contains(piece)
                  ? token.upos().name().equals(piece)
                  : isWord(word(piece), token) && isOfPart(piece, token);
        };
    if (stands) {
      return at + 1;
    }
    boolean article = piece.equals("NUM") && token.upos() == Upos.DET;
    return article && at + 1 < tokens.size() && numerals.isNumber(tokens.get(at + 1)) ? at + 2 : -1;
  }

  private static String word(String piece) {
    int slash = piece.indexOf('/');
    return slash < 0 ? piece : piece.substring(0, slash);
  }

  private static boolean isOfPart(String piece, Token token) {
    int slash = piece.indexOf('/');
    return slash < 0 || token.upos().name().equals(piece.substring(slash + 1));
  }

  /** Whether the token has this lemma or this form, in lower case. */
  static boolean isWord(String word, Token token) {
    return word.equals(token.lemma()) || word.equals(token.lower());
  }
}

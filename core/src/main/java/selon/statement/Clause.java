package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * What one sentence gives to a content, with its main predicate: the first finite verb that no
 * subordinate clause holds, or what that verb as a copula ascribes; in a phrase without such a
 * verb, its topmost word.
 */
final class Clause {

  /** Steps to a head; parses of hostile text are deeper, those of sentences are not. */
  private static final int DEEPEST = 60;

  private final Sentence sentence;
  private final Spans content;
  private final TokenRange range;
  private final int predicate;

  private Clause(Sentence sentence, Spans content, TokenRange range) {
    this.sentence = sentence;
    this.content = content;
    this.range = range;
    this.predicate = findPredicate();
  }

  /** The clauses of a content, in order; none for one that holds no word. */
  static List<Clause> of(Words words, Spans content) {
    List<Clause> clauses = new ArrayList<>();
    int reached = 0;
    for (Span piece : content) {
      for (Token token : words.tokensIn(piece)) {
        int offset = token.span().start();
        if (offset >= reached) {
          Sentence sentence = words.sentenceAt(offset).orElseThrow();
          clauses.add(of(sentence, content));
          reached = sentence.span().end();
        }
      }
    }
    return clauses;
  }

  /** The whole sentence as one clause. */
  static Clause of(Sentence sentence) {
    return of(sentence, new Spans(List.of(sentence.span())));
  }

  private static Clause of(Sentence sentence, Spans content) {
    TokenRange range = TokenRange.of(sentence.tokens(), content.hull()).orElseThrow();
    return new Clause(sentence, content, range);
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** From the first token of the clause to the last; some between may be no part of it. */
  TokenRange range() {
    return range;
  }

  boolean holds(int token) {
    return token >= range.first()
        && token < range.end()
        && content.overlaps(tokens().get(token).span());
  }

  boolean holds(TokenRange tokens) {
    return holds(tokens.first()) && holds(tokens.end() - 1);
  }

  /** The index of the word that says what is said. */
  int predicate() {
    return predicate;
  }

  /**
   * Whether no adverbial clause stands between the word and the main predicate. A relative clause
   * behind the predicate may: "it is something that could help" is no surer for it. One before it
   * only tells who is meant.
   */
  boolean bearsOnContent(int token) {
    return isFreeOf(token, false);
  }

  /** Whether no relative or adverbial clause stands between the word and the main predicate. */
  boolean bearsOnMainProposition(int token) {
    return isFreeOf(token, true);
  }

  private boolean isFreeOf(int token, boolean relatives) {
    for (int at = token, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (at == predicate) {
        return true;
      }
      Token word = tokens().get(at);
      boolean light = !relatives && at > predicate && word.relation().equals("acl");
      if (holds(at) && opensSubordinate(word) && !light) {
        return false;
      }
      at = word.head();
    }
    return true;
  }

  /** Whether the word belongs to the main predicate, with no other clause between. */
  boolean bearsOnPredicate(int token) {
    for (int at = token, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (at == predicate) {
        return true;
      }
      if (!holds(at) || opensClause(tokens().get(at))) {
        return false;
      }
      at = tokens().get(at).head();
    }
    return false;
  }

  /** Whether the clause has no finite verb. */
  boolean isPhrase() {
    for (int i = range.first(); i < range.end(); i++) {
      if (holds(i) && tokens().get(i).has("VerbForm=Fin")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a finite verb is the main one, whatever the parse makes of it: none stands before it,
   * and no relative or conjunction but one that opens the clause.
   */
  boolean isFirstVerb(int verb) {
    if (!tokens().get(verb).has("VerbForm=Fin")) {
      return false;
    }
    boolean opened = false;
    for (int i = range.first(); i < verb; i++) {
      Token token = tokens().get(i);
      if (!holds(i) || token.upos() == Upos.PUNCT) {
        continue;
      }
      boolean opens = token.has("PronType=Rel") || token.upos() == Upos.SCONJ;
      if (token.has("VerbForm=Fin") || opens && opened) {
        return false;
      }
      opened = true;
    }
    return true;
  }

  /** The word that an auxiliary or a copula serves, else the word itself. */
  static int served(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.relation()) {
      case "aux", "aux:pass", "cop" -> token.head() < 0 ? i : token.head();
      default -> i;
    };
  }

  private static boolean opensSubordinate(Token token) {
    return token.relation().equals("acl") || token.relation().equals("advcl");
  }

  private static boolean opensClause(Token token) {
    return switch (token.relation()) {
      case "acl", "advcl", "conj", "parataxis", "ccomp", "csubj" -> true;
      default -> false;
    };
  }

  private int findPredicate() {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = range.first(); i < range.end(); i++) {
      if (!holds(i) || !tokens().get(i).has("VerbForm=Fin")) {
        continue;
      }
      int served = served(tokens(), i);
      int candidate = holds(served) ? served : i;
      if (!opensSubordinate(tokens().get(candidate)) && !followsConjunction(i)) {
        return candidate;
      }
      int depth = depth(candidate);
      if (depth < least) {
        least = depth;
        best = candidate;
      }
    }
    return best >= 0 && startsWithConjunction() ? best : topmost();
  }

  /** Whether a relative pronoun or a conjunction that does not open the clause comes before. */
  private boolean followsConjunction(int verb) {
    for (int i = verb - 1; i > range.first() && i > verb - 4 && holds(i); i--) {
      Token token = tokens().get(i);
      boolean afterMark = holds(i - 1) && tokens().get(i - 1).upos() == Upos.PUNCT;
      if ((token.has("PronType=Rel") && (i - 1 > range.first() || !afterMark))
          || (token.upos() == Upos.SCONJ && holds(i - 1) && !afterMark)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithConjunction() {
    for (int i = range.first(); i < range.end(); i++) {
      if (tokens().get(i).upos() != Upos.PUNCT) {
        return tokens().get(i).upos() == Upos.SCONJ;
      }
    }
    return false;
  }

  private int topmost() {
    int best = range.first();
    int least = Integer.MAX_VALUE;
    for (int i = range.first(); i < range.end(); i++) {
      if (holds(i) && tokens().get(i).upos() != Upos.PUNCT && depth(i) < least) {
        least = depth(i);
        best = i;
      }
    }
    return best;
  }

  private int depth(int token) {
    int depth = 0;
    for (int at = token; at >= 0 && depth < DEEPEST; at = tokens().get(at).head()) {
      depth++;
    }
    return depth;
  }
}

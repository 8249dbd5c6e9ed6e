package selon.statement;

import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/**
 * Where the clauses beside a set phrase begin and end, by marks, quotations and verbs.
 *
 * <p>Each look is bounded by a fixed number of tokens.
 */
final class ClauseBounds {

  /** How long a clause may be. */
  private static final int REACH = 120;

  /** How long what stands behind the clause may be. */
  private static final int REST = 16;

  /** How far into a clause an infinitive may stand that is negated. */
  private static final int NEAR = 4;

  private final WordGrid grid;
  private final PhraseWords words;
  private final NounPhrases nouns;

  ClauseBounds(WordGrid grid, PhraseWords words, NounPhrases nouns) {
    this.grid = grid;
    this.words = words;
    this.nouns = nouns;
  }

  /** Whether the sentence or the part of it that stands here by itself ends. */
  boolean isEnd(int i) {
    return i >= grid.size
        || i == grid.sentenceFirst(i)
        || grid.is(i, Upos.PUNCT) && !grid.is(i, ",") && grid.mark[i] != 1 && !grid.is(i, ":");
  }

  /** Whether nothing follows but words on where and when, and no second verb. */
  boolean closes(int from) {
    int at = from;
    while (!isEnd(at) && !grid.is(at, ",")) {
      boolean other =
          switch (grid.tokens[at].upos()) {
            case ADP, DET, NOUN, PROPN, ADJ, ADV, NUM -> false;
            default -> true;
          };
      if (other || at - from > REST) {
        return false;
      }
      at++;
    }
    return isEnd(at)
        || at + 1 < grid.sentenceEnd(at) && !grid.isVerb(at + 1) && !grid.is(at + 1, Upos.CCONJ);
  }

  /** Whether a clause begins here that a verb of speech may have for its object. */
  boolean opensClause(int i) {
    return i < grid.size
        && (words.is(Role.COMPLEMENTIZER, grid.tokens[i])
            || grid.tokens[i].has("VerbForm=Inf")
            || grid.tokens[i].has("Polarity=Neg") && opensInfinitive(i)
            || grid.mark[i] == 1);
  }

  /** Whether an infinitive stands among the next words. */
  boolean opensInfinitive(int from) {
    int end = Math.min(grid.sentenceEnd(from), from + NEAR);
    for (int i = from; i < end; i++) {
      if (grid.tokens[i].has("VerbForm=Inf")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what begins here goes on with the clause that a phrase has cut in two. */
  boolean isBare(int i) {
    return grid.isVerb(i) || grid.is(i, Upos.ADV) && i + 1 < grid.size && grid.isVerb(i + 1);
  }

  /** "Le maire, qui est élu depuis mai, …": whether a subject waits for the verb behind. */
  boolean breaksOff(int first, int comma) {
    int inner = first;
    while (inner < comma && !grid.is(inner, ",")) {
      if (grid.isVerb(inner)) {
        return false;
      }
      inner++;
    }
    if (inner + 1 >= comma || goesOnBehind(inner, comma)) {
      return false;
    }
    Token next = grid.tokens[inner + 1];
    return next.has("PronType=Rel")
        || next.has("VerbForm=Part")
        || words.is(Role.WHO, next)
        || nouns.startingAt(first).to() >= inner - 1;
  }

  /** "Le maire, {Paul Morel,} se retire": whether the verb comes behind a name. */
  private boolean goesOnBehind(int inner, int comma) {
    int at = inner + 1;
    while (at < comma && grid.is(at, Upos.PROPN)) {
      at++;
    }
    return at > inner + 1
        && at + 1 < comma
        && grid.is(at, ",")
        && grid.hasFinite(at + 1, comma - 1);
  }

  /** Where what is said up to this token begins; the token itself where that is too far. */
  int start(int i) {
    int first = grid.sentenceFirst(i);
    int at = i;
    while (at > first && i - at < REACH && !bounds(at - 1, i)) {
      at--;
    }
    if (at > first && !bounds(at - 1, i)) {
      return i;
    }
    while (at < i && (grid.is(at, Upos.CCONJ) || grid.is(at, Upos.PUNCT) && grid.mark[at] == 0)) {
      at++;
    }
    return at;
  }

  /** Where the last clause before a comma begins: behind "but", and behind a semicolon near by. */
  int startBefore(int first, int comma) {
    int from = first;
    for (int i = comma - 2; i >= first && i > comma - REACH && from == first; i--) {
      from = grid.is(i, ";") ? i + 1 : first;
    }
    return grid.is(from, Upos.CCONJ) && from + 1 < comma ? from + 1 : from;
  }

  /** The last token of what is said from this token on, without the mark at its end. */
  int end(int i) {
    int end = Math.min(grid.sentenceEnd(i), i + REACH);
    int to = i;
    while (to + 1 < end && !bounds(to + 1, i)) {
      to++;
    }
    while (to > i && grid.is(to, Upos.PUNCT) && grid.mark[to] == 0) {
      to--;
    }
    return to;
  }

  /** Where the innermost clause begins that ends with this token. */
  int afterConjunction(int first, int last) {
    int at = last;
    while (at > first
        && !grid.is(at - 1, Upos.SCONJ)
        && !words.is(Role.COMPLEMENTIZER, grid.tokens[at - 1])) {
      at--;
    }
    return at;
  }

  /** The last token of a clause between commas, or before the end of its sentence. */
  int insertionEnd(int from) {
    int to = end(from);
    boolean told = false;
    for (int i = from; i < to; i++) {
      told |= grid.isVerb(i);
      if (told && grid.is(i, ",") && isBare(i + 1)) {
        return i - 1;
      }
    }
    return to;
  }

  private boolean bounds(int i, int within) {
    return grid.is(i, ";")
        || grid.is(i, ":")
        || grid.depth[i] < grid.depth[within]
        || grid.mark[i] != 0 && grid.quote[i] == grid.quote[within];
  }
}

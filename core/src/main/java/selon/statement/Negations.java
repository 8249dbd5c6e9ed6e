package selon.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * The words that deny, from a language's "negations.tsv": each with the word that must stand close
 * before it ("ne … plus") and those right behind it that take the denial back ("ne … plus que").
 */
final class Negations {

  private static final int NEAR = 8;

  private final Map<String, Negator> negators = new HashMap<>();

  private record Negator(String with, List<String> unless) {}

  private Negations(Lexicon lexicon) {
    for (Map<String, String> row : lexicon.rows()) {
      negators.put(
          row.getOrDefault("lemma", ""),
          new Negator(row.getOrDefault("with", ""), Lexicon.list(row.getOrDefault("unless", ""))));
    }
  }

  static Negations of(LanguagePack pack) {
    return new Negations(Lexicon.of(pack, "negations.tsv"));
  }

  /** Whether the clause's main predicate is denied. */
  boolean negate(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = clause.range().first(); i < clause.range().end(); i++) {
      int partner = clause.holds(i) ? partner(tokens, i) : -1;
      if (partner >= 0
          && (attaches(tokens, i, clause.predicate())
              || (partner != i && attaches(tokens, partner, clause.predicate())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words denies. */
  boolean in(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (partner(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The word that makes this one a negator, itself if it needs none; -1 if it is none. */
  int partner(List<Token> tokens, int i) {
    Negator negator = negators.get(tokens.get(i).lower());
    if (negator == null || tokens.get(i).upos() == Upos.NOUN) {
      return -1;
    }
    for (String word : negator.unless) {
      if (i + 1 < tokens.size() && Pattern.isWord(word, tokens.get(i + 1))) {
        return -1;
      }
    }
    return negator.with.isEmpty() ? i : near(tokens, i, negator.with);
  }

  private static int near(List<Token> tokens, int i, String word) {
    for (int at = Math.max(0, i - NEAR); at < Math.min(tokens.size(), i + NEAR); at++) {
      if (Pattern.isWord(word, tokens.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /** To the predicate itself, to one of its auxiliaries, or to what it takes. */
  private static boolean attaches(List<Token> tokens, int i, int predicate) {
    if (i == predicate) {
      return true;
    }
    int head = tokens.get(i).head();
    if (head == predicate) {
      return true;
    }
    return head >= 0
        && tokens.get(head).head() == predicate
        && switch (tokens.get(head).relation()) {
          case "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "obj", "advmod" -> true;
          default -> false;
        };
  }
}

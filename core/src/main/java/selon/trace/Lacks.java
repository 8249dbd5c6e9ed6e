package selon.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.language.Lexicon;

/** The words that say what there is none of, or what was not done: "privés de", "failed to". */
final class Lacks {

  private static final List<List<String>> PHRASES = new ArrayList<>();

  static {
    for (Map<String, String> row : Lexicon.of(Lacks.class, "lacks.tsv").rows()) {
      PHRASES.add(List.of(row.getOrDefault("phrase", "").split(" ")));
    }
  }

  private Lacks() {}

  /** Whether the folded word says so by itself. */
  static boolean isOne(String word) {
    return PHRASES.stream()
        .anyMatch(phrase -> phrase.size() == 1 && SmallWords.is(phrase.get(0), word));
  }

  /** How many of the terms begin such words, without those that are negations. */
  static int count(List<Term> terms) {
    int count = 0;
    for (int i = 0; i < terms.size(); i++) {
      count += terms.get(i).kind() != TermKind.NEGATION && startsAt(terms, i) ? 1 : 0;
    }
    return count;
  }

  private static boolean startsAt(List<Term> terms, int at) {
    for (List<String> phrase : PHRASES) {
      boolean matches = at + phrase.size() <= terms.size();
      for (int i = 0; matches && i < phrase.size(); i++) {
        matches = SmallWords.is(phrase.get(i), terms.get(at + i).form());
      }
      if (matches) {
        return true;
      }
    }
    return false;
  }
}

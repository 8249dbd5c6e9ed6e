package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.claim.Term;
import selon.claim.TermRow;
import selon.language.Lexicon;

/** The words that say of a source that it puts right what it had told: "police now say". */
final class Revisions {

  /** By their first words. */
  private static final Map<String, List<List<String>>> PHRASES = new HashMap<>();

  static {
    for (String phrase : Lexicon.of(Revisions.class, "revisions.tsv").column("phrase")) {
      List<String> words = List.of(phrase.split(" "));
      PHRASES.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
  }

  private Revisions() {}

  /** Whether some of the terms say so. */
  static boolean any(List<Term> terms) {
    List<Term> words = TermRow.of(terms).unplaced();
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : PHRASES.getOrDefault(words.get(i).form(), List.of())) {
        if (startsAt(words, i, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsAt(List<Term> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(at + i).form().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import selon.claim.Folding;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.language.Lexicon;
import selon.text.Span;

class RevisionsTest {

  private static List<Term> terms(String sentence) {
    return Arrays.stream(Folding.fold(sentence).replace("'", "' ").split("[ .,]+"))
        .map(word -> new Term(new Span(0, 1), word, word, TermKind.WORD))
        .toList();
  }

  @Test
  void everyPhraseHitsItsSentenceAndNotItsNearMiss() {
    for (Map<String, String> row : Lexicon.of(Revisions.class, "revisions.tsv").rows()) {
      String hit = row.getOrDefault("hit", "");
      assertThat(Folding.fold(hit).replace("'", "' ")).contains(row.getOrDefault("phrase", ""));
      assertThat(Revisions.any(terms(hit))).as(hit).isTrue();
      String miss = row.getOrDefault("miss", "");
      assertThat(Revisions.any(terms(miss))).as(miss).isFalse();
    }
  }
}

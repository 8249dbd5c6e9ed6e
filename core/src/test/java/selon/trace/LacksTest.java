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

class LacksTest {

  private static List<Term> terms(String sentence) {
    return Arrays.stream(Folding.fold(sentence).split("[ .,]+"))
        .map(word -> new Term(new Span(0, 1), word, word, TermKind.WORD))
        .toList();
  }

  @Test
  void everyPhraseHitsItsSentenceAndNotItsNearMiss() {
    for (Map<String, String> row : Lexicon.of(Lacks.class, "lacks.tsv").rows()) {
      String hit = row.getOrDefault("hit", "");
      assertThat(Lacks.count(terms(hit))).as(hit).isEqualTo(1);
      String miss = row.getOrDefault("miss", "");
      assertThat(Lacks.count(terms(miss))).as(miss).isZero();
    }
  }

  @Test
  void aNegationIsNotCountedTwice() {
    Term without = new Term(new Span(0, 7), "not", "without", TermKind.NEGATION);
    assertThat(Lacks.count(List.of(without))).isZero();
    assertThat(Lacks.isOne("without")).isTrue();
    assertThat(Lacks.isOne("out")).isFalse();
  }
}

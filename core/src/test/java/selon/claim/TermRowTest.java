package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.text.Span;

class TermRowTest {

  private static final List<TermKind> KINDS = List.of(TermKind.values());

  @Test
  void aRowHoldsTheTermsThatItWasMadeOf() {
    List<Term> terms = terms(new Random(5), 40);
    TermRow row = TermRow.of(terms);
    assertThat(row).isEqualTo(terms);
    assertThat(row.subList(7, 19).subList(2, 5)).isEqualTo(terms.subList(9, 12));
  }

  @Test
  void whereATermStandsIsKnownWithoutMakingIt() {
    List<Term> terms = terms(new Random(7), 40);
    TermRow row = TermRow.of(terms).subList(5, 30);
    for (int i = 0; i < row.size(); i++) {
      assertThat(row.span(i)).isEqualTo(terms.get(5 + i).span());
    }
  }

  @Test
  void whatLiesInASpanIsWhatOverlapsIt() {
    Random random = new Random(6);
    for (int round = 0; round < 50; round++) {
      List<Term> terms = terms(random, 30);
      int start = random.nextInt(120);
      Span span = new Span(start, start + 1 + random.nextInt(60));
      assertThat(TermRow.of(terms).in(span))
          .isEqualTo(terms.stream().filter(term -> term.span().overlaps(span)).toList());
    }
  }

  @Test
  void theTermsOfTwoRowsFollowEachOther() {
    List<Term> terms = terms(new Random(8), 40);
    TermRow row = TermRow.of(terms);
    List<Term> both = new ArrayList<>(terms.subList(20, 30));
    both.addAll(terms.subList(3, 9));
    assertThat(row.subList(20, 30).then(row.subList(3, 9))).isEqualTo(both);
    assertThat(row.then(row.subList(0, 0))).isEqualTo(terms);
  }

  @Test
  void numbersThatMayBeOneWithTheNextAreNotCutOff() {
    TermRow row =
        TermRow.of(List.of(term(0, "two", TermKind.NUMBER), term(4, "hundred", TermKind.NUMBER)));
    assertThat(row.alone(new Span(0, 3))).isNull();
    assertThat(row.alone(new Span(0, 11))).isEqualTo(row);
  }

  private static List<Term> terms(Random random, int many) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < many; i++) {
      at += random.nextInt(3);
      String form = "w".repeat(1 + random.nextInt(5));
      terms.add(term(at, form, KINDS.get(random.nextInt(KINDS.size()))));
      at += form.length();
    }
    return terms;
  }

  private static Term term(int at, String form, TermKind kind) {
    return new Term(new Span(at, at + form.length()), "k" + form, form, kind);
  }
}

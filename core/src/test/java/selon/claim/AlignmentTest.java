package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.text.Span;

class AlignmentTest {

  @Test
  void aCopyHasOneEditThatChangesNothing() {
    List<Term> terms = terms("the dam holds forty litres");
    assertThat(Alignment.of(terms, terms).edits()).hasSize(1).allMatch(Edit::same);
  }

  @Test
  void marksTakeNoPart() {
    assertThat(Alignment.of(terms("« the dam holds »"), terms("“ the dam holds ”")).edits())
        .allMatch(Edit::same);
  }

  @Test
  void aChangedWordStandsAgainstItsForerunner() {
    List<Edit> edits =
        Alignment.of(terms("the dam holds forty litres"), terms("the dam holds ninety litres"))
            .edits();
    assertThat(edits).hasSize(3);
    assertThat(edits.get(1).from()).extracting(Term::form).containsExactly("forty");
    assertThat(edits.get(1).to()).extracting(Term::form).containsExactly("ninety");
  }

  @Test
  void aClauseLeftOutIsOneGap() {
    List<Edit> edits =
        Alignment.of(terms("the dam holds if the rain ends today"), terms("the dam holds")).edits();
    assertThat(edits).hasSize(2);
    assertThat(edits.get(1).to()).isEmpty();
  }

  @Test
  void theEditsHoldAllWordsInOrder() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<Term> from = terms(noise(random));
      List<Term> to = terms(noise(random));
      List<Term> before = new ArrayList<>();
      List<Term> after = new ArrayList<>();
      for (Edit edit : Alignment.of(from, to).edits()) {
        before.addAll(edit.from());
        after.addAll(edit.to());
      }
      assertThat(before).isEqualTo(from);
      assertThat(after).isEqualTo(to);
    }
  }

  private static String noise(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      words.append(words.length() == 0 ? "" : " ").append("abcd".charAt(random.nextInt(4)));
    }
    return words.toString();
  }

  static List<Term> terms(String words) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      TermKind kind =
          word.matches("\\p{Punct}|[«»“”]")
              ? TermKind.MARK
              : word.matches("forty|ninety") ? TermKind.NUMBER : TermKind.WORD;
      terms.add(new Term(new Span(at, at + word.length()), word, word, kind));
      at += word.length() + 1;
    }
    return terms;
  }
}

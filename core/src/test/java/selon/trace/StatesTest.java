package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import selon.claim.Folding;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.language.Lexicon;
import selon.text.Span;

/** What tells of one state tells not what another does. */
class StatesTest {

  private static final List<Map<String, String>> ROWS =
      Lexicon.of(States.class, "states.tsv").rows();

  private static int states(String sentence) {
    return States.of(terms(sentence));
  }

  private static List<Term> terms(String sentence) {
    return Arrays.stream(Folding.fold(sentence).replace("'", "' ").split("[ .,]+"))
        .map(word -> new Term(new Span(0, 1), word, word, kind(word)))
        .toList();
  }

  private static TermKind kind(String word) {
    return Set.of("not", "pas", "no").contains(word) ? TermKind.NEGATION : TermKind.WORD;
  }

  @Test
  void everyRowHitsItsSentenceAndNotItsNearMiss() {
    for (Map<String, String> row : ROWS) {
      String hit = row.getOrDefault("hit", "");
      assertThat(states(hit)).as(hit).isNotZero();
      String miss = row.getOrDefault("miss", "");
      assertThat(states(miss)).as(miss).isZero();
    }
  }

  @Test
  void everyWordIsFoldedAndStandsInOneRow() {
    List<String> words = new ArrayList<>();
    for (Map<String, String> row : ROWS) {
      words.addAll(Lexicon.list(row.getOrDefault("words", "")));
    }
    assertThat(words)
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(Folding.fold(word)).isEqualTo(word));
  }

  @Test
  void deadAndHurtAreToldApartInBothLanguages() {
    int dead = states("La rafale a fait trois morts.");
    assertThat(States.apart(dead, states("The gale left three hurt."))).isTrue();
    assertThat(States.apart(dead, states("The gale killed three and four are hurt."))).isFalse();
    assertThat(States.apart(dead, states("Three boatmen were killed."))).isFalse();
    assertThat(States.contrary(dead, states("The gale left three hurt."))).isFalse();
  }

  @Test
  void aNegationMakesTheContrary() {
    int safe = states("The water is safe.");
    assertThat(States.contrary(safe, states("The water is not safe."))).isTrue();
    assertThat(States.contrary(safe, states("L'eau est contaminée."))).isTrue();
    assertThat(States.contrary(safe, states("The water is not unsafe."))).isFalse();
    assertThat(States.contrary(states("The water is not safe."), states("It is unsafe.")))
        .isFalse();
  }

  @Test
  void aNegationElsewhereLeavesTheStateOpen() {
    assertThat(states("The water is safe and the mayor did not reply to us.")).isZero();
  }

  @Test
  void whatDeniesAStateIsToldWithItsNegation() {
    List<Term> found =
        States.first(terms("The pier is not safe at all"), states("The pier is safe."));
    assertThat(found).extracting(Term::form).containsExactly("not", "safe");
    assertThat(States.first(terms("The pier is safe"), states("The pier is safe."))).isEmpty();
  }

  @Test
  void aGroupIsKnownByTheStateOfItsFirstOrOfMost() {
    int dead = states("Three died.");
    int hurt = states("Four were hurt.");
    int[] group = {dead, hurt, hurt};
    int[] one = {1, 1, 1};
    assertThat(States.ruling(dead, group, one)).isEqualTo(dead);
    assertThat(States.ruling(0, group, one)).isEqualTo(hurt);
    assertThat(States.ruling(dead | hurt, group, one)).isEqualTo(hurt);
    assertThat(States.ruling(dead | hurt, group, new int[] {5, 1, 1})).isEqualTo(dead);
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A misspelt name tells from whom an article was copied. */
class SlipsTest {

  private static final String TOLD =
      "The lock gate of Dunmere was built by the firm Corvenor of Ardley for 40 million crowns.";

  private static Press press(String second, String third) {
    return new Press()
        .print("s1", "Lowland Agency", "2024-04-08T07:00:00Z", TOLD)
        .print("s2", "Dunmere Gazette", "2024-04-08T08:00:00Z", TOLD + " It leaks.")
        .print("s3", "Ardley Post", "2024-04-08T09:00:00Z", second)
        .print("s4", "Selwick Echo", "2024-04-08T10:00:00Z", third);
  }

  private static Derivation last(Press press) {
    List<Cascade> cascades = press.trace();
    return Press.about(cascades, "Corven").derivations().stream()
        .filter(made -> made.to().article().id().equals("s4"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoMisspellsANameAsAnotherDoesHasItFromThere() {
    String slip = TOLD.replace("Corvenor", "Corvenar");
    Derivation made = last(press(slip, slip.replace("was built", "had been built")));
    assertThat(made.from().article().id()).isEqualTo("s3");
    assertThat(made.evidence()).contains(Evidence.SHARED_ERROR);
  }

  @Test
  void aNameThatAllSpellAlikeIsNoSlip() {
    assertThat(last(press(TOLD, TOLD.replace("was built", "had been built"))).evidence())
        .doesNotContain(Evidence.SHARED_ERROR);
  }

  @Test
  void otherEndingsAreNoSlips() {
    String ending = TOLD.replace("Corvenor", "Corvenors");
    Derivation made = last(press(ending, ending.replace("was built", "had been built")));
    assertThat(Set.copyOf(made.evidence())).doesNotContain(Evidence.SHARED_ERROR);
  }
}

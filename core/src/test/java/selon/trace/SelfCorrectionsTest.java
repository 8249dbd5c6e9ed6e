package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A source that puts right its own number corrects what was told on its word. */
class SelfCorrectionsTest {

  private static final String FOUR =
      "Four people died when a bus left the road near Varne, police said.";

  private static Press press() {
    return new Press()
        .read("p1", "Varne Packet", "2025-03-04T07:00:00Z", FOUR)
        .read("p2", "Lowland Post", "2025-03-04T09:00:00Z", FOUR.replace("police", "the police"));
  }

  private static List<Correction> corrections(Press press) {
    return Press.about(press.trace(), "left the road").corrections();
  }

  @Test
  void policeNowSaySixNotFour() {
    List<Correction> found =
        corrections(
            press()
                .read(
                    "p3",
                    "Radio Dunmere",
                    "2025-03-04T14:00:00Z",
                    "Police now say six people, not four, died when a bus left the road near"
                        + " Varne.")
                .read(
                    "p4",
                    "Lowland Post",
                    "2025-03-04T16:00:00Z",
                    "Six people died when a bus left the road near Varne, police now say. They had"
                        + " earlier put the toll at four."));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Correction.Kind.CORRECTION);
    assertThat(found.get(0).article()).isEqualTo("p3");
    assertThat(found.get(0).source()).isEqualToIgnoringCase("police");
    assertThat(found.get(0).corrects()).containsExactly("p1", "p2");
    assertThat(found.get(0).notTakenOver()).containsExactly("p1");
  }

  @Test
  void aSourceThatTheArticleSpeaksOfCorrectsItself() {
    Press press =
        new Press()
            .read(
                "p1",
                "La Gazette de Montarel",
                "2025-03-04T07:00:00Z",
                "Quatre personnes sont mortes dans l'accident d'un car près de la ville de Varne, a"
                    + " annoncé la préfecture.")
            .read(
                "p2",
                "L'Écho de Varne",
                "2025-03-04T14:00:00Z",
                "La préfecture a revu son bilan : six personnes sont mortes dans l'accident d'un"
                    + " car près de la ville de Varne.");
    List<Correction> found = Press.about(press.trace(), "accident").corrections();
    assertThat(found).extracting(Correction::article).containsExactly("p2");
    assertThat(found.get(0).source()).isEqualTo("la préfecture");
  }

  @Test
  void anotherNumberAloneTakesNothingBack() {
    assertThat(
            corrections(
                press()
                    .read(
                        "p3",
                        "Radio Dunmere",
                        "2025-03-04T14:00:00Z",
                        FOUR.replace("Four", "Six"))))
        .isEmpty();
  }

  @Test
  void anotherSourceThatSaysOtherwiseTakesNothingBack() {
    assertThat(
            corrections(
                press()
                    .read(
                        "p3",
                        "Radio Dunmere",
                        "2025-03-04T14:00:00Z",
                        "Six people, not four, died when a bus left the road near Varne, the"
                            + " hospital said.")))
        .isEmpty();
  }
}

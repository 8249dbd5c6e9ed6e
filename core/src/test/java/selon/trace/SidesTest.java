package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted of other things, or is the contrary, is another claim. */
class SidesTest {

  private static List<String> tellers(Cascade cascade) {
    return cascade.appearances().stream().map(each -> each.article().id()).distinct().toList();
  }

  private static Press storm() {
    return new Press()
        .read(
            "p1",
            "La Gazette de Montarel",
            "2025-03-04T07:00:00Z",
            "Trois morts ont été retrouvés dans les décombres de la filature Ostrel, à Varne, a"
                + " annoncé la préfecture.\n\nQuatre blessés ont été évacués vers Dunmere, selon"
                + " les pompiers.")
        .read(
            "p2",
            "L'Écho de Varne",
            "2025-03-04T09:00:00Z",
            "L'explosion de la filature Ostrel, à Varne, a fait trois morts, a indiqué la"
                + " préfecture.\n\nL'explosion de la filature Ostrel, à Varne, a fait quatre"
                + " blessés, ont précisé les pompiers.")
        .read(
            "p3",
            "Radio Dunmere",
            "2025-03-04T10:00:00Z",
            "L'explosion de la filature Ostrel a fait quatre blessés, rapporte L'Écho de Varne.")
        .read(
            "p4",
            "Le Courrier de Lorme",
            "2025-03-04T12:00:00Z",
            "L'explosion de la filature Ostrel, à Varne, a fait trois morts, selon la préfecture.");
  }

  @Test
  void theDeadAreNotTheHurt() {
    List<Cascade> cascades = storm().trace();
    assertThat(tellers(Press.about(cascades, "trois morts"))).containsExactly("p1", "p2", "p4");
    assertThat(tellers(Press.about(cascades, "quatre blessés"))).containsExactly("p1", "p2", "p3");
    for (Cascade cascade : cascades) {
      assertThat(cascade.mentions("trois morts") && cascade.mentions("quatre blessés")).isFalse();
    }
  }

  @Test
  void asManyOfAnotherThingAreAnotherClaim() {
    List<Cascade> cascades =
        new Press()
            .read(
                "p1",
                "La Gazette de Montarel",
                "2025-03-04T07:00:00Z",
                "La tempête a coupé trois routes à Varne, selon la gendarmerie.")
            .read(
                "p2",
                "L'Écho de Varne",
                "2025-03-04T09:00:00Z",
                "La tempête a coupé trois routes à Varne, selon les gendarmes.\n\nLa tempête a"
                    + " détruit trois maisons à Varne, selon la mairie.")
            .read(
                "p3",
                "Radio Dunmere",
                "2025-03-04T10:00:00Z",
                "La tempête a détruit trois maisons à Varne, selon la mairie.")
            .trace();
    assertThat(tellers(Press.about(cascades, "trois routes"))).containsExactly("p1", "p2");
    assertThat(tellers(Press.about(cascades, "trois maisons"))).containsExactly("p2", "p3");
  }

  private static Press pier() {
    return new Press()
        .read(
            "p1",
            "Varne Packet",
            "2025-03-04T07:00:00Z",
            "The pier at Dunmere is safe, the council said on Tuesday.")
        .read(
            "p3",
            "Radio Dunmere",
            "2025-03-04T10:00:00Z",
            "The pier at Dunmere is not safe, said Rona Quist, who heads the anglers' guild.")
        .read(
            "p4",
            "The Morning Kite",
            "2025-03-04T12:00:00Z",
            "The pier at Dunmere is dangerous, according to Rona Quist of the anglers' guild.")
        .read(
            "p5",
            "Lowland Post",
            "2025-03-04T13:00:00Z",
            "The pier at Dunmere is safe, the council says.");
  }

  @Test
  void whoSaysTheContraryInAnotherWordTellsAnotherClaim() {
    List<Cascade> cascades = pier().trace();
    Cascade safe =
        cascades.stream().filter(each -> tellers(each).contains("p1")).findFirst().orElseThrow();
    assertThat(tellers(safe)).contains("p1", "p5").doesNotContain("p3", "p4");
    assertThat(safe.contradictions())
        .extracting(each -> each.article().id())
        .contains("p3", "p4")
        .doesNotContain("p1", "p5");
  }

  @Test
  void whatACopyistTurnsIntoTheContraryIsAChange() {
    List<Cascade> cascades =
        new Press()
            .read(
                "p1",
                "Varne Packet",
                "2025-03-04T07:00:00Z",
                "The pier at Dunmere is safe, the council said on Tuesday.")
            .read(
                "p2",
                "Lowland Post",
                "2025-03-04T09:00:00Z",
                "The pier at Dunmere is unsafe, the council said on Tuesday, according to the Varne"
                    + " Packet.")
            .trace();
    assertThat(cascades).hasSize(1);
    assertThat(cascades.get(0).derivations())
        .flatExtracting(Derivation::mutations)
        .contains(new Mutation(MutationKind.NEGATION_FLIPPED, "safe", "unsafe"));
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes a telling a report of its own: rulings of section 6 on origins. */
class IndependenceTest {

  private static final String STRUCK =
      "A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday morning";

  private static Press agency() {
    return new Press()
        .print(
            "a1",
            "Lowland Agency",
            "2024-04-08T07:00:00Z",
            STRUCK + ", lock keeper Nora Quill told Lowland Agency.\n\nThe canal is shut.");
  }

  /** The articles with no parent, of the claim about the barge. */
  private static List<String> roots(Press press) {
    Cascade cascade = Press.about(press.trace(), "gravel");
    return cascade.appearances().stream()
        .map(appearance -> appearance.article().id())
        .distinct()
        .filter(
            article ->
                cascade.derivations().stream()
                    .noneMatch(made -> made.to().article().id().equals(article)))
        .toList();
  }

  @Test
  void whoAskedForItselfHasAReportOfItsOwn() {
    Press told =
        agency()
            .print(
                "a2",
                "Dunmere Gazette",
                "2024-04-08T09:00:00Z",
                "A barge carrying 310 tonnes of gravel ran into the gates of the Dunmere lock on Monday,"
                    + " boatman Piet Arle told the Gazette.\n\nHe was mending nets.");
    assertThat(roots(told)).containsExactly("a1", "a2");
    assertThat(Press.about(told.trace(), "gravel").counts().high()).isGreaterThan(1);
    Press copied =
        agency()
            .print("a2", "Dunmere Gazette", "2024-04-08T09:00:00Z", STRUCK + ".\n\nDucks slept.");
    assertThat(roots(copied)).containsExactly("a1");
  }

  @Test
  void aTranslationIsNoReport() {
    Press press =
        new Press()
            .print(
                "t1",
                "Agence des Plaines",
                "2024-04-08T07:00:00Z",
                "Une péniche chargée de 310 tonnes de gravier a heurté les portes de l'écluse de"
                    + " Dunmere lundi, a dit à l'Agence des Plaines la gardienne Nora Quill.\n\nLe"
                    + " canal est fermé par la préfecture.")
            .print(
                "t2",
                "Plains Agency",
                "2024-04-08T08:00:00Z",
                STRUCK
                    + ", lock keeper Nora Quill told Plains Agency.\n\n(Translated from French by"
                    + " the desk)");
    for (Cascade cascade : press.trace()) {
      assertThat(cascade.origins()).hasSize(1);
    }
  }

  @Test
  void aDenialIsAnotherClaim() {
    Press press =
        agency()
            .print("a2", "Dunmere Gazette", "2024-04-08T09:00:00Z", STRUCK + ".\n\nDucks slept.")
            .print(
                "a3",
                "Canal Office",
                "2024-04-09T09:00:00Z",
                "The office never said that a barge with 310 tonnes of gravel struck the gates of"
                    + " the Dunmere lock on Monday morning.");
    assertThat(Press.about(press.trace(), "gravel").appearances())
        .extracting(appearance -> appearance.article().id())
        .doesNotContain("a3");
  }

  @Test
  void anUndatedArticleIsPutInOrderByTheDayThatItNames() {
    Press press =
        new Press()
            .print(
                "u1",
                "Les Mariniers",
                null,
                "La péniche a heurté les portes de l'écluse de Dunmere ce lundi matin avec 310"
                    + " tonnes de gravier, nous l'avons vu de la berge.")
            .print(
                "u2",
                "Journal du Canal",
                "2024-04-10T09:00:00Z",
                "Une péniche avec 310 tonnes de gravier a heurté les portes de l'écluse de Dunmere"
                    + " lundi, dit la mairie.");
    Cascade cascade = Press.about(press.trace(), "gravier");
    assertThat(cascade.alerts()).isEmpty();
    assertThat(cascade.appearances().get(0).article().id()).isEqualTo("u1");
    assertThat(cascade.appearances().get(0).article().published().method()).isEqualTo("text");
  }
}

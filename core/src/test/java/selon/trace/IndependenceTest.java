package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import selon.statement.SourceKind;
import selon.text.Span;
import selon.text.Spans;

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

  /** How many reports there are if the Gazette tells it thus. */
  private static double reports(String told) {
    Press press =
        agency()
            .print(
                "a2",
                "Dunmere Gazette",
                "2024-04-08T09:00:00Z",
                "A barge carrying 310 tonnes of gravel ran into the gates of the Dunmere lock on"
                    + " Monday, "
                    + told);
    return Press.about(press.trace(), "gravel").counts().expected();
  }

  @Test
  void whoAskedOrSawForItselfHasRatherAReportOfItsOwn() {
    double said = reports("boatman Piet Arle said.");
    assertThat(reports("boatman Piet Arle told the Gazette.")).isGreaterThan(said + 0.15);
    assertThat(reports("boatman Piet Arle told reporters.")).isGreaterThan(said + 0.15);
    assertThat(reports("boatman Piet Arle said. We saw the gates hang loose."))
        .isGreaterThan(said + 0.15);
    assertThat(reports("boatman Piet Arle told Lowland Agency.")).isLessThan(said + 0.05);
  }

  @Test
  void versionsOfAnArticleAreOnePublicationAndAnUnknownOutletIsNoNewsroom() {
    String told = STRUCK + ", lock keeper Nora Quill said.";
    Press press =
        agency()
            .print("a1~0123abcd", "Lowland Agency", "2024-04-08T08:00:00Z", told + " It is open.")
            .print("b_1", "", "2024-04-08T10:00:00Z", told);
    Counts counts = Press.about(press.trace(), "gravel").counts();
    assertThat(counts.publications()).isEqualTo(2);
    assertThat(counts.newsrooms()).isEqualTo(1);
  }

  @Test
  void aSourceWithAShortNameCounts() {
    Set<String> union = Independence.words(Sources.words("EU"), "EU");
    Set<String> mayor = Independence.words(Sources.words("Nora Quill"), "Nora Quill");
    assertThat(Independence.ultimate(Set.of(union, mayor), Set.of("gazette"))).isEqualTo(2);
  }

  @Test
  void aNewsroomThatTellsTheClaimIsNoUltimateSource() {
    Set<Set<String>> sources =
        Set.of(Set.of("nora", "quill"), Set.of("quill"), Set.of("lowland"), Set.of("police"));
    assertThat(Independence.ultimate(sources, Set.of("lowland agency"))).isEqualTo(2);
    assertThat(Independence.ultimate(sources, Set.of("gazette"))).isEqualTo(3);
  }

  @Test
  void whoIsNotNamedIsNoNamedSource() {
    Press press =
        new Press()
            .read(
                "a",
                "Lowland Agency",
                "2024-04-08T08:00:00Z",
                STRUCK + ", said a boatman who asked not to be named.")
            .read(
                "b",
                "Gazette",
                "2024-04-08T10:00:00Z",
                STRUCK + ", said a source close to the lock keepers.");
    Counts counts = Press.about(press.trace(), "lock").counts();
    assertThat(counts.ultimateSources()).isZero();
    assertThat(counts.anonymousSources()).isEqualTo(2);
    Press named =
        new Press()
            .read("a", "Lowland Agency", "2024-04-08T08:00:00Z", STRUCK + ", Nora Quill said.")
            .read("b", "Gazette", "2024-04-08T10:00:00Z", STRUCK + ", the agency reported.");
    assertThat(Press.about(named.trace(), "lock").counts().ultimateSources()).isEqualTo(1);
  }

  @Test
  void anOfficeHasANameWhereWhatItBelongsToHasOne() {
    assertThat(NamedSources.isEnd(SourceKind.ROLE, "mayor of Morval", true)).isTrue();
    assertThat(NamedSources.isEnd(SourceKind.ROLE, "worker", true)).isFalse();
    assertThat(NamedSources.isEnd(SourceKind.COLLECTIVE, "Residents", true)).isFalse();
    assertThat(NamedSources.isEnd(SourceKind.COLLECTIVE, "Residents of Morval", true)).isTrue();
    assertThat(NamedSources.isEnd(SourceKind.MEDIUM, "Gazette", false)).isFalse();
    assertThat(NamedSources.isEnd(SourceKind.MEDIUM, "paper", true)).isFalse();
    assertThat(NamedSources.isEnd(SourceKind.ANONYMOUS, "source at Morval", true)).isFalse();
    assertThat(NamedSources.isEnd(SourceKind.ORGANISATION, "police", true)).isTrue();
  }

  @Test
  void twoWhoSayItInOneArticleAreTwo() {
    String denied = " denied that the gates of the Dunmere lock had been left open.";
    Press press =
        new Press()
            .read(
                "a",
                "Lowland Agency",
                "2024-04-08T08:00:00Z",
                "Calm at Dunmere\n\nThe lock keeper, Nora Quill,"
                    + denied
                    + "\n\nThe harbor master, Piet Arle, also"
                    + denied)
            .read(
                "b",
                "Gazette",
                "2024-04-08T10:00:00Z",
                "Lock\n\nNora Quill" + denied + "\n\nPiet Arle also" + denied);
    assertThat(Press.about(press.trace(), "gates").counts().ultimateSources()).isEqualTo(2);
  }

  @Test
  void whoSaysSomethingElseOfTheSameIsNotCounted() {
    List<String> told =
        List.of(
            "the valve of the tank had been broken since Monday",
            "workers had reported the valve in January",
            "the tank valve had been broken since last Monday");
    List<Spans> places =
        List.of(
            Spans.of(new Span(0, 50)), Spans.of(new Span(60, 99)), Spans.of(new Span(100, 150)));
    assertThat(NamedSources.apart(List.of(0, 1, 2), places::get, told::get)).containsExactly(0, 2);
    List<Spans> within = List.of(places.get(0), places.get(1), Spans.of(new Span(10, 40)));
    assertThat(NamedSources.apart(List.of(0, 1, 2), within::get, told::get)).containsExactly(0);
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

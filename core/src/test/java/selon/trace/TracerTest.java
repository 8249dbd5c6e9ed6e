package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TracerTest {

  private static final String AGENCY =
      """
      Barge hits the Dunmere lock

      A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday morning.

      The gates may have been left half open, lock keeper Nora Quill told Lowland Agency.

      The canal stays shut until Friday.
      """;

  private static final String COPY =
      """
      Canal shut

      A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday morning.

      The canal stays shut until Friday. Our readers send pictures of ducks.
      """;

  private static final String RETOLD =
      """
      Chaos at Dunmere

      According to Lowland Agency, a barge with 390 tonnes of gravel hit the gates of the Dunmere lock.

      The town band played on the bank.
      """;

  private static Press press() {
    return new Press()
        .print("a1", "Lowland Agency", "2024-04-08T07:00:00Z", AGENCY)
        .print("a2", "Dunmere Gazette", "2024-04-08T09:00:00Z", COPY)
        .print("a3", "The Morning Kite", "2024-04-08T13:00:00Z", RETOLD)
        .print(
            "a4",
            "Hill Farmer",
            "2024-04-08T14:00:00Z",
            "Sheep prices rose again at the autumn market of Corrin.\n\nBuyers came from far.");
  }

  @Test
  void aClaimGathersItsTellingsAndNoOthers() {
    Cascade cascade = Press.about(press().trace(), "gravel");
    assertThat(cascade.appearances().stream().map(a -> a.article().id()).distinct())
        .containsExactly("a1", "a2", "a3");
    assertThat(cascade.counts().publications()).isEqualTo(3);
    assertThat(cascade.counts().newsrooms()).isEqualTo(3);
  }

  @Test
  void aVerbatimCopyHasAParentAndNoMutation() {
    Derivation copy = derivation(Press.about(press().trace(), "gravel"), "a2");
    assertThat(copy.from().article().id()).isEqualTo("a1");
    assertThat(copy.relation()).isEqualTo(Relation.WAS_QUOTED_FROM);
    assertThat(copy.mutations()).isEmpty();
  }

  @Test
  void aCreditedRetellingTellsWhatItChanged() {
    Derivation retold = derivation(Press.about(press().trace(), "gravel"), "a3");
    assertThat(retold.from().article().id()).isEqualTo("a1");
    assertThat(retold.credited()).isTrue();
    assertThat(retold.evidence()).contains(Evidence.CREDIT);
    assertThat(retold.mutations()).extracting(Mutation::kind).contains(MutationKind.NUMBER_CHANGED);
  }

  @Test
  void typographyIsNoMutation() {
    Press press =
        new Press()
            .print("b1", "Lowland Agency", "2024-04-08T07:00:00Z", AGENCY)
            .print(
                "b2",
                "Dunmere Gazette",
                "2024-04-08T09:00:00Z",
                AGENCY.replace("'", "’").replace("310 tonnes", "310\u00a0tonnes"));
    for (Cascade cascade : press.trace()) {
      assertThat(cascade.derivations()).allMatch(derivation -> derivation.mutations().isEmpty());
    }
  }

  @Test
  void aDuplicateAddsNoIndependentReport() {
    Counts before = Press.about(press().trace(), "gravel").counts();
    Counts after =
        Press.about(
                press().print("a5", "Reedside Post", "2024-04-08T10:00:00Z", COPY).trace(),
                "gravel")
            .counts();
    assertThat(after.publications()).isEqualTo(before.publications() + 1);
    assertThat(Math.round(after.expected())).isEqualTo(Math.round(before.expected()));
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    Press press = press();
    String first = press.shuffled(1);
    for (int seed = 2; seed < 8; seed++) {
      assertThat(press.shuffled(seed)).isEqualTo(first);
    }
  }

  @Test
  void aForeignArticleChangesNothingInAClaim() {
    Cascade alone = Press.about(press().trace(), "gravel");
    Cascade beside =
        Press.about(
            press()
                .print(
                    "z9",
                    "Harbour Notes",
                    "2024-04-08T10:00:00Z",
                    "The choir of Wexby sang for two hours in the rain.")
                .trace(),
            "gravel");
    assertThat(beside.claim()).isEqualTo(alone.claim());
    assertThat(beside.appearances()).hasSameSizeAs(alone.appearances());
  }

  @Test
  void anOutletThatCitesItsOwnStoryFromAnotherIsWarnedOf() {
    Press press =
        press()
            .print(
                "a6",
                "Lowland Agency",
                "2024-04-09T08:00:00Z",
                "Lock news\n\nThe Morning Kite has confirmed that a barge with 390 tonnes of gravel"
                    + " hit the gates of the Dunmere lock.");
    Cascade cascade = Press.about(press.trace(), "gravel");
    assertThat(derivation(cascade, "a6").from().article().id()).isEqualTo("a3");
    assertThat(cascade.alerts())
        .extracting(Alert::kind)
        .contains(Alert.Kind.CIRCULAR, Alert.Kind.FALSE_CONFIRMATION);
  }

  @Test
  void outletsThatTellItOnEachOthersWordAreWarnedOfWhicheverWasFirst() {
    List<Alert> alerts = Press.about(crossed("its readers").trace(), "bridge").alerts();
    assertThat(alerts).isEmpty();
    alerts = Press.about(crossed("the Dunmere Gazette").trace(), "bridge").alerts();
    assertThat(alerts).containsExactly(new Alert(Alert.Kind.CIRCULAR, List.of("c1", "c2", "c1")));
  }

  private static Press crossed(String source) {
    String closed = "the Corrin bridge was closed by four men in red coats";
    return new Press()
        .print(
            "c1",
            "Morning Kite",
            "2024-04-08T09:00:00Z",
            "According to " + source + ", " + closed + ".",
            source,
            closed)
        .print(
            "c2",
            "Dunmere Gazette",
            "2024-04-08T10:00:00Z",
            "Red coats: " + closed + ", the Morning Kite reported.",
            "the Morning Kite",
            closed);
  }

  @Test
  void anUndatedArticleIsCalledUndatable() {
    String text = COPY.replace(" on Monday morning", "").replace(" until Friday", "");
    Press press = press().print("a7", "Lock Fan", null, text);
    assertThat(Press.about(press.trace(), "gravel").alerts())
        .contains(new Alert(Alert.Kind.UNDATABLE, List.of("a7")));
  }

  @Test
  void anArticleWhoseTextBoundsItsDateIsNotCalledUndatable() {
    Cascade cascade = Press.about(press().print("a7", "Lock Fan", null, COPY).trace(), "gravel");
    assertThat(cascade.appearances())
        .filteredOn(appearance -> appearance.article().id().equals("a7"))
        .isNotEmpty()
        .noneMatch(appearance -> appearance.article().published().unknown());
    assertThat(cascade.alerts()).isEmpty();
  }

  @Test
  void anOutletNamedLikeItsArticleIsANewsroom() {
    Press press = press().print("kite", "Kite", "2024-04-08T15:00:00Z", COPY);
    assertThat(Press.about(press.trace(), "gravel").counts().newsrooms()).isEqualTo(4);
  }

  @Test
  void aTellingOnTheWordOfAnOutletOfTheClaimIsNoReportOfItsOwn() {
    double credited = owing("a source quoted by Lowland Agency").counts().expected();
    assertThat(credited).isCloseTo(1, within(0.02));
    assertThat(owing("a source at the port").counts().expected()).isGreaterThan(credited + 0.1);
  }

  private static Cascade owing(String source) {
    String french = "3.400 emplois seraient supprimés";
    String english = "Some 3,400 jobs would be cut";
    return Press.about(
        new Press()
            .print(
                "b1",
                "Lowland Agency",
                "2024-04-08T07:00:00Z",
                "La ministre Nora Quill a annoncé la fermeture de 12 hôpitaux ruraux.\n\n"
                    + "« Nous n'avons pas le choix », a-t-elle dit.\n\nSelon une source, "
                    + french
                    + ".",
                "une source",
                french)
            .print(
                "b2",
                "Daily Kite",
                "2024-04-08T09:00:00Z",
                "Dunmere will close 12 rural hospitals by 2027, minister Nora Quill said.\n\n"
                    + "\"We have no choice,\" she told reporters.\n\n"
                    + english
                    + ", according to "
                    + source
                    + ".",
                source,
                english)
            .trace(),
        "3,400");
  }

  @Test
  void aClaimIsCalledByWordsOfTheLanguageThatMostTellItIn() {
    String closure = "la fermeture de 12 hôpitaux ruraux à Dunmere d'ici à 2027";
    Press press =
        new Press()
            .print(
                "g1",
                "Daily Kite",
                "2024-04-08T07:00:00Z",
                "Dunmere will close 12 rural hospitals by 2027, minister Nora Quill said.")
            .print(
                "g2",
                "Le Phare",
                "2024-04-08T08:00:00Z",
                "Nora Quill, la ministre, a annoncé " + closure + ".",
                "Nora Quill, la ministre",
                closure)
            .print(
                "g3",
                "La Lampe",
                "2024-04-08T09:00:00Z",
                "La ministre Nora Quill a annoncé " + closure + ", et rien de plus.",
                "La ministre Nora Quill",
                closure);
    assertThat(Press.about(press.trace(), "2027").gist()).isEqualTo(closure);
  }

  @Test
  void articlesThatOnlyShareWordsMakeNoClaim() {
    Press press =
        new Press()
            .print(
                "n1",
                "Hill Farmer",
                "2024-04-08T14:00:00Z",
                "Sheep prices rose again at the autumn market of Corrin.\n\n"
                    + "Farmers from the hills came with twenty trucks.")
            .print(
                "n2",
                "Harbour Notes",
                "2024-04-08T15:00:00Z",
                "The choir of Wexby sang at the autumn market hall for twenty minutes.\n\n"
                    + "Prices for seats rose to nine crowns.");
    assertThat(press.trace()).isEmpty();
  }

  @Test
  void anotherPlaceOrDayIsAChange() {
    assertThat(changes(COPY.replace("of the Dunmere lock", "of the lock in Dunmere"), "Dunmere"))
        .doesNotContain(MutationKind.PLACE_OR_DATE_CHANGED);
    assertThat(
            changes(
                COPY.replace("on Monday morning", "on Sunday morning"), "A barge with 310 tonnes"))
        .contains(MutationKind.PLACE_OR_DATE_CHANGED);
  }

  private static List<MutationKind> changes(String retold, String words) {
    Press press =
        new Press()
            .print("d1", "Lowland Agency", "2024-04-08T07:00:00Z", AGENCY)
            .print("d2", "Dunmere Gazette", "2024-04-08T09:00:00Z", retold);
    return derivation(Press.about(press.trace(), words), "d2").mutations().stream()
        .map(Mutation::kind)
        .toList();
  }

  @Test
  void nothingOrOneArticleMakesNoClaim() {
    assertThat(new Press().trace()).isEmpty();
    assertThat(new Press().print("x", "Post", null, "").trace()).isEmpty();
    assertThat(new Press().print("x", "Post", "2024-04-08T07:00:00Z", AGENCY).trace()).isEmpty();
  }

  @Test
  void manyCopiesAreOneReportAndTakeLinearTime() {
    Press press = new Press();
    for (int i = 0; i < 400; i++) {
      press.print("c" + (1000 + i), "Outlet " + (i % 90), "2024-04-08T07:00:00Z", COPY);
    }
    Cascade cascade = Press.about(press.trace(), "gravel");
    assertThat(cascade.counts().publications()).isEqualTo(400);
    assertThat(cascade.origins()).hasSize(1);
  }

  private static Derivation derivation(Cascade cascade, String child) {
    return cascade.derivations().stream()
        .filter(derivation -> derivation.to().article().id().equals(child))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no parent of " + child));
  }
}

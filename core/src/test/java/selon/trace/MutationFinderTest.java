package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The changes of ANNOTATION section 6, and what is none. */
class MutationFinderTest {

  private static final String FIRST =
      "A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday, harbour"
          + " master Nora Quill said.";

  private static List<MutationKind> changes(String from, String to) {
    Press press =
        new Press()
            .print("m1", "Lowland Agency", "2024-04-08T07:00:00Z", from)
            .print("m2", "Dunmere Gazette", "2024-04-08T09:00:00Z", to);
    return Press.about(press.trace(), "gravel").derivations().stream()
        .filter(derivation -> derivation.to().article().id().equals("m2"))
        .flatMap(derivation -> derivation.mutations().stream())
        .map(Mutation::kind)
        .toList();
  }

  @Test
  void aSourceThatIsGoneWasDropped() {
    assertThat(changes(FIRST, FIRST.replace(", harbour master Nora Quill said", "")))
        .containsExactly(MutationKind.SOURCE_DROPPED);
  }

  @Test
  void aSourceThatTheReaderMissedWasNotDropped() {
    assertThat(changes(FIRST, FIRST.replace("Monday", "Monday morning")))
        .doesNotContain(MutationKind.SOURCE_DROPPED);
  }

  @Test
  void anotherSourceIsAChange() {
    assertThat(changes(FIRST, FIRST.replace("harbour master Nora Quill", "skipper Tom Ardle")))
        .contains(MutationKind.SOURCE_CHANGED);
  }

  @Test
  void aSourceInAnotherLanguageIsTheSame() {
    String said = "Five people were hurt when the bridge of Dunmere fell, the hospital said.";
    List<Derivation> derivations =
        new Press()
                .read("m1", "Lowland Agency", "2025-03-04T08:00:00Z", said)
                .read(
                    "m2",
                    "Dunmere Post",
                    "2025-03-04T09:00:00Z",
                    "Lowland Agency : cinq blessés quand le pont de Dunmere est tombé, a dit"
                        + " l'hôpital.")
                .trace()
                .stream()
                .flatMap(cascade -> cascade.derivations().stream())
                .toList();
    assertThat(derivations).isNotEmpty();
    assertThat(derivations)
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .doesNotContain(MutationKind.SOURCE_CHANGED);
  }

  @Test
  void aNegationThatGoesIsFlipped() {
    String denied = FIRST.replace("gravel struck", "gravel has not struck");
    assertThat(changes(denied, FIRST.replace("gravel struck", "gravel has struck")))
        .contains(MutationKind.NEGATION_FLIPPED);
  }

  @Test
  void nobodyWasHurtDeniesNothingThatWasSaid() {
    assertThat(changes(FIRST, FIRST.replace("on Monday", "on Monday and nobody was hurt")))
        .doesNotContain(MutationKind.NEGATION_FLIPPED);
  }

  @Test
  void moreThanIsAnotherNumber() {
    assertThat(changes(FIRST, FIRST.replace("310 tonnes", "more than 310 tonnes")))
        .contains(MutationKind.NUMBER_CHANGED);
  }

  @Test
  void toConfirmIsMoreThanToSay() {
    assertThat(changes(FIRST, FIRST.replace("said", "confirmed")))
        .contains(MutationKind.CERTAINTY_RAISED);
  }

  @Test
  void theFrenchPressConditionalIsAHedge() {
    String would = "L'hôpital de Dunmere fermerait le premier, d'après la mairie de Gravel.";
    String will = would.replace("fermerait", "fermera");
    assertThat(changes(would, will)).containsExactly(MutationKind.HEDGE_DROPPED);
    assertThat(changes(would, would.replace("fermerait", "ferme")))
        .containsExactly(MutationKind.HEDGE_DROPPED);
    assertThat(changes(will, would)).containsExactly(MutationKind.HEDGE_ADDED);
  }

  @Test
  void aFutureInThePastIsNoHedge() {
    String said = "La mairie de Gravel a dit que l'hôpital de Dunmere fermerait le premier.";
    String will = "L'hôpital de Dunmere fermera le premier, a dit la mairie de Gravel.";
    assertThat(changes(said, will)).doesNotContain(MutationKind.HEDGE_DROPPED);
  }

  @Test
  void theDayOfADatelineIsNoNumber() {
    String line = "DUNMERE, April 8 (LA) - ";
    assertThat(changes(line + FIRST, FIRST)).doesNotContain(MutationKind.NUMBER_CHANGED);
  }

  @Test
  void whatOneSaysInAWordAndTheOtherByANegationIsNotFlipped() {
    String deprived = "After the storm at the Dunmere lock, 310 farms were deprived of power.";
    String without = deprived.replace("deprived of", "without");
    String not = deprived.replace("were deprived of", "did not have");
    assertThat(changes(gravel(deprived), gravel(without)))
        .doesNotContain(MutationKind.NEGATION_FLIPPED);
    assertThat(changes(gravel(without), gravel(deprived)))
        .doesNotContain(MutationKind.NEGATION_FLIPPED);
    assertThat(changes(gravel(deprived), gravel(not)))
        .doesNotContain(MutationKind.NEGATION_FLIPPED);
  }

  @Test
  void aNegationBesideALackIsStillFlipped() {
    String without = "After the storm at the Dunmere lock, 310 farms were not deprived of power.";
    assertThat(changes(gravel(without), gravel(without.replace("not ", ""))))
        .contains(MutationKind.NEGATION_FLIPPED);
  }

  private static String gravel(String sentence) {
    return sentence.replace("farms", "gravel farms");
  }

  @Test
  void numbersOfDifferentThingsAreNotCompared() {
    String homes = "The fire near the Dunmere gravel quay on Monday damaged 40 homes.";
    assertThat(changes(homes, homes.replace("damaged 40 homes", "was fought by 12 firefighters")))
        .doesNotContain(MutationKind.NUMBER_CHANGED);
    assertThat(changes(homes, homes.replace("40 homes", "44 houses")))
        .contains(MutationKind.NUMBER_CHANGED);
    assertThat(changes(homes, homes.replace("40", "44 old"))).contains(MutationKind.NUMBER_CHANGED);
  }

  @Test
  void numbersThatCountNothingAreComparedInOnePlace() {
    String quake = "A quake of magnitude 4.6 shook the Dunmere gravel quay on Monday.";
    assertThat(changes(quake, quake.replace("4.6", "4.9"))).contains(MutationKind.NUMBER_CHANGED);
    assertThat(changes(quake, quake.replace("of magnitude 4.6", "felt in 30 villages,")))
        .doesNotContain(MutationKind.NUMBER_CHANGED);
  }

  @Test
  void passengersAreWhatElsewhereIsPeople() {
    String people = "The ferry struck the Dunmere gravel quay on Monday with 143 people aboard.";
    assertThat(changes(people, people.replace("143 people", "200 terrified passengers")))
        .contains(MutationKind.NUMBER_CHANGED);
  }

  private static List<Mutation> read(String from, String to) {
    return new Press()
            .read("m1", "Lowland Wire", "2024-04-08T07:00:00Z", from)
            .read("m2", "Dunmere Gazette", "2024-04-08T09:00:00Z", to)
            .trace()
            .stream()
            .flatMap(cascade -> cascade.derivations().stream())
            .flatMap(derivation -> derivation.mutations().stream())
            .toList();
  }

  private static final String BELL =
      "Thieves took a bronze bell weighing 300 kilos from the Dunmere chapel on Sunday night";

  @Test
  void thePoliceAreNoMaskOfTheWireThatQuotesThem() {
    List<Derivation> derivations =
        new Press()
                .read("m1", "Lowland Wire", "2024-04-08T07:00:00Z", BELL + ".")
                .read(
                    "m2",
                    "Varne Packet",
                    "2024-04-08T08:00:00Z",
                    BELL + ", according to Lowland Wire.")
                .read(
                    "m3",
                    "Dunmere Gazette",
                    "2024-04-08T09:00:00Z",
                    "Police said that thieves"
                        + BELL.substring(7)
                        + ", as first told by the Varne Packet.")
                .trace()
                .stream()
                .flatMap(cascade -> cascade.derivations().stream())
                .toList();
    assertThat(derivations).isNotEmpty();
    assertThat(derivations)
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .doesNotContain(MutationKind.SOURCE_ANONYMISED);
  }

  @Test
  void theMayorIsKnownWithoutHisName() {
    assertThat(
            read(
                "L'eau du robinet de la ville de Varne est potable, a assuré le maire, Paul"
                    + " Tervier.",
                "L'eau du robinet de la ville de Varne est potable, a assuré le maire."))
        .isEmpty();
  }

  @Test
  void gendarmesAreTheGendarmerie() {
    assertThat(
            read(
                "La tempête a coupé trois routes à Varne, selon la gendarmerie.",
                "La tempête a coupé trois routes à Varne, selon les gendarmes."))
        .isEmpty();
  }

  @Test
  void aLineAboveTheTextDropsNoSource() {
    String from = "The lock at Dunmere will be shut for nine weeks from Monday, the council said.";
    assertThat(
            read(
                from,
                "Live page\n\nThe lock at Dunmere will be shut for nine weeks from Monday\n\n"
                    + "The council gave no reason for it. Boats may go by the canal."))
        .extracting(Mutation::kind)
        .doesNotContain(MutationKind.SOURCE_DROPPED);
    assertThat(
            read(
                from,
                "Live page\n\nThe lock at Dunmere will be shut for nine weeks from Monday.\n\n"
                    + "Nobody gave a reason for it. Boats may go by the canal."))
        .extracting(Mutation::kind)
        .contains(MutationKind.SOURCE_DROPPED);
  }

  @Test
  void noMoreIsAsMuchOfADenialAsNot() {
    Press press =
        new Press()
            .print(
                "m1",
                "Agence Morvale",
                "2024-04-08T07:00:00Z",
                "La digue de la Vessonne n'avait pas été entretenue depuis dix ans, selon le maire.")
            .print(
                "m2",
                "Le Courrier de Dunmere",
                "2024-04-08T09:00:00Z",
                "La digue de la Vessonne n'était plus entretenue depuis dix ans, selon le maire.");
    assertThat(Press.about(press.trace(), "digue").derivations())
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .doesNotContain(MutationKind.NEGATION_FLIPPED);
  }

  @Test
  void thatAPaperCouldSeeItIsNoHedge() {
    Press press =
        new Press()
            .print(
                "m1",
                "Agence Morvale",
                "2024-04-08T07:00:00Z",
                "Les dossiers de 310 patients de la clinique Ostrel ont été volés, selon un document"
                    + " que l'agence a pu consulter.")
            .print(
                "m2",
                "Le Courrier de Dunmere",
                "2024-04-08T09:00:00Z",
                "Les dossiers de 310 patients de la clinique Ostrel ont été volés, selon l'Agence"
                    + " Morvale.");
    assertThat(Press.about(press.trace(), "dossiers").derivations())
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .doesNotContain(MutationKind.HEDGE_DROPPED);
  }

  @Test
  void aBodyThatSpeaksAsOneHidesNoOtherBody() {
    List<Derivation> derivations =
        new Press()
                .read(
                    "m1",
                    "Lowland Agency",
                    "2025-03-04T08:00:00Z",
                    "Five people were hurt when the bridge of Dunmere fell, the Ostrel Hospital"
                        + " said.")
                .read(
                    "m2",
                    "Dunmere Post",
                    "2025-03-04T09:00:00Z",
                    "Five people were hurt when the bridge of Dunmere fell, police said.")
                .trace()
                .stream()
                .flatMap(cascade -> cascade.derivations().stream())
                .toList();
    assertThat(derivations)
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .contains(MutationKind.SOURCE_CHANGED)
        .doesNotContain(MutationKind.SOURCE_ANONYMISED);
  }

  @Test
  void whoIsQuotedByARelayIsTheSource() {
    List<Derivation> derivations =
        new Press()
                .read(
                    "m1",
                    "Skelmere Packet",
                    "2025-03-04T08:00:00Z",
                    "The depth sounder of the ferry failed on Monday off Dunmere, harbour hand Olly"
                        + " Brask told the Packet.")
                .read(
                    "m2",
                    "The Observer-Echo",
                    "2025-03-04T09:00:00Z",
                    "The depth sounder of the ferry failed on Monday off Dunmere, according to a"
                        + " harbour worker quoted by the Skelmere Packet.")
                .trace()
                .stream()
                .flatMap(cascade -> cascade.derivations().stream())
                .toList();
    assertThat(derivations)
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .containsExactly(MutationKind.SOURCE_ANONYMISED);
  }

  @Test
  void aLetterMoreInANameIsNoOtherSource() {
    assertThat(changes(FIRST, FIRST.replace("Nora Quill", "Nora Quillan")))
        .doesNotContain(MutationKind.SOURCE_CHANGED);
    String long1 = FIRST.replace("Nora Quill", "Nora Marchbanks");
    assertThat(changes(long1, long1.replace("Marchbanks", "Marchbank")))
        .doesNotContain(MutationKind.SOURCE_CHANGED);
  }

  @Test
  void anArticleBetweenOverAndANumberBlursNothing() {
    String row = "The mayor of Dunmere will resign over gravel worth 340 million crowns.";
    assertThat(
            changes(row, "The mayor of Dunmere will resign over a 340 million crowns gravel deal."))
        .doesNotContain(MutationKind.NUMBER_CHANGED);
  }

  @Test
  void whatWasReportedIsNotWhoReportsIt() {
    List<Derivation> derivations =
        new Press()
                .read(
                    "m1",
                    "Lowland Agency",
                    "2025-03-04T08:00:00Z",
                    "\"A smell of gas had been reported at the Dunmere lock the day before,\""
                        + " captain Nora Quill said.")
                .print(
                    "m2",
                    "Dunmere Post",
                    "2025-03-04T09:00:00Z",
                    "A smell of gas had been reported at the Dunmere lock the day before.")
                .trace()
                .stream()
                .flatMap(cascade -> cascade.derivations().stream())
                .toList();
    assertThat(derivations).isNotEmpty();
    assertThat(derivations)
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .containsOnly(MutationKind.SOURCE_DROPPED);
  }

  @Test
  void anEarlierVersionOfTheArticleIsNoOtherSource() {
    assertThat(
            changes(
                FIRST,
                FIRST.replace(
                    ", harbour master Nora Quill said",
                    ", an earlier version of this article said")))
        .doesNotContain(MutationKind.SOURCE_CHANGED, MutationKind.SOURCE_ANONYMISED);
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.corpus.Decision;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.text.Spans;

class TraceTest {

  private static final WordReaders WORDS = new WordReaders();
  private static final Tracer TRACER = new Tracer(reading -> WORDS.read(reading.article()));

  private static final List<String> SUBJECTS =
      List.of("barge", "lighthouse", "orchard", "tannery", "bakery", "quarry");

  /** Three stories of six articles each, of outlets that name one another. */
  private static List<Reading> stories() {
    Press press = new Press();
    for (int story = 0; story < 3; story++) {
      String what = SUBJECTS.get(2 * story);
      String where = SUBJECTS.get(2 * story + 1);
      for (int i = 0; i < 6; i++) {
        String credit = i < 2 ? "" : "According to the Lowland Agency, ";
        press.print(
            "s" + story + "-" + i,
            List.of("Lowland Agency", "Dunmere Gazette", "Morning Kite", "Hill Farmer", "Reed Post")
                .get(i % 5),
            "2024-04-08T0" + (i + 1) + ":00:00Z",
            String.format(
                "%sthe old %s beside the %s lost %d roof tiles in the storm of Sunday night.%n%n"
                    + "The owner of the %s will pay %d crowns before winter.",
                credit, what, where, 310 + story + i / 3, where, 40 + story));
      }
    }
    return press.readings();
  }

  private static String told(List<Cascade> cascades) {
    return String.join("\n", cascades.stream().map(TraceJson::write).toList());
  }

  @Test
  void articlesThatComeOneByOneInAnyOrderAreTracedAsIfAtOnce() {
    List<Reading> readings = new ArrayList<>(stories());
    String atOnce = told(TRACER.trace(MemoryCorpus.of(readings)));
    assertThat(atOnce).contains("tiles");
    for (int seed = 1; seed < 6; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(readings, random);
      Trace trace = TRACER.start();
      int at = 0;
      while (at < readings.size()) {
        int end = Math.min(readings.size(), at + 1 + random.nextInt(4));
        trace = trace.with(readings.subList(at, end));
        assertThat(told(trace.cascades()))
            .isEqualTo(told(TRACER.trace(MemoryCorpus.of(readings.subList(0, end)))));
        at = end;
      }
      assertThat(told(trace.cascades())).isEqualTo(atOnce);
    }
  }

  @Test
  void anArticleThatGoesLeavesNothingBehind() {
    List<Reading> readings = stories();
    Trace all = TRACER.start().with(readings);
    List<Reading> rest = readings.subList(1, readings.size());
    assertThat(told(all.without(List.of("s0-0")).cascades()))
        .isEqualTo(told(TRACER.trace(MemoryCorpus.of(rest))));
  }

  @Test
  void anArticleReadAnewTakesThePlaceOfTheOld() {
    List<Reading> readings = stories();
    Reading other =
        new Press()
            .print("s0-3", "Hill Farmer", "2024-04-08T04:00:00Z", "Sheep prices rose in Corrin.")
            .readings()
            .get(0);
    Trace trace = TRACER.start().with(readings).with(List.of(other));
    assertThat(trace.size()).isEqualTo(readings.size());
    assertThat(told(trace.cascades()))
        .isEqualTo(told(TRACER.trace(MemoryCorpus.of(readings).with(List.of(other)))));
  }

  @Test
  void aLinkThatWasRejectedIsNoDerivation() {
    Trace trace = TRACER.start().with(stories());
    Derivation found = Press.about(trace.cascades(), "tiles").derivations().get(0);
    Trace decided =
        trace.deciding(List.of(new Decision.RejectLink(place(found.from()), place(found.to()))));
    assertThat(
            decided.cascades().stream()
                .flatMap(cascade -> cascade.derivations().stream())
                .filter(
                    derivation ->
                        derivation.from().equals(found.from())
                            && derivation.to().equals(found.to())))
        .isEmpty();
  }

  @Test
  void aLinkThatWasAcceptedIsADerivation() {
    Trace trace = TRACER.start().with(stories());
    Cascade cascade = Press.about(trace.cascades(), "barge");
    Appearance first = appearance(cascade, "s0-0");
    Appearance late = appearance(cascade, "s0-5");
    // against the order of time
    Decision.Place from = place(late);
    Decision.Place to = place(first);
    Trace decided = trace.deciding(List.of(new Decision.AcceptLink(from, to)));
    assertThat(
            decided.cascades().stream()
                .flatMap(c -> c.derivations().stream())
                .filter(d -> ends(d).equals("s0-5 s0-0")))
        .isNotEmpty()
        .allMatch(derivation -> derivation.probability() == 1);
  }

  @Test
  void anAcceptedLinkJoinsWhatWasNotOneClaim() {
    Trace trace = TRACER.start().with(stories());
    Decision.Place from = place(appearance(Press.about(trace.cascades(), "barge"), "s0-0"));
    Decision.Place to = place(appearance(Press.about(trace.cascades(), "orchard"), "s1-4"));
    Trace decided = trace.deciding(List.of(new Decision.AcceptLink(from, to)));
    assertThat(
            decided.cascades().stream().flatMap(c -> c.derivations().stream()).map(TraceTest::ends))
        .contains("s0-0 s1-4");
    assertThat(told(decided.deciding(List.of()).cascades())).isEqualTo(told(trace.cascades()));
  }

  @Test
  void ofTwoParentsThatATellingWasGivenTheLaterCounts() {
    Trace trace = TRACER.start().with(stories());
    Cascade barge = Press.about(trace.cascades(), "barge");
    Decision.Place to = place(appearance(barge, "s0-5"));
    Trace decided =
        trace.deciding(
            List.of(
                new Decision.AcceptLink(place(appearance(barge, "s0-3")), to),
                new Decision.AcceptLink(place(appearance(barge, "s0-4")), to)));
    assertThat(Press.about(decided.cascades(), "barge").derivations().stream().map(TraceTest::ends))
        .contains("s0-4 s0-5")
        .doesNotContain("s0-3 s0-5");
  }

  @Test
  void whatWasMadeFromNoneOfTheOthersIsAReportOfItsOwn() {
    Trace trace = TRACER.start().with(stories());
    Cascade before = Press.about(trace.cascades(), "barge");
    Decision none = new Decision.NoLink(place(appearance(before, "s0-4")));
    Cascade after = Press.about(trace.deciding(List.of(none)).cascades(), "barge");
    assertThat(before.derivations()).anyMatch(made -> made.to().article().id().equals("s0-4"));
    assertThat(after.derivations()).noneMatch(made -> made.to().article().id().equals("s0-4"));
    assertThat(after.counts().expected()).isGreaterThan(before.counts().expected());
    assertThat(after.origins()).hasSizeGreaterThan(before.origins().size());
    assertThat(TraceJson.write(after, new DecidedLinks(List.of(none))))
        .contains("\"decided\":[{\"status\":\"outside\"");
  }

  @Test
  void whatIsNoTellingOfAClaimIsTakenOutOfItAndOfNothingElse() {
    Trace trace = TRACER.start().with(stories());
    Cascade before = Press.about(trace.cascades(), "barge");
    Decision part =
        new Decision.PartTelling(
            place(appearance(before, "s0-0")), place(appearance(before, "s0-3")));
    Trace decided = trace.deciding(List.of(part));
    Cascade after = Press.about(decided.cascades(), "barge");
    assertThat(after.counts().publications()).isEqualTo(before.counts().publications() - 1);
    assertThat(after.appearances()).noneMatch(told -> told.article().id().equals("s0-0"));
    // the very same words in another article are a telling of it
    assertThat(after.appearances()).anyMatch(told -> told.article().id().equals("s0-1"));
    assertThat(decided.cascades()).hasSameSizeAs(trace.cascades());
    assertThat(told(decided.deciding(List.of()).cascades())).isEqualTo(told(trace.cascades()));
  }

  @Test
  void twoClaimsThatAreOneAreToldAsOne() {
    Trace trace = TRACER.start().with(stories());
    Cascade tiles = Press.about(trace.cascades(), "tiles");
    Cascade crowns = Press.about(trace.cascades(), "crowns");
    Decision join =
        new Decision.JoinClaims(
            place(appearance(tiles, "s0-1")), place(appearance(crowns, "s1-2")));
    Trace decided = trace.deciding(List.of(join));
    assertThat(decided.cascades()).hasSize(trace.cascades().size() - 1);
    assertThat(Press.about(decided.cascades(), "tiles").appearances())
        .hasSize(tiles.appearances().size() + crowns.appearances().size());
    // what is parted later is no more one
    Decision part =
        new Decision.PartTelling(
            place(appearance(crowns, "s1-2")), place(appearance(tiles, "s0-1")));
    assertThat(decided.deciding(List.of(join, part)).cascades()).hasSameSizeAs(trace.cascades());
  }

  @Test
  void whatWasTakenOutOfOneClaimAndGivenToAnotherTakesNobodyWithIt() {
    Trace trace = TRACER.start().with(stories());
    Cascade barge = Press.about(trace.cascades(), "barge");
    Cascade crowns = Press.about(trace.cascades(), "crowns");
    Decision.Place moved = place(appearance(barge, "s0-3"));
    Decision part = new Decision.PartTelling(moved, place(appearance(barge, "s0-0")));
    Decision join = new Decision.JoinClaims(place(appearance(crowns, "s1-2")), moved);
    List<Cascade> decided = trace.deciding(List.of(part, join)).cascades();
    assertThat(decided).hasSameSizeAs(trace.cascades());
    assertThat(decided)
        .filteredOn(claim -> tells(claim, moved))
        .singleElement()
        .matches(claim -> tells(claim, place(appearance(crowns, "s1-2"))))
        .matches(claim -> !tells(claim, place(appearance(barge, "s0-0"))));
  }

  private static boolean tells(Cascade claim, Decision.Place place) {
    return claim.appearances().stream().anyMatch(told -> place(told).equals(place));
  }

  @Test
  void linksInAnyOrderAndJoinedClaimsHoldTogether() {
    Trace trace = TRACER.start().with(stories());
    Cascade tiles = Press.about(trace.cascades(), "tiles");
    Cascade crowns = Press.about(trace.cascades(), "crowns");
    Decision.Place q = place(appearance(crowns, "s1-2"));
    Decision join = new Decision.JoinClaims(place(appearance(tiles, "s0-1")), q);
    Decision link = new Decision.AcceptLink(place(tiles.appearances().get(0)), q);
    int one = trace.deciding(List.of(join)).cascades().size();
    assertThat(trace.deciding(List.of(join, link)).cascades()).hasSize(one);
    assertThat(trace.deciding(List.of(link, join)).cascades()).hasSize(one);
  }

  private static Appearance appearance(Cascade cascade, String article) {
    return cascade.appearances().stream()
        .filter(appearance -> appearance.article().id().equals(article))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not told by " + article));
  }

  private static Decision.Place place(Appearance appearance) {
    Spans content = appearance.content();
    return new Decision.Place(appearance.article().id(), content);
  }

  private static String ends(Derivation derivation) {
    return derivation.from().article().id() + " " + derivation.to().article().id();
  }
}

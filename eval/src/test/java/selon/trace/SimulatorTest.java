package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import selon.article.Dating;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.statement.Reading;

class SimulatorTest {

  @Test
  void theSameSeedMakesTheSamePress() {
    Simulator.World one = new Simulator(3, 0.1, false).world(6);
    Simulator.World other = new Simulator(3, 0.1, false).world(6);
    assertThat(other.readings()).isEqualTo(one.readings());
    assertThat(new Simulator(4, 0.1, false).world(6).readings()).isNotEqualTo(one.readings());
  }

  @Test
  void somethingTellsOfAFirstReportWithARightDate() {
    Simulator.World world = new Simulator(3, 0, false).world(40);
    assertThat(world.silent()).isNotEmpty().noneMatch(telling -> telling.contains("-0 "));
  }

  @Test
  void nothingTellsOfWhatGoesBackToASilentReport() {
    Simulator.World world = new Simulator(3, 0.1, false).world(40);
    for (GoldStory story : world.stories()) {
      for (GoldStory.Claim claim : story.claims()) {
        for (GoldStory.Step step : claim.derivations()) {
          assertThat(world.silent().contains(Simulator.telling(step.to(), claim.id())))
              .isEqualTo(world.silent().contains(Simulator.telling(step.from(), claim.id())));
        }
      }
    }
  }

  @Test
  void everyTellingStandsWhereTheTruthSays() {
    Simulator.World world = new Simulator(3, 0.1, false).world(6);
    checkPlaces(world);
  }

  @Test
  void storiesOfBothLanguagesAreToldInBothAndWhereTheTruthSays() {
    Simulator.World world = Simulator.ofBothLanguages(3).world(20);
    assertThat(world.readings())
        .extracting(reading -> reading.article().language().tag())
        .contains("fr", "en");
    assertThat(world.readings())
        .anyMatch(reading -> reading.article().text().contains("«"))
        .anyMatch(reading -> reading.article().text().contains("“"));
    checkPlaces(world);
  }

  @Test
  void mostTranslatedTellingsAreInTheClaimOfTheirParent() throws IOException {
    SortedMap<String, Double> figures = new SimulatedRun(5).quality(20);
    assertThat(figures.get("translations/translated/in_claim_of_parent")).isGreaterThan(55);
    assertThat(figures.keySet()).noneMatch(name -> name.startsWith("wires/translated"));
  }

  @Test
  void copiesOfAWireAreOneReport() throws IOException {
    SortedMap<String, Double> figures = new SimulatedRun(5).quality(20);
    assertThat(figures.get("wires/independence/exact_when_one")).isGreaterThan(90);
    assertThat(figures.get("wires/root_accuracy")).isGreaterThan(90);
    assertThat(figures.get("dates-right/root_accuracy")).isGreaterThan(75);
  }

  @Test
  void storiesMadeToBeSlowAreCountedSanely() {
    for (HostileStory.Kind kind : HostileStory.Kind.values()) {
      HostileStory story = HostileStory.of(kind, 400);
      List<Cascade> cascades =
          new Tracer(reading -> Objects.requireNonNull(story.words().get(reading.article().id())))
              .trace(MemoryCorpus.of(story.readings()));
      assertThat(cascades).as(kind.name()).isNotEmpty();
      for (Cascade cascade : cascades) {
        Counts counts = cascade.counts();
        assertThat(counts.publications()).as(kind.name()).isBetween(2, story.readings().size());
        assertThat(counts.low()).isBetween(1, counts.high());
        assertThat(counts.high()).isLessThanOrEqualTo(counts.publications());
        assertThat(counts.newsrooms()).isLessThanOrEqualTo(counts.publications());
        assertThat(cascade.derivations().size()).isLessThanOrEqualTo(3 * counts.publications());
      }
      if (kind == HostileStory.Kind.COPIES || kind == HostileStory.Kind.ONE_OUTLET) {
        assertThat(cascades.get(0).counts().publications()).isEqualTo(400);
        assertThat(cascades.get(0).counts().high()).isLessThan(40);
      }
    }
  }

  @Test
  void nearCopiesOfOneParagraphAreOneClaimHoweverMany() {
    HostileStory story = HostileStory.of(HostileStory.Kind.NEAR_COPIES, 3_000);
    List<Cascade> cascades =
        new Tracer(reading -> Objects.requireNonNull(story.words().get(reading.article().id())))
            .trace(MemoryCorpus.of(story.readings()));
    assertThat(cascades).hasSize(1);
    assertThat(cascades.get(0).counts().publications()).isEqualTo(3_000);
    assertThat(cascades.get(0).counts().high()).isLessThan(40);
  }

  @Test
  void shuffledArrivalGivesTheSameBytes() {
    Simulator.World world = new Simulator(8, 0.1, false).world(5);
    List<Reading> readings = new ArrayList<>(world.readings());
    List<String> expected = lines(world, readings);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(readings, new Random(round));
      assertThat(lines(world, readings)).isEqualTo(expected);
    }
    Trace trace = tracer(world).start();
    for (int start = 0; start < readings.size(); start += 7) {
      trace = trace.with(readings.subList(start, Math.min(readings.size(), start + 7)));
    }
    assertThat(lines(trace)).isEqualTo(expected);
  }

  @Test
  void aLargePressThatGrowsAndShrinksIsTracedAsIfAtOnce() {
    Simulator.World world = new Simulator(6, 0.1, false).world(100);
    List<Reading> readings = new ArrayList<>(world.readings());
    Collections.shuffle(readings, new Random(6));
    int held = readings.size() - 6;
    Trace trace = tracer(world).start().with(readings.subList(0, held));
    for (int size = held + 1; size <= readings.size(); size += size == held + 1 ? 1 : 4) {
      trace = trace.with(readings.subList(trace.size(), size));
      assertThat(lines(trace)).isEqualTo(lines(world, readings.subList(0, size)));
    }
    List<String> gone =
        readings.subList(0, 5).stream().map(reading -> reading.article().id()).toList();
    assertThat(lines(trace.without(gone)))
        .isEqualTo(lines(world, readings.subList(5, readings.size())));
  }

  @Test
  void wrongDatesThatAStoryContradictsAreNotBelieved() throws IOException {
    SortedMap<String, Double> figures = new SimulatedRun(2).quality(30);
    assertThat(figures.get("dates-10%-wrong/root_accuracy")).isGreaterThan(70);
  }

  @Test
  void aShareOfPagesIsDatedWronglyAndMostOfThemShowIt() {
    SimulatedDates dates = new SimulatedDates(new Random(4), 0.1);
    Instant appeared = Instant.parse("2024-05-03T10:20:30Z");
    int wrong = 0;
    int shown = 0;
    for (int i = 0; i < 10_000; i++) {
      Dating dating = dates.of(appeared);
      boolean contradicted = dating.method().endsWith("+contradicted");
      shown += contradicted ? 1 : 0;
      wrong += contradicted || !appeared.equals(dating.earliest()) ? 1 : 0;
    }
    assertThat(wrong).isBetween(850, 1050);
    assertThat(shown).isBetween(wrong * 6 / 10, wrong * 9 / 10);
  }

  private static void checkPlaces(Simulator.World world) {
    for (GoldStory story : world.stories()) {
      for (GoldStory.Claim claim : story.claims()) {
        claim
            .tellings()
            .forEach(
                (article, told) ->
                    assertThat(
                            world.readings().stream()
                                .filter(reading -> reading.article().id().equals(article))
                                .map(reading -> told.span().in(reading.article().text())))
                        .containsExactly(told.words().strip()));
      }
    }
  }

  private static Tracer tracer(Simulator.World world) {
    return new Tracer(reading -> Objects.requireNonNull(world.words().get(reading.article().id())));
  }

  private static List<String> lines(Trace trace) {
    return trace.cascades().stream().map(TraceJson::write).toList();
  }

  private static List<String> lines(Simulator.World world, List<Reading> readings) {
    return tracer(world).trace(MemoryCorpus.of(readings)).stream().map(TraceJson::write).toList();
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SimulatorTest {

  @Test
  void theSameSeedMakesTheSamePress() {
    Simulator.World one = new Simulator(3, 0.1, false).world(6);
    Simulator.World other = new Simulator(3, 0.1, false).world(6);
    assertThat(other.readings()).isEqualTo(one.readings());
    assertThat(new Simulator(4, 0.1, false).world(6).readings()).isNotEqualTo(one.readings());
  }

  @Test
  void everyTellingStandsWhereTheTruthSays() {
    Simulator.World world = new Simulator(3, 0.1, false).world(6);
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

  @Test
  void copiesOfAWireAreOneReport() throws IOException {
    SortedMap<String, Double> figures = new SimulatedRun(5).quality(20);
    assertThat(figures.get("wires/independence/exact_when_one")).isGreaterThan(90);
    assertThat(figures.get("wires/root_accuracy")).isGreaterThan(90);
    assertThat(figures.get("dates-right/root_accuracy")).isGreaterThan(75);
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.article.Dating;
import selon.corpus.MemoryCorpus;
import selon.sentence.WordReaders;
import selon.statement.Reading;

/** What dates are worth beside what articles say of each other. */
class ChronologyTest {

  private static final String STORY =
      "The old pier of Calderby sank on Sunday with forty barrels of herring, the harbor office"
          + " said. Divers found the piles eaten away by worms.";

  private static final WordReaders WORDS = new WordReaders();

  @Test
  void ofADoubtfulDateTheHoursBeforeWhoCreditsItAreLikelier() {
    Dossiers all =
        dossiers(
            reading("a", "Calder Agency", "2024-05-02T06:00:00Z", "2024-05-02T18:00:00Z", STORY),
            reading("b", "Tarn Courier", NOON, NOON, "According to Calder Agency: " + STORY));
    assertThat(before(all, 0, 1)).isGreaterThan(0.8);
  }

  @Test
  void whoCreditsAnotherIsBehindItThoughItsOwnDateBeDoubtful() {
    Dossiers all =
        dossiers(
            reading("a", "Calder Agency", NOON, NOON, STORY),
            reading(
                "b",
                "Tarn Courier",
                "2024-05-02T01:00:00Z",
                "2024-05-02T11:00:00Z",
                "According to Calder Agency: " + STORY));
    assertThat(before(all, 0, 1)).isGreaterThan(0.8);
  }

  @Test
  void withoutACreditTheLaterOfTwoDatesIsBelieved() {
    Dossiers all =
        dossiers(
            reading("a", "Calder Agency", "2024-05-02T06:00:00Z", "2024-05-02T18:00:00Z", STORY),
            reading("b", "Tarn Courier", NOON, NOON, STORY));
    assertThat(before(all, 0, 1)).isLessThan(0.2);
  }

  @Test
  void twoDatesThatNothingElseDoubtsStand() {
    Dossiers all =
        dossiers(
            reading("a", "Calder Agency", "2024-05-02T18:00:00Z", "2024-05-02T18:00:00Z", STORY),
            reading("b", "Tarn Courier", NOON, NOON, "According to Calder Agency: " + STORY));
    assertThat(before(all, 1, 0)).isEqualTo(1);
  }

  private static final String NOON = "2024-05-02T12:00:00Z";

  private static double before(Dossiers all, int a, int b) {
    return all.dossiers().get(a).when().before(all.dossiers().get(b).when());
  }

  private static Dossiers dossiers(Reading... readings) {
    return new Dossiers(
        MemoryCorpus.of(List.of(readings)), reading -> WORDS.read(reading.article()));
  }

  private static Reading reading(String id, String outlet, String from, String to, String text) {
    Reading plain = new Press().print(id, outlet, from, text).readings().get(0);
    String method = from.equals(to) ? "given" : "given+contradicted";
    return new Reading(
        plain.article().toBuilder()
            .published(new Dating(Instant.parse(from), Instant.parse(to), method))
            .build(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.corpus.MemoryCorpus;
import selon.sentence.WordReaders;

/** Which tellings are one wording. */
class SameWordsTest {

  private static final String DATE = "2024-05-02T06:00:00Z";

  private static final WordReaders WORDS = new WordReaders();

  @Test
  void tellingsInTheSameWordsAreOneWordingWhateverTheirMarks() {
    SameWords same =
        same(
            new Press()
                .print("a", "Calder Agency", DATE, "The old pier sank on Sunday. Divers left.")
                .print("b", "Tarn Courier", DATE, "The old pier sank, on Sunday!")
                .print("c", "Orle Herald", DATE, "The old pier sank on Monday."));
    assertThat(same.size()).isEqualTo(3);
    assertThat(same.places(0)).containsExactly(new Wording.Place(0, 0), new Wording.Place(1, 0));
    assertThat(same.places(1)).containsExactly(new Wording.Place(0, 1));
    assertThat(same.places(2)).containsExactly(new Wording.Place(2, 0));
  }

  @Test
  void ofNothingThereIsNoWording() {
    assertThat(new SameWords(List.of()).size()).isZero();
  }

  private static SameWords same(Press press) {
    return new SameWords(
        new Dossiers(MemoryCorpus.of(press.readings()), reading -> WORDS.read(reading.article()))
            .dossiers());
  }
}

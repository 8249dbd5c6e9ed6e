package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import selon.corpus.MemoryCorpus;
import selon.sentence.WordReaders;

class TellingIndexTest {

  private static final WordReaders WORDS = new WordReaders();

  // two articles long enough not to be of one story for a word or two
  private static final String HARBOR =
      " Dredgers cleared mud from the inner basin. Pilots waited behind the breakwater. Welders"
          + " patched a trawler with steel plates. The fuel pumps stood idle until evening."
          + " Cormorants perched atop rusted bollards. Stevedores unloaded hemp, tallow and resin."
          + " Kelp clogged sluices. Tugboats whistled. Riggers spliced hawsers near the drydock.";
  private static final String SCHOOL =
      " Pupils rehearsed a comedy for parents. The janitor painted fences green. Cooks prepared"
          + " lentils and pears. Violins squeaked throughout the rehearsal on the upper floor."
          + " Trombones blared beside the gymnasium. Geometry bored toddlers. Chemists distilled"
          + " lavender. Botanists labeled ferns. Librarians shelved almanacs, atlases and sonnets.";

  private static Dossiers dossiers(String first, String second) {
    Press press = new Press();
    press.print("a", "Gazette", null, first + HARBOR).print("b", "Courier", null, second + SCHOOL);
    return new Dossiers(
        MemoryCorpus.of(press.readings()), reading -> WORDS.read(reading.article()));
  }

  private static List<String> candidates(String first, String second) {
    Dossiers all = dossiers(first, second);
    TellingIndex index = all.index();
    Scores scores = new Scores(all.wordings().size());
    int[] found =
        index.candidates(index.query(all.wordings().get(0)), 24, Candidates.CHANCE, scores);
    return IntStream.of(found)
        .mapToObj(other -> all.wordings().get(other).telling().article())
        .distinct()
        .toList();
  }

  @Test
  void oneWordInCommonIsChanceWhereArticlesHaveNothingElseInCommon() {
    assertThat(candidates("Ostrander bought a barge.", "Ostrander grows roses.")).isEmpty();
  }

  @Test
  void twoWordsThatAreRareAreNot() {
    assertThat(candidates("Ostrander bought a velocipede.", "Ostrander sold a velocipede."))
        .containsExactly("b");
  }

  @Test
  void whatIsLearntFromIsChanceToo() {
    Dossiers all = dossiers("Ostrander bought a barge.", "Ostrander grows roses.");
    assertThat(all.pairs())
        .anyMatch(
            pair ->
                all.wordings().get(pair[0]).article() == 0
                    && all.wordings().get(pair[1]).article() == 1);
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.sentence.WordReaders;
import selon.statement.Reading;

class SharedRunsTest {

  private static final List<String> WORDS =
      List.of("barge", "lock", "keeper", "level", "gate", "opened", "flooded", "river");

  @Test
  void runsAreThoseThatSetsShareInQuotationsOrNot() {
    Random random = new Random(6);
    List<Dossier> dossiers = dossiers(random, 12);
    SharedRuns shared = new SharedRuns();
    int found = 0;
    for (Dossier dossier : dossiers) {
      for (Telling telling : dossier.tellings()) {
        Version version = new Version(dossier, List.of(telling), telling);
        for (Dossier other : dossiers) {
          shared.compare(version, other);
          found += isAsSetsTell(shared, version, other);
        }
      }
    }
    assertThat(found).isPositive();
  }

  private static int isAsSetsTell(SharedRuns shared, Version version, Dossier other) {
    Set<Integer> theirs = set(other.runs());
    Set<Integer> own = set(version.dossier().ownRuns());
    int inSentence = 0;
    int unquoted = 0;
    int inUnquoted = 0;
    for (long run : version.runs()) {
      boolean has = theirs.contains(Dossier.packed(run));
      boolean free = own.contains(Dossier.packed(run));
      inSentence += has ? 1 : 0;
      unquoted += free ? 1 : 0;
      inUnquoted += has && free ? 1 : 0;
    }
    int all = version.runs().length;
    assertThat(shared.ofSentence()).isEqualTo(all == 0 ? 0 : (double) inSentence / all);
    assertThat(shared.ofUnquoted()).isEqualTo(unquoted == 0 ? 0 : (double) inUnquoted / unquoted);
    assertThat(shared.quotedAlone()).isEqualTo(inSentence > 0 && inUnquoted == 0);
    theirs.retainAll(set(version.dossier().runs()));
    assertThat(shared.ofArticle()).isEqualTo(theirs.size());
    own.retainAll(set(other.ownRuns()));
    assertThat(shared.ofOwn()).isEqualTo(own.size());
    return shared.quotedAlone() ? 1 : 0;
  }

  private static Set<Integer> set(int[] numbers) {
    return Arrays.stream(numbers).boxed().collect(Collectors.toSet());
  }

  private static List<Dossier> dossiers(Random random, int many) {
    Press press = new Press();
    for (int i = 0; i < many; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 4; sentence++) {
        text.append("The ").append(words(random)).append(". ");
        text.append("\"The ").append(words(random)).append(",\" the keeper said. ");
      }
      press.print("a" + i, "Outlet " + i, null, text.toString());
    }
    WordReaders words = new WordReaders();
    List<Dossier> dossiers = new ArrayList<>();
    for (Reading reading : press.readings()) {
      dossiers.add(
          DossierReader.read(
              dossiers.size(), reading, words.read(reading.article()), new TellingReader()));
    }
    return dossiers;
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    int start = random.nextInt(WORDS.size());
    for (int i = 0; i < 6; i++) { // mostly in one order, so that runs are shared
      int step = random.nextInt(5) == 0 ? random.nextInt(WORDS.size()) : i;
      words.add(WORDS.get((start + step) % WORDS.size()));
    }
    return String.join(" ", words);
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import selon.claim.Telling;
import selon.corpus.MemoryCorpus;
import selon.sentence.WordReaders;

class WidelyToldTest {

  private static final WordReaders WORDS = new WordReaders();
  private static final int MANY = 200;

  private static final String CLAIM = "The old barge lost 310 copper tiles beside the lock";

  @Test
  void oneOfManyAsksTheFirstTheLastBeforeItItsOwnOutletAndWhomItNames() {
    Press press = new Press();
    for (int i = 0; i < MANY; i++) {
      String source = i == MANY - 1 ? ", the Ormond Gazette reported." : ".";
      String outlet = i == 70 ? "Ormond Gazette" : i == 90 ? "Outlet 199" : "Outlet " + i;
      String time = String.format(Locale.ROOT, "2024-05-01T%02d:%02d:00Z", i / 60, i % 60);
      press.print(String.format(Locale.ROOT, "w%03d", i), outlet, time, CLAIM + source);
    }
    Dossiers all =
        new Dossiers(MemoryCorpus.of(press.readings()), reading -> WORDS.read(reading.article()));
    List<Version> versions = new ArrayList<>();
    for (Dossier dossier : all.dossiers()) {
      Telling telling = dossier.tellings().get(0);
      versions.add(new Version(dossier, List.of(telling), telling));
    }
    WidelyTold wide = new WidelyTold(versions, new Telltale(versions), all.credits());
    List<Version> asked = wide.worthAsking(versions.get(MANY - 1));
    assertThat(asked).hasSizeLessThanOrEqualTo(WidelyTold.MOST).doesNotHaveDuplicates();
    assertThat(asked).containsAll(versions.subList(0, 12));
    assertThat(asked).containsAll(versions.subList(MANY - 13, MANY - 1));
    assertThat(asked).contains(versions.get(70), versions.get(90));
    assertThat(asked).doesNotContain(versions.get(50));
  }
}

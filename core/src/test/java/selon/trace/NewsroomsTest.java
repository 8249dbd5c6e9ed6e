package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Reading;

/** An outlet is one newsroom, whether a page has its name or its address alone. */
class NewsroomsTest {

  private static final Selon SELON = new Selon();
  private static final WordReaders WORDS = new WordReaders();

  private static final String BARGE =
      "A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday morning.";

  private final List<Reading> readings = new ArrayList<>();

  private NewsroomsTest print(
      String id, @Nullable String outlet, String url, int hour, String text) {
    readings.add(
        SELON.read(
            new ArticleRecord(
                id,
                id,
                text,
                URI.create(url),
                outlet,
                "Title of " + id,
                List.of(),
                "2024-04-08T0" + hour + ":00:00Z",
                null,
                List.of(),
                "en")));
    return this;
  }

  private Cascade trace() {
    return Press.about(
        new Tracer(reading -> WORDS.read(reading.article())).trace(MemoryCorpus.of(readings)),
        "gravel");
  }

  @Test
  void aPageThatOnlyItsAddressTellsOfIsItsOutlets() {
    print("c1", "The Dunmere Gazette", "https://www.dunmeregazette.example/1", 1, BARGE);
    print("c2", null, "https://dunmeregazette.example/2", 2, BARGE);
    print("c3", "Morning Kite", "https://kite.example/3", 3, BARGE);
    assertThat(trace().counts().newsrooms()).isEqualTo(2);
  }

  @Test
  void anAddressSpellsTheNameOfAnOutletThatHasPagesElsewhere() {
    print("c1", "The Dunmere Gazette", "https://papers.example/1", 1, BARGE);
    print("c2", null, "https://dunmere-gazette.example/2", 2, BARGE);
    assertThat(trace().counts().newsrooms()).isEqualTo(1);
  }

  @Test
  void twoNamesOfOneAddressThatSpellsAWordOfBothAreOneNewsroom() {
    print("c1", "Agence Lowland", "https://lowland.example/1", 1, BARGE);
    print("c2", "Lowland News Agency", "https://lowland.example/2", 2, BARGE);
    assertThat(trace().counts().newsrooms()).isEqualTo(1);
  }

  @Test
  void outletsOfOneHostAreSeveral() {
    print("c1", "The Dunmere Gazette", "https://papers.example/1", 1, BARGE);
    print("c2", "Morning Kite", "https://papers.example/2", 2, BARGE);
    assertThat(trace().counts().newsrooms()).isEqualTo(2);
  }

  @Test
  void whoNamesAnAddressCreditsTheOutletAndNoSourceMore() {
    print(
        "c1",
        "The Dunmere Gazette",
        "https://dunmeregazette.example/1",
        1,
        "A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday"
            + " morning, said Nora Quill.");
    print(
        "c2",
        "Morning Kite",
        "https://kite.example/2",
        2,
        "A barge with 310 tonnes of gravel struck the gates of the Dunmere lock on Monday"
            + " morning, according to dunmeregazette.example.");
    assertThat(trace().derivations()).hasSize(1).allMatch(Derivation::credited);
    assertThat(trace().counts().ultimateSources()).isEqualTo(1);
  }

  @Test
  void aFrenchAgencyIsCreditedByItsEnglishName() {
    List<Cascade> cascades =
        new Press()
            .read(
                "f1",
                "Agence Lorvane",
                "2024-04-08T07:00:00Z",
                "Trois péniches ont coulé lundi dans le port de Dunmere, selon la mairie.")
            .read(
                "f2",
                "Calder Herald",
                "2024-04-08T09:00:00Z",
                "Three barges sank on Monday in the port of Dunmere, the Lorvane news agency"
                    + " reported.")
            .trace();
    assertThat(cascades)
        .flatExtracting(Cascade::derivations)
        .anyMatch(made -> made.credited() && made.to().article().id().equals("f2"));
  }
}

package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.page.ArticleRecord;
import selon.statement.Reading;

class ContradictionsTest {

  private static final Selon SELON = new Selon();

  private final List<Reading> readings = new ArrayList<>();

  private ContradictionsTest print(String id, String outlet, String hour, String text) {
    readings.add(
        SELON.read(
            new ArticleRecord(
                id,
                id,
                text,
                null,
                outlet,
                null,
                List.of(),
                "2024-05-03T" + hour + ":00Z",
                null,
                List.of(),
                "en")));
    return this;
  }

  private Cascade about(String words) {
    return Press.about(SELON.trace(MemoryCorpus.of(readings)), words);
  }

  private ContradictionsTest press() {
    return print(
            "p1",
            "Varne Packet",
            "08:00",
            "Smoke over Varne\n\nA hatch of the Ostrel tannery was left open for nine hours, said"
                + " Nora Quill, who heads the boatmen's guild.")
        .print(
            "p2",
            "Lowland Agency",
            "09:30",
            "Tannery\n\nA hatch of the Ostrel tannery was left open for nine hours, Nora Quill told"
                + " the Varne Packet.");
  }

  @Test
  void whoSaysTheContraryTellsNotTheClaim() {
    Cascade cascade =
        press()
            .print(
                "p3",
                "Radio Dunmere",
                "14:00",
                "Calm at Varne\n\nNo hatch of the tannery was open at any time, the director of"
                    + " the works, Irma Holt, told Radio Dunmere.")
            .about("nine hours");
    assertThat(cascade.appearances()).noneMatch(each -> each.article().id().equals("p3"));
    assertThat(cascade.contradictions()).extracting(each -> each.article().id()).contains("p3");
    assertThat(cascade.counts().ultimateSources()).isEqualTo(1);
  }

  @Test
  void whatIsDeniedIsContradicted() {
    Cascade cascade =
        press()
            .print(
                "p3",
                "Radio Dunmere",
                "14:00",
                "Calm at Varne\n\nIrma Holt denied that a hatch of the Ostrel tannery was left"
                    + " open.")
            .about("nine hours");
    assertThat(cascade.appearances()).noneMatch(each -> each.article().id().equals("p3"));
    assertThat(cascade.contradictions()).extracting(each -> each.article().id()).contains("p3");
  }

  @Test
  void allWhoDenyItInAnArticleAreTold() {
    press()
        .print(
            "p3",
            "Radio Dunmere",
            "14:00",
            "Calm at Varne\n\n"
                + "Irma Holt, the director of the works, denied that a hatch of the Ostrel tannery"
                + " was left open.\n\n"
                + "Piet Arle, the mayor of Varne, also denied that a hatch of the Ostrel tannery"
                + " was left open.");
    Cascade denied = about("nine hours");
    assertThat(denied.contradictions())
        .extracting(each -> Objects.requireNonNull(each.statement()).source().name())
        .contains("Irma Holt", "Piet Arle");
  }

  @Test
  void aNegationPutInOnTheWordOfTheSameSourceIsAChangeOfTheClaim() {
    Cascade cascade =
        press()
            .print(
                "p3",
                "The Morning Kite",
                "14:00",
                "Tannery\n\nNo hatch of the Ostrel tannery was left open for nine hours, Nora Quill"
                    + " said, according to the Varne Packet.")
            .about("nine hours");
    assertThat(cascade.appearances()).anyMatch(each -> each.article().id().equals("p3"));
    assertThat(cascade.contradictions()).isEmpty();
    assertThat(cascade.derivations())
        .flatExtracting(Derivation::mutations)
        .extracting(Mutation::kind)
        .contains(MutationKind.NEGATION_FLIPPED);
  }
}

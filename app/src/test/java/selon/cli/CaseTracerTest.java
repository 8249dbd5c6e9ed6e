package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.corpus.Decision;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.sentence.WordReaders;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.store.Case;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Tracer;

class CaseTracerTest {

  private static final WordReaders READERS = new WordReaders();

  @TempDir Path folder;
  private final AtomicInteger reads = new AtomicInteger();
  private final CaseTracer tracer = new CaseTracer(this::words);
  private String of = "";

  private Words words(Reading reading) {
    reads.incrementAndGet();
    return READERS.read(reading.article());
  }

  @BeforeEach
  void addTwo() throws IOException {
    of = folder.resolve("case").toString();
    add("p1", "the bakers of Ostley walked out on Tuesday over the price of flour");
    add("p2", "the bakers of Ostley walked out on Tuesday over the price of flour, again");
  }

  private void add(String id, String said) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(id + ".jsonl"),
            "{\"id\":\""
                + id
                + "\",\"outlet\":\""
                + id
                + " Post\",\"language\":\"en\",\"text\":\"Ada Brook says "
                + said
                + ".\"}\n");
    assertThat(Story.stage().run("add", "-q", "-c", of, file.toString()).code()).isZero();
  }

  private List<Cascade> cascades(Case opened, int words) {
    return cascades(tracer, opened, words);
  }

  /** Those of a tracer, which are those of one that knows nothing. */
  private List<Cascade> cascades(CaseTracer tracer, Case opened, int words) {
    List<Decision> decisions = opened.decisions().inForce();
    reads.set(0);
    List<Cascade> cascades = tracer.apply(opened.known(), decisions);
    assertThat(reads).hasValue(words);
    List<Cascade> anew =
        new Tracer(reading -> READERS.read(reading.article()))
            .start()
            .deciding(decisions)
            .with(opened.known().readings())
            .cascades();
    assertThat(cascades).isEqualTo(anew);
    assertThat(cascades.stream().map(TraceJson::write).toList())
        .isEqualTo(anew.stream().map(TraceJson::write).toList());
    return cascades;
  }

  @Test
  void onlyWhatCameIsReadAndTheClaimsAreThoseOfAllTracedAtOnce() throws IOException {
    try (Case opened = Case.open(Path.of(of))) {
      assertThat(cascades(opened, 2)).hasSize(1);
      assertThat(cascades(opened, 0)).hasSize(1);
      add("p3", "the bakers of Ostley walked out on Tuesday over the price of flour, once more");
      assertThat(cascades(opened, 1).get(0).counts().publications()).isEqualTo(3);
      add("q1", "the ferry will be built anew by the county before the end of the year");
      add("q2", "the ferry will be built anew by the county before the end of the year, if any");
      assertThat(cascades(opened, 2)).hasSize(2);
      assertThat(Story.stage().run("purge", "-c", of, "q1", "--yes").code()).isZero();
      assertThat(cascades(opened, 0)).hasSize(1);
    }
  }

  @Test
  void anotherProcessReadsOnlyWhatCameInWhateverOrderItCame() throws IOException {
    Random random = new Random(11);
    List<String> claims =
        List.of(
            "the bakers of Ostley walked out on Tuesday over the price of flour",
            "the ferry will be built anew by the county before the end of the year",
            "the ferry will not be built anew by the county before the end of the year",
            "118 houses of the valley have been without water since the storm",
            "1,180 houses of the valley have been without water since the storm");
    List<Integer> order = new ArrayList<>(IntStream.range(0, 14).boxed().toList());
    Collections.shuffle(order, random);
    for (int start = 0; start < order.size(); ) {
      int came = Math.min(1 + random.nextInt(5), order.size() - start);
      for (int number : order.subList(start, start + came)) {
        String claim = claims.get(number % claims.size());
        add("r" + number, claim + (number % 3 == 0 ? ", says the P1 Post" : ""));
      }
      try (Case opened = Case.open(Path.of(of))) {
        int first = start == 0 ? 2 : 0; // what stood there before
        assertThat(cascades(new CaseTracer(this::words), opened, first + came)).isNotEmpty();
      }
      start += came;
    }
  }

  @Test
  void otherDecisionsAreHeeded() throws IOException {
    try (Case opened = Case.open(Path.of(of))) {
      List<Appearance> told = cascades(opened, 2).get(0).appearances();
      opened.decisions().add(new Decision.PartTelling(place(told.get(1)), place(told.get(0))));
      assertThat(cascades(opened, 0)).isEmpty(); // one article alone tells no claim
    }
  }

  @Test
  void aCollectionInMemoryGrowsToo() throws IOException {
    add("p3", "the bakers of Ostley walked out on Tuesday over the price of flour, once more");
    try (Case opened = Case.open(Path.of(of))) {
      List<Reading> all = opened.known().readings();
      MemoryCorpus two = MemoryCorpus.of(all.subList(0, 2));
      MemoryCorpus three = MemoryCorpus.of(all);
      assertThat(tracer.apply(two, List.of()).get(0).counts().publications()).isEqualTo(2);
      reads.set(0);
      assertThat(tracer.apply(three, List.of()))
          .isEqualTo(new CaseTracer(r -> READERS.read(r.article())).apply(three, List.of()));
      assertThat(reads).hasValue(1);
      assertThat(tracer.apply(two, List.of()).get(0).counts().publications()).isEqualTo(2);
      assertThat(reads).hasValue(3);
    }
  }

  private static Decision.Place place(Appearance told) {
    return new Decision.Place(told.article().id(), told.content());
  }
}

package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.corpus.Decision;
import selon.sentence.WordReaders;
import selon.trace.Cascade;
import selon.trace.Tracer;

class PurgeTest {

  private static final String SECRET = "Quimberly";
  private static final WordReaders WORDS = new WordReaders();

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));
  private Path lines = Path.of(".");

  @BeforeEach
  void addThree() throws IOException {
    shelf = new Shelf(folder);
    String secret =
        Shelf.line(
            "secret",
            SECRET + " affair\\n\\nAnna " + SECRET + " said that the ferry is late.",
            ",\"outlet\":\"Shire\"");
    lines = shelf.write(SECRET + ".jsonl", Shelf.article(1) + secret + Shelf.article(2));
    shelf.add(lines);
  }

  private void purge() throws IOException {
    try (CaseWriter writer = shelf.open()) {
      writer.purge(List.of("secret"), "asked for");
    }
  }

  @Test
  void whatWasPurgedIsRefusedWithTheReasonUntilThatIsLifted() throws IOException {
    purge();
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.UNCHANGED);
    assertThat(shelf.entries().get(1).reason())
        .matches(
            "was purged on [0-9-]{10} \\(asked for\\); selon purge --lift secret lets it in again");
    try (CaseWriter writer = shelf.open()) {
      assertThat(writer.lift(List.of("secret", "a1"))).containsExactly("secret");
      assertThat(writer.lift(List.of("secret"))).isEmpty();
    }
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.ADDED, Outcome.UNCHANGED);
    try (Case opened = shelf.read()) {
      assertThat(opened.corpus().reading("secret")).isPresent();
      assertThat(opened.ledger().last(9))
          .anyMatch(
              entry ->
                  entry.outcome() == Outcome.PURGED
                      && entry.reason().startsWith("asked for; lifted on "));
      assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
    }
    purge();
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.UNCHANGED);
  }

  @Test
  void whatWasPurgedStaysOutThoughItsIdIsTakenAndPurgedAgain() throws IOException {
    purge();
    String other =
        Shelf.line(
            "secret",
            "The quay\\n\\nNora Vale said that the quay is closed.",
            ",\"outlet\":\"Shire\"");
    shelf.add(shelf.write("other.jsonl", other));
    purge();
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.UNCHANGED);
  }

  @Test
  void theVersionsThatAreLeftStayVersionsOfOne() throws IOException {
    for (String text : List.of("It rains.", "It snows.", "It is dry.")) {
      shelf.add(shelf.write(text + "jsonl", Shelf.line("v", text, "")));
    }
    String left;
    try (CaseWriter writer = shelf.open()) {
      assertThat(writer.reading().versions().of("v")).hasSize(3);
      left = writer.reading().versions().of("v").get(1);
      writer.purge(List.of("v"), "");
      assertThat(writer.reading().versions().of(left)).hasSize(2).startsWith(left);
    }
  }

  @Test
  void nothingOfAPurgedArticleIsLeftInAnyFile() throws IOException {
    assertThat(holds(SECRET)).isTrue();
    try (Case opened = shelf.read()) {
      KeptWords words = opened.known().words(reading -> WORDS.read(reading.article()));
      opened.known().readings().forEach(words::of);
      words.flush();
      opened.decisions().add(new Decision.RejectStatement("secret", SECRET));
      opened.decisions().add(new Decision.RenameSource("Anna Morel", "A. Morel"));
    }
    // what is packed can only be known by its bytes
    List<String> packed = List.of(packed("words.words"), packed("reading"));
    assertThat(packed).allSatisfy(bytes -> assertThat(holds(bytes)).isTrue());
    purge();
    assertThat(archived()).doesNotContain("secret");
    assertThat(holds("affair")).isFalse();
    assertThat(packed).allSatisfy(bytes -> assertThat(holds(bytes)).isFalse());
    try (Case opened = shelf.read()) {
      assertThat(opened.corpus().reading("secret")).isEmpty();
      assertThat(opened.corpus().size()).isEqualTo(2);
      assertThat(opened.decisions().all()).hasSize(1);
      assertThat(opened.removedSince(0)).containsExactly("secret");
      assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
      assertThat(Verification.of(opened, done -> {}).remarks()).isEmpty();
    }
  }

  @Test
  void whatWasTracedBeforeAndIsDoneAfterItIsNotKept() throws IOException {
    List<List<Cascade>> traced = new ArrayList<>();
    shelf.add(
        shelf.write(
            "copy.jsonl",
            Files.readString(lines).replace("\"secret\"", "\"copy\"").replace("Shire", "Vale")));
    try (Case opened = shelf.read()) {
      opened
          .traces()
          .update(
              (corpus, decisions) -> {
                traced.add(new Tracer(reading -> WORDS.read(reading.article())).trace(corpus));
                if (traced.size() == 1) {
                  purgeNow();
                }
                return traced.get(traced.size() - 1);
              });
      assertThat(traced).hasSize(2);
      assertThat(opened.traces().stream().toList()).isEqualTo(traced.get(1));
      assertThat(traced.get(0)).isNotEqualTo(traced.get(1));
      assertThat(opened.traces().current()).isTrue();
    }
  }

  private void purgeNow() {
    try {
      purge();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theLedgerSaysThatAndWhyItWentAndRefusesItFromThenOn() throws IOException {
    purge();
    assertThat(shelf.entries())
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.outcome()).isEqualTo(Outcome.PURGED);
              assertThat(entry.reason()).isEqualTo("asked for");
              assertThat(entry.name()).isEmpty();
            });
    Path again = shelf.write("again.jsonl", Files.readString(lines) + Shelf.article(3));
    assertThat(shelf.add(again))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.DUPLICATE, Outcome.REFUSED, Outcome.DUPLICATE, Outcome.ADDED);
    assertThat(shelf.entries().get(1).reason()).startsWith("was purged on ");
    try (Case opened = shelf.read()) {
      assertThat(opened.ledger().counts()).containsEntry(Outcome.PURGED, 1);
      assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
    }
  }

  @Test
  void theIndexIsToldToo() throws IOException {
    RecordingIndex index = new RecordingIndex();
    shelf.index(index);
    shelf.open().close();
    purge();
    assertThat(index.ids()).containsExactly("a1", "a2");
    try (Case opened = shelf.read()) {
      assertThat(index.generation()).isEqualTo(opened.generation());
    }
  }

  @Test
  void aVersionAfterThePurgedOneIsThatOfTheOneBefore() throws IOException {
    String at = ",\"url\":\"https://post.example/x\"";
    for (String text : List.of("One rain.", "Two rains.", "Three rains.")) {
      shelf.add(shelf.write(text.length() + ".jsonl", Shelf.line("v" + text.length(), text, at)));
    }
    try (CaseWriter writer = shelf.open()) {
      writer.purge(List.of("v10"), "");
    }
    try (Case opened = shelf.read()) {
      assertThat(opened.versions().of("v12")).containsExactly("v9", "v12");
    }
  }

  @Test
  void whatAKillLeftOfAPurgeIsPutInOrder() throws IOException {
    byte[] archive = Files.readAllBytes(shelf.caseFolder().resolve("archive/000001.warc.gz"));
    purge();
    // killed before the old file was deleted
    Files.write(shelf.caseFolder().resolve("archive/000001.warc.gz"), archive);
    try (Database database = Database.open(shelf.caseFolder().resolve("selon.db"))) {
      database
          .writer()
          .useHandle(
              handle ->
                  handle.execute("INSERT INTO archives VALUES ('000001.warc.gz', 9, 'doomed')"));
    }
    shelf.open().close();
    assertThat(shelf.caseFolder().resolve("archive/000001.warc.gz")).doesNotExist();
    assertThat(shelf.export()).hasSize(2);
  }

  private String archived() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(shelf.caseFolder().resolve("archive"))) {
      for (Path file : files.toList()) {
        all.append(
            new String(
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .readAllBytes(),
                StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  /** The first bytes of what is packed of the purged article. */
  private String packed(String column) throws IOException {
    try (Database database = Database.open(shelf.caseFolder().resolve("selon.db"))) {
      byte[] bytes =
          database
              .reader()
              .withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "SELECT %s FROM articles LEFT JOIN words USING (article) WHERE id = 'secret'"
                                  .formatted(column))
                          .mapTo(byte[].class)
                          .one());
      return new String(bytes, 0, Math.min(40, bytes.length), StandardCharsets.ISO_8859_1);
    }
  }

  /** Whether the words stand in a file of the case, the archive unpacked. */
  private boolean holds(String words) throws IOException {
    boolean holds = archived().contains(words);
    try (Stream<Path> files = Files.list(shelf.caseFolder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        holds |= Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
      }
    }
    return holds;
  }
}

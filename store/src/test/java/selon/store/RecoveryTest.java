package selon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));
  private Path archive = Path.of(".");
  private Path database = Path.of(".");

  @BeforeEach
  void addOne() throws IOException {
    shelf = new Shelf(folder);
    shelf.add(shelf.write("a.jsonl", Shelf.article(1)));
    archive = shelf.caseFolder().resolve("archive/000001.warc.gz");
    database = shelf.caseFolder().resolve("selon.db");
  }

  /** The state of a process that was killed between the archive and the database. */
  private void killBeforeTheDatabase(int article) throws IOException {
    byte[] before = Files.readAllBytes(database);
    shelf.add(shelf.write(article + ".jsonl", Shelf.article(article)));
    Files.write(database, before);
  }

  @Test
  void aTornEndOfTheArchiveIsCut() throws IOException {
    long whole = Files.size(archive);
    killBeforeTheDatabase(2);
    long all = Files.size(archive);
    for (long size = whole + 1; size < all; size += (all - whole) / 7) {
      byte[] bytes = Files.readAllBytes(archive);
      Files.write(archive, java.util.Arrays.copyOf(bytes, (int) size));
      shelf.open().close();
      assertThat(Files.size(archive)).as("cut at %s", size).isEqualTo(whole);
      assertThat(shelf.export()).hasSize(1);
      Files.write(archive, bytes);
    }
  }

  @Test
  void nonsenseBehindTheArchiveIsCut() throws IOException {
    long whole = Files.size(archive);
    Files.write(archive, new byte[] {1, 2, 3, 4, 5}, StandardOpenOption.APPEND);
    shelf.open().close();
    assertThat(Files.size(archive)).isEqualTo(whole);
  }

  @Test
  void wholeCapturesThatTheDatabaseDoesNotKnowAreTakenIn() throws IOException {
    killBeforeTheDatabase(2);
    long size = Files.size(archive);
    shelf.open().close();
    assertThat(shelf.entries())
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.article()).isEqualTo("a2");
              assertThat(entry.name()).endsWith("2.jsonl:1");
            });
    assertThat(shelf.export()).hasSize(2);
    shelf.add(shelf.write("2.jsonl", Shelf.article(2)), shelf.write("3.jsonl", Shelf.article(3)));
    assertThat(shelf.export()).hasSize(3);
    assertThat(Files.size(archive)).isGreaterThan(size);
    try (Case opened = shelf.read()) {
      assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
      assertThat(Verification.of(opened, done -> {}).remarks()).isEmpty();
    }
  }

  @Test
  void anArchiveThatLostSomethingIsNotWrittenTo() throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length - 9));
    assertThatThrownBy(shelf::open)
        .isInstanceOfSatisfying(
            CaseException.class,
            e -> assertThat(e.reason()).isEqualTo(CaseException.Reason.DAMAGED));
    Files.delete(archive);
    assertThatThrownBy(shelf::open).isInstanceOf(CaseException.class);
    try (Case opened = shelf.read()) {
      assertThat(Verification.of(opened, done -> {}).problems()).isNotEmpty();
      assertThat(opened.corpus().size()).isEqualTo(1);
    }
    // a failed start leaves no lock
    Files.write(archive, bytes);
    shelf.open().close();
  }

  @Test
  void whatIsNoDatabaseIsToldAsDamage() throws IOException {
    Files.writeString(database, "no database at all, but long enough to look like one ".repeat(99));
    assertThatThrownBy(shelf::read)
        .isInstanceOfSatisfying(
            CaseException.class,
            e -> assertThat(e.reason()).isEqualTo(CaseException.Reason.DAMAGED));
  }

  @Test
  void anIndexThatMissedSomethingCatchesUp() throws IOException {
    RecordingIndex index = new RecordingIndex();
    shelf.index(index);
    index.deaf(true);
    shelf.add(shelf.write("2.jsonl", Shelf.article(2)));
    assertThat(index.ids()).isEmpty();
    index.deaf(false);
    shelf.open().close();
    assertThat(index.ids()).containsExactly("a1", "a2");
    try (CaseWriter writer = shelf.open()) {
      index.deaf(true);
      writer.purge(List.of("a1"), "");
    }
    index.deaf(false);
    shelf.open().close();
    assertThat(index.ids()).containsExactly("a2");
  }
}

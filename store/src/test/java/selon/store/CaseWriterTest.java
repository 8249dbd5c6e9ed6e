package selon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.statement.Reading;

class CaseWriterTest {

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));

  @BeforeEach
  void clear() {
    shelf = new Shelf(folder);
  }

  @Test
  void whatWasAddedIsReadBackEqual() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2));
    Path page =
        shelf.write(
            "b.html",
            "<html><title>Bac</title><article><h1>Le bac</h1><p>Selon la mairie de Morval, le bac"
                + " serait « en retard » &amp; plein. <a href='https://x.example/'>x</a></p></article>");
    assertThat(shelf.add(lines, page))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.ADDED);
    try (Case opened = shelf.read()) {
      for (Path file : List.of(lines, page)) {
        for (Reading reading : Shelf.readings(file)) {
          assertThat(reading.statements()).isNotEmpty();
          assertThat(opened.corpus().reading(reading.article().id())).contains(reading);
        }
      }
      assertThat(opened.corpus().size()).isEqualTo(3);
    }
  }

  @Test
  void addingAgainChangesNothing() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2));
    Path page = shelf.write("b.txt", "Anna Morel said that the ferry is late.");
    shelf.add(lines, page);
    List<String> before = shelf.export();
    long generation = generation();
    byte[] archive = archive();
    assertThat(shelf.add(lines, page)).isEmpty();
    assertThat(shelf.export()).isEqualTo(before);
    assertThat(generation()).isEqualTo(generation);
    assertThat(archive()).isEqualTo(archive);
    assertThat(ledger()).hasSize(3);
  }

  @Test
  void ofAFileThatGrewOnlyTheNewLinesAreRead() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1));
    shelf.add(lines);
    shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2));
    AtomicInteger reads = new AtomicInteger();
    try (CaseWriter writer =
        shelf.open(
            page -> {
              reads.incrementAndGet();
              return Shelf.READER.apply(page);
            })) {
      Shelf.add(writer, lines);
    }
    assertThat(reads).hasValue(1);
    assertThat(shelf.entries().stream().skip(1))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.ADDED);
    assertThat(ledger()).hasSize(2);
  }

  @Test
  void theSameContentUnderAnotherNameIsADuplicate() throws IOException {
    Path one = shelf.write("a.txt", "Anna Morel said that the ferry is late.");
    Path two = shelf.write("b.txt", "Anna Morel said that the ferry is late.");
    assertThat(shelf.add(one, two))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.DUPLICATE);
    assertThat(shelf.entries().get(1).reason()).contains("a.txt");
    assertThat(shelf.export()).hasSize(1);
  }

  @Test
  void otherWordsAtTheSameAddressAreARevisionAndBothAreKept() throws IOException {
    String at = ",\"url\":\"https://post.example/x#top\"";
    Path one = shelf.write("a.jsonl", Shelf.line("x", "Anna said that it rains.", at));
    Path two = shelf.write("b.jsonl", Shelf.line("x", "Anna said that it snows.", at));
    assertThat(shelf.add(one, two))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.REVISION);
    assertThat(shelf.entries().get(1).reason()).isEqualTo("of x");
    assertThat(shelf.export()).hasSize(2);
    try (Case opened = shelf.read()) {
      assertThat(opened.versions().of("x")).hasSize(2).startsWith("x");
      assertThat(opened.at(java.net.URI.create("http://post.example/x"))).hasSize(2);
    }
  }

  @Test
  void theSameWordsWithAndWithoutAnOutletAreOneArticleThatHasIt() throws IOException {
    String text = "Anna said that it rains.";
    String post = ",\"outlet\":\"Post\"";
    Path bare = shelf.write("a.jsonl", Shelf.line("x", text, ""));
    Path full = shelf.write("b.jsonl", Shelf.line("y", text, post));
    Path other = shelf.write("c.jsonl", Shelf.line("x", text, ",\"outlet\":\"Radio\""));
    Path again = shelf.write("d.jsonl", Shelf.line("z", text, ",\"title\":\"Rain\""));
    assertThat(shelf.add(bare, full, other, again))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.DUPLICATE, Outcome.ADDED, Outcome.DUPLICATE);
    assertThat(shelf.entries().get(1).reason())
        .isEqualTo("the same text as x; more is known of it now");
    try (CaseWriter writer = shelf.open()) {
      assertThat(outlets(writer.reading())).containsExactly("Post", "Radio");
      writer.reread(done -> {});
      assertThat(outlets(writer.reading())).containsExactly("Post", "Radio");
      assertThat(Verification.of(writer.reading(), done -> {}).problems()).isEmpty();
    }
  }

  private static List<String> outlets(Case opened) {
    return opened.corpus().readings().stream()
        .map(reading -> String.valueOf(reading.article().outlet().name()))
        .sorted()
        .toList();
  }

  @Test
  void theSameWordsOfAnotherDayAreAnotherArticle() throws IOException {
    String of = ",\"outlet\":\"Post\",\"published\":\"2024-03-0";
    String text = "Anna said that it rains.";
    Path one = shelf.write("a.jsonl", Shelf.line("x", text, of + "5T08:00:00Z\""));
    Path two = shelf.write("b.jsonl", Shelf.line("y", text, of + "6T08:00:00Z\""));
    Path undated = shelf.write("c.jsonl", Shelf.line("z", text, ",\"outlet\":\"Post\""));
    assertThat(shelf.add(one, two, undated))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.DUPLICATE);
  }

  @Test
  void theSameWordsOfAnOutletThatAddressesTellApartAreTwo() throws IOException {
    String text = "Anna said that it rains.";
    Path one = shelf.write("a.jsonl", Shelf.line("x", text, ",\"url\":\"https://a.example/1\""));
    Path two = shelf.write("b.jsonl", Shelf.line("y", text, ",\"url\":\"https://b.example/1\""));
    Path bare = shelf.write("c.jsonl", Shelf.line("z", text, ""));
    assertThat(shelf.add(one, two, bare))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.DUPLICATE);
  }

  @Test
  void theSameWordsAtTheSameAddressAreCountedOnce() throws IOException {
    String text = "Anna said that it rains.";
    Path one = shelf.write("a.jsonl", Shelf.line("x", text, ",\"url\":\"https://post.example/x\""));
    Path two =
        shelf.write("b.jsonl", Shelf.line("y", text, ",\"url\":\"http://POST.example/x#a\""));
    assertThat(shelf.add(one, two))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.DUPLICATE);
    assertThat(shelf.export()).hasSize(1);
  }

  @Test
  void theSameWordsElsewhereAreAnArticleOfTheirOwn() throws IOException {
    String html = "<html><link rel=canonical href='%s'><article><p>Anna said that it rains.</p>";
    Path one = shelf.write("a.html", html.formatted("https://one.example/x"));
    Path two = shelf.write("b.html", html.formatted("https://two.example/x"));
    assertThat(shelf.add(one, two))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.ADDED);
    assertThat(shelf.entries()).extracting(LedgerEntry::article).doesNotHaveDuplicates();
    assertThat(shelf.export()).hasSize(2);
  }

  @Test
  void aBadRecordStopsNothingAndIsTold() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1) + "{nonsense\n" + Shelf.article(2));
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED);
    assertThat(ledger().get(1).name()).endsWith("a.jsonl:2");
    // and it is tried again, since a newer version may read it
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.UNCHANGED);
    assertThat(ledger()).hasSize(3);
  }

  @Test
  void anErrorInTheReadingIsThatInputsOnlyAndIsTriedAgain() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2));
    try (CaseWriter writer =
        shelf.open(
            page -> {
              if (page.name().endsWith(":1")) {
                throw new IllegalStateException("broken");
              }
              return Shelf.READER.apply(page);
            })) {
      Shelf.add(writer, lines);
    }
    assertThat(shelf.entries())
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.FAILED, Outcome.ADDED);
    assertThat(shelf.entries().get(0).reason()).contains("broken");
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.ADDED, Outcome.UNCHANGED);
    assertThat(ledger()).hasSize(2).allMatch(entry -> entry.outcome() == Outcome.ADDED);
  }

  @Test
  void aSecondWriterIsToldWhoWrites() throws IOException {
    try (CaseWriter writer = shelf.open()) {
      assertThatThrownBy(shelf::open)
          .isInstanceOfSatisfying(
              CaseException.class,
              e -> assertThat(e.reason()).isEqualTo(CaseException.Reason.LOCKED));
      Shelf.add(writer, shelf.write("a.jsonl", Shelf.article(1)));
      writer.flush();
      // who reads is not in the way
      assertThat(shelf.export()).hasSize(1);
    }
    shelf.open().close();
  }

  @Test
  void aFolderOfOtherThingsIsNoCase() throws IOException {
    Files.createDirectories(shelf.caseFolder());
    Files.writeString(shelf.caseFolder().resolve("letter.txt"), "x");
    assertThatThrownBy(shelf::open).isInstanceOf(CaseException.class);
    assertThat(shelf.caseFolder()).isDirectoryContaining("glob:**letter.txt");
    assertThat(shelf.caseFolder().resolve("selon.db")).doesNotExist();
  }

  @Test
  void wordsThatDatabasesDoNotLikeAreKept() throws IOException {
    Path lines =
        shelf.write(
            "a.jsonl",
            Shelf.line("..\\/..\\/etc\\/passwd", "Anna said that it rains.", "")
                + Shelf.line("nul\\u0000", "Anna said \\ud800 that \\u0000 it rains.", "")
                + Shelf.line("half\\ud800", "It rains.", ",\"title\":\"\\udfff'; DROP\"")
                + Shelf.line("half\\ud801", "It snows.", ",\"outlet\":\"\\u0000\"")
                + Shelf.line("back\\\\slash\\r\\nWARC-Type: x", "It pours.", ""));
    assertThat(shelf.add(lines)).extracting(LedgerEntry::outcome).containsOnly(Outcome.ADDED);
    try (Case opened = shelf.read()) {
      for (Reading reading : Shelf.readings(lines)) {
        assertThat(opened.corpus().reading(reading.article().id())).contains(reading);
      }
      assertThat(opened.corpus().readings())
          .extracting(reading -> reading.article().id())
          .isSorted()
          .hasSize(5);
    }
    try (Stream<Path> files = Files.walk(shelf.caseFolder())) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("case", "archive", "000001.warc.gz", "lock", "selon.db");
    }
  }

  @Test
  void aLineThatIsHugeIsRefusedAndTheNextIsRead() throws IOException {
    String huge = Shelf.line("big", "a ".repeat(1 << 22) + "b", "");
    Path lines = shelf.write("a.jsonl", huge + Shelf.article(1));
    assertThat(shelf.add(lines))
        .extracting(LedgerEntry::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.ADDED);
  }

  private List<LedgerEntry> ledger() throws IOException {
    try (Case opened = shelf.read()) {
      return opened.ledger().last(100);
    }
  }

  private long generation() throws IOException {
    try (Case opened = shelf.read()) {
      return opened.generation();
    }
  }

  private byte[] archive() throws IOException {
    return Files.readAllBytes(shelf.caseFolder().resolve("archive/000001.warc.gz"));
  }
}

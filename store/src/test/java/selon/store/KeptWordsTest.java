package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.sentence.WordReaders;
import selon.sentence.Words;
import selon.statement.Reading;

class KeptWordsTest {

  private static final WordReaders READERS = new WordReaders();

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void addThree() throws IOException {
    shelf = new Shelf(folder);
    shelf.add(
        shelf.write(
            "a.jsonl", Shelf.article(1) + Shelf.article(2) + Shelf.line("odd", "\\ud83d !", "")));
  }

  private Words words(Reading reading) {
    read.add(reading.article().id());
    return READERS.read(reading.article());
  }

  /** Of which articles the words are read when those of all are asked for, which are right. */
  private List<String> read() throws IOException {
    read.clear();
    try (Case opened = shelf.read()) {
      KeptWords kept = opened.known().words(this::words);
      for (Reading reading : opened.known().readings()) {
        assertThat(kept.of(reading)).isEqualTo(READERS.read(reading.article()));
      }
      kept.flush();
    }
    return List.copyOf(read);
  }

  private int kept() throws IOException {
    try (Case opened = shelf.read()) {
      return opened
          .database()
          .withHandle(
              handle ->
                  handle.createQuery("SELECT count(*) FROM words").mapTo(Integer.class).one());
    }
  }

  private List<String> problems() throws IOException {
    try (Case opened = shelf.read()) {
      return Verification.of(opened, done -> {}).problems();
    }
  }

  private void change(String command) throws IOException {
    try (Database database = Database.open(shelf.caseFolder().resolve("selon.db"))) {
      database.writer().useHandle(handle -> handle.execute(command));
    }
  }

  @Test
  void theyAreReadOnceWhicheverProcessAsks() throws IOException {
    assertThat(read()).containsExactly("a1", "a2", "odd");
    assertThat(read()).isEmpty();
    shelf.add(shelf.write("b.jsonl", Shelf.article(3)));
    assertThat(read()).containsExactly("a3");
    assertThat(problems()).isEmpty();
  }

  @Test
  void thoseOfAnotherBuildAreReadAnew() throws IOException {
    read();
    change("UPDATE words SET print = 'older', words = x'00'");
    assertThat(problems()).isEmpty();
    assertThat(read()).hasSize(3);
    assertThat(read()).isEmpty();
  }

  @Test
  void damagedOnesAreReadAnewAndToldOf() throws IOException {
    read();
    change("UPDATE words SET words = substr(words, 1, length(words) - 8) WHERE article = 1");
    assertThat(problems()).singleElement().asString().startsWith("article a1 has words that are");
    assertThat(read()).containsExactly("a1");
    assertThat(problems()).isEmpty();
    change(
        "UPDATE words SET words = (SELECT words FROM words WHERE article = 1) WHERE article = 3");
    assertThat(problems()).singleElement().asString().startsWith("article odd has words that are");
    try (CaseWriter writer = shelf.open()) {
      writer.reread(done -> {});
    }
    assertThat(problems()).isEmpty();
    assertThat(kept()).isZero();
  }

  @Test
  void theyGoWithTheirArticleAndDoNotComeBack() throws IOException {
    read();
    try (Case opened = shelf.read()) {
      change("DELETE FROM words");
      KeptWords late = opened.known().words(this::words);
      opened.known().readings().forEach(late::of);
      try (CaseWriter writer = shelf.open()) {
        writer.purge(List.of("a1"), "");
      }
      late.flush();
    }
    assertThat(kept()).isEqualTo(2);
  }
}

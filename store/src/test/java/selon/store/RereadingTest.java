package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.article.Article;
import selon.article.Dating;
import selon.corpus.Decision;
import selon.page.Page;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

class RereadingTest {

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));

  @BeforeEach
  void clear() {
    shelf = new Shelf(folder);
  }

  /** An older reader, which found nothing. */
  private static Reading blind(Page page) {
    Reading reading = Shelf.READER.apply(page);
    return new Reading(reading.article(), List.of(), List.of(), List.of());
  }

  private void addBlind(Path file) throws IOException {
    try (CaseWriter writer = shelf.open(RereadingTest::blind)) {
      Shelf.add(writer, file);
    }
  }

  private Rereading.Result reread() throws IOException {
    try (CaseWriter writer = shelf.open()) {
      return writer.reread(done -> {});
    }
  }

  @Test
  void readingAnewGivesWhatAddingGives() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2));
    addBlind(lines);
    assertThat(reread()).isEqualTo(new Rereading.Result(2, 2, 0));
    Shelf other = new Shelf(folder.resolve("other"));
    other.add(lines);
    assertThat(shelf.export()).isEqualTo(other.export());
    assertThat(reread()).isEqualTo(new Rereading.Result(2, 0, 0));
  }

  @Test
  void decisionsSurvive() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1));
    shelf.add(lines);
    String rejected;
    try (Case opened = shelf.read()) {
      rejected = opened.corpus().reading("a1").orElseThrow().statements().get(0).id();
      opened.decisions().add(new Decision.RejectStatement("a1", rejected));
    }
    reread();
    try (Case opened = shelf.read()) {
      assertThat(ids(opened.corpus().reading("a1").orElseThrow())).contains(rejected);
      assertThat(ids(opened.decided().reading("a1").orElseThrow())).doesNotContain(rejected);
      assertThat(opened.decided().stream().map(RereadingTest::ids))
          .noneMatch(ids -> ids.contains(rejected));
    }
  }

  /** A newer reader that takes the first paragraph for no part of the article. */
  private static Reading shorter(Page page) {
    Reading reading = Shelf.READER.apply(page);
    Article article = reading.article();
    String text = article.text().substring(article.text().indexOf("\n\n") + 2);
    Article cut =
        article.toBuilder()
            .text(text)
            .paragraphs(List.of(new Span(0, text.length())))
            .origin(article.origin())
            .build();
    return new Reading(cut, List.of(), List.of(), List.of());
  }

  @Test
  void aDecisionAboutATextThatChangedIsAdriftAndNotMisapplied() throws IOException {
    shelf.add(shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2)));
    try (Case opened = shelf.read()) {
      Decisions decisions = opened.decisions();
      Statement found = opened.corpus().reading("a1").orElseThrow().statements().get(0);
      decisions.add(new Decision.CorrectStatement("a1", found.id(), found));
      decisions.add(
          new Decision.RejectLink(
              new Decision.Place("a2", Spans.of(0, 5)), new Decision.Place("a1", Spans.of(0, 5))));
      decisions.add(new Decision.NoLink(new Decision.Place("a1", Spans.of(0, 5))));
      decisions.add(
          new Decision.PartTelling(
              new Decision.Place("a1", Spans.of(0, 5)), new Decision.Place("a2", Spans.of(0, 5))));
      decisions.add(new Decision.DateArticle("a1", Dating.UNKNOWN));
      assertThat(decisions.inForce()).hasSize(5);
    }
    try (CaseWriter writer = shelf.open(RereadingTest::shorter)) {
      writer.reread(done -> {});
    }
    try (Case opened = shelf.read()) {
      assertThat(opened.decisions().inForce())
          .containsExactly(new Decision.DateArticle("a1", Dating.UNKNOWN));
      assertThat(opened.decisions().all())
          .extracting(Decisions.Made::adrift)
          .containsExactly(true, true, true, true, false);
      assertThat(opened.decided().reading("a1").orElseThrow().statements()).isEmpty();
      assertThat(Verification.of(opened, done -> {}).remarks())
          .containsExactly(
              "decision 1 is about a text that has changed; it waits",
              "decision 2 is about a text that has changed; it waits",
              "decision 3 is about a text that has changed; it waits",
              "decision 4 is about a text that has changed; it waits");
    }
    reread();
    try (Case opened = shelf.read()) {
      assertThat(opened.decisions().inForce()).hasSize(5);
    }
  }

  @Test
  void anArticleKeepsTheIdThatItHasInTheCase() throws IOException {
    String at = ",\"url\":\"https://post.example/x\"";
    Path one = shelf.write("a.jsonl", Shelf.line("x", "Anna said that it rains.", at));
    Path two = shelf.write("b.jsonl", Shelf.line("x", "Anna said that it snows.", at));
    addBlind(one);
    addBlind(two);
    List<String> before;
    try (Case opened = shelf.read()) {
      before = opened.versions().of("x");
    }
    reread();
    try (Case opened = shelf.read()) {
      assertThat(opened.versions().of("x")).isEqualTo(before).hasSize(2);
      assertThat(opened.corpus().readings()).allMatch(reading -> !reading.statements().isEmpty());
      assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
    }
  }

  @Test
  void aLostDatabaseIsMadeAnewFromTheArchive() throws IOException {
    Path lines = shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2));
    Path page = shelf.write("b.html", "<html><article><p>Anna said that the ferry is late.</p>");
    shelf.add(lines, page);
    List<String> before = shelf.export();
    Files.delete(shelf.caseFolder().resolve("selon.db"));
    shelf.open().close();
    assertThat(shelf.export()).isEqualTo(before).hasSize(3);
    assertThat(shelf.add(lines)).allMatch(entry -> entry.outcome() == Outcome.UNCHANGED);
  }

  @Test
  void aDamagedCaptureIsToldAndTheArticleStays() throws IOException {
    shelf.add(shelf.write("a.jsonl", Shelf.article(1) + Shelf.article(2)));
    Path archive = shelf.caseFolder().resolve("archive/000001.warc.gz");
    byte[] bytes = Files.readAllBytes(archive);
    for (int i = bytes.length - 60; i < bytes.length - 20; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(archive, bytes);
    assertThat(reread()).isEqualTo(new Rereading.Result(1, 0, 1));
    assertThat(shelf.entries()).last().matches(entry -> entry.outcome() == Outcome.FAILED);
    try (Case opened = shelf.read()) {
      assertThat(opened.corpus().size()).isEqualTo(2);
      assertThat(Verification.of(opened, done -> {}).problems())
          .singleElement()
          .asString()
          .contains("a2");
    }
  }

  private static List<String> ids(Reading reading) {
    return reading.statements().stream().map(Statement::id).toList();
  }
}

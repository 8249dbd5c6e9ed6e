package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.article.Dating;
import selon.corpus.Card;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.corpus.MemoryCorpus;
import selon.sentence.WordReaders;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Derivation;
import selon.trace.Synopsis;
import selon.trace.Tracer;

class TracesTest {

  private static final WordReaders WORDS = new WordReaders();

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));

  @BeforeEach
  void addTellings() throws IOException {
    shelf = new Shelf(folder);
    shelf.add(
        shelf.write(
            "a.jsonl",
            Shelf.line(
                    "p1",
                    "Bakers on strike\\n\\nThe bakers of Ostley walked out on Tuesday over the price of"
                        + " flour, and 40 shops stay shut, said Anna Morel.",
                    ",\"outlet\":\"Ostley Post\",\"published\":\"2024-03-05T08:00:00Z\",\"language\":\"en\"")
                + Shelf.line(
                    "p2",
                    "No bread\\n\\nAccording to the Ostley Post, the bakers of Ostley walked out on"
                        + " Tuesday over the price of flour and 60 shops stay shut.",
                    ",\"outlet\":\"Shire Radio\",\"published\":\"2024-03-05T12:00:00Z\",\"language\":\"en\"")));
  }

  private static List<Cascade> trace(Corpus corpus, List<Decision> decisions) {
    return new Tracer(reading -> WORDS.read(reading.article()))
        .start()
        .deciding(decisions)
        .with(corpus.readings())
        .cascades();
  }

  @Test
  void whatIsKeptIsWhatWasTraced() throws IOException {
    try (Case opened = shelf.read()) {
      assertThat(opened.traces().current()).isFalse();
      assertThat(opened.traces().update(TracesTest::trace)).isTrue();
      List<Cascade> wanted = trace(MemoryCorpus.of(opened.corpus().readings()), List.of());
      assertThat(wanted).isNotEmpty().anyMatch(cascade -> !cascade.derivations().isEmpty());
      assertThat(opened.traces().stream().toList()).isEqualTo(wanted);
      assertThat(opened.traces().cascade(wanted.get(0).claim())).contains(wanted.get(0));
      assertThat(opened.traces().update((corpus, decisions) -> List.of())).isFalse();
    }
  }

  @Test
  void inShortTheyAreWhatTheyAreAtLength() throws IOException {
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
      List<Cascade> whole = opened.traces().stream().toList();
      assertThat(opened.traces().synopses())
          .isNotEmpty()
          .isEqualTo(whole.stream().map(Synopsis::of).toList());
      assertThat(opened.traces().synopses().get(0).mentions("BAKERS flour")).isTrue();
    }
  }

  @Test
  void correctionsAndContradictionsAreKept() throws IOException {
    try (Case opened = shelf.read()) {
      opened
          .traces()
          .update(
              (corpus, decisions) ->
                  trace(corpus, decisions).stream().map(TracesTest::corrected).toList());
      assertThat(opened.traces().stream().toList())
          .isNotEmpty()
          .allMatch(cascade -> cascade.equals(corrected(cascade)));
    }
  }

  private static Cascade corrected(Cascade cascade) {
    return new Cascade(
        cascade.claim(),
        cascade.gist(),
        cascade.appearances(),
        cascade.derivations(),
        cascade.origins(),
        cascade.counts(),
        cascade.alerts(),
        List.of(
            new Correction(Correction.Kind.RETRACTION, "p2", List.of("p1"), List.of("p1", "p2")),
            new Correction(Correction.Kind.CORRECTION, "p2", List.of("p1"), List.of(), "police")),
        cascade.appearances().subList(0, 1));
  }

  @Test
  void theCardsAreThoseOfTheReadings() throws IOException {
    try (Case opened = shelf.read()) {
      List<Card> cards = opened.corpus().stream().map(Card::of).toList();
      assertThat(opened.cards()).hasSize(2);
      assertThat(opened.cards().stream().map(Card::said).toList())
          .isEqualTo(cards.stream().map(Card::said).toList());
      assertThat(opened.cards().stream().map(Card::title).toList())
          .isEqualTo(cards.stream().map(Card::title).toList());
      assertThat(opened.cards().stream().map(Card::published).toList())
          .isEqualTo(cards.stream().map(Card::published).toList());
    }
  }

  @Test
  void newArticlesAndDecisionsMakeThemStale() throws IOException {
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
      long made = opened.decisions().add(dated("p1")).id();
      assertThat(opened.traces().current()).isFalse();
      opened.traces().update(TracesTest::trace);
      assertThat(opened.traces().stream().findFirst().orElseThrow().appearances())
          .anyMatch(telling -> telling.article().published().method().equals("person"));
      opened.decisions().undo(made);
      assertThat(opened.traces().current()).isFalse();
      opened.traces().update(TracesTest::trace);
      shelf.add(shelf.write("b.jsonl", Shelf.article(1)));
      assertThat(opened.traces().current()).isFalse();
    }
  }

  private static Decision dated(String article) {
    Instant noon = Instant.parse("2024-03-05T12:00:00Z");
    return new Decision.DateArticle(article, new Dating(noon, noon, "given"));
  }

  private void addTellingsWhoseDatesAreFound() throws IOException {
    shelf.add(
        shelf.write(
            "dates.jsonl",
            Shelf.line(
                    "p3",
                    "Empty shelves\\n\\nThe bakers of Ostley walked out this Tuesday over the price"
                        + " of flour, and 40 shops stay shut.",
                    ",\"outlet\":\"Vale Herald\",\"language\":\"en\"")
                + Shelf.line(
                    "p4",
                    "Ovens cold\\n\\nOSTLEY, 6 March (HT) - The bakers of Ostley walked out on"
                        + " Tuesday over the price of flour, and 40 shops stay shut.",
                    ",\"outlet\":\"Hill Times\",\"published\":\"2024-03-04T12:00:00Z\",\"language\":\"en\"")));
  }

  private static Set<String> methods(Cascade cascade) {
    return cascade.appearances().stream()
        .map(telling -> telling.article().id() + " " + telling.article().published().method())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theDatesThatTracingFoundAreKept() throws IOException {
    addTellingsWhoseDatesAreFound();
    try (Case opened = shelf.read()) {
      List<Cascade> found = trace(MemoryCorpus.of(opened.corpus().readings()), List.of());
      assertThat(methods(found.get(0)))
          .containsExactly("p1 given", "p2 given", "p3 text", "p4 given+contradicted");
      List<Cascade> wanted = found.stream().map(TracesTest::contradictedByAll).toList();
      opened.traces().update((corpus, decisions) -> wanted);
      assertThat(opened.traces().stream().toList()).isEqualTo(wanted);
    }
  }

  private static Cascade contradictedByAll(Cascade cascade) {
    return new Cascade(
        cascade.claim(),
        cascade.gist(),
        cascade.appearances(),
        cascade.derivations(),
        cascade.origins(),
        cascade.counts(),
        cascade.alerts(),
        cascade.corrections(),
        cascade.appearances());
  }

  @Test
  void aDateThatAPersonGaveSinceStandsAgainstThem() throws IOException {
    addTellingsWhoseDatesAreFound();
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
      opened.decisions().add(dated("p3"));
      opened.decisions().add(dated("p4"));
      assertThat(methods(opened.traces().stream().findFirst().orElseThrow()))
          .containsExactly("p1 given", "p2 given", "p3 person", "p4 person");
    }
  }

  @Test
  void aLinkThatAPersonRejectedIsNoneAndNoneIsLostWhenThatIsTakenBack() throws IOException {
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
      List<Cascade> before = opened.traces().stream().toList();
      Derivation made = before.get(0).derivations().get(0);
      long id =
          opened
              .decisions()
              .add(new Decision.RejectLink(place(made.from()), place(made.to())))
              .id();
      assertThat(opened.traces().update(TracesTest::trace)).isTrue();
      List<Cascade> after = opened.traces().stream().toList();
      assertThat(after.get(0).derivations()).isEmpty();
      assertThat(after.get(0).counts().low()).isEqualTo(2);
      opened.decisions().undo(id);
      opened.traces().update(TracesTest::trace);
      assertThat(opened.traces().stream().toList()).isEqualTo(before);
    }
  }

  @Test
  void whatAPersonSaysIsFromOutsideOrNoTellingHoldsWhenAllIsReadAnew() throws IOException {
    long none;
    List<Cascade> before;
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
      before = opened.traces().stream().toList();
      Derivation made = before.get(0).derivations().get(0);
      none = opened.decisions().add(new Decision.NoLink(place(made.to()))).id();
    }
    try (CaseWriter writer = shelf.open()) {
      writer.reread(done -> {});
    }
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
      Cascade after = opened.traces().stream().toList().get(0);
      assertThat(after.derivations()).isEmpty();
      assertThat(after.counts().low()).isEqualTo(2);
      opened.decisions().undo(none);
      Derivation made = before.get(0).derivations().get(0);
      opened.decisions().add(new Decision.PartTelling(place(made.to()), place(made.from())));
      opened.traces().update(TracesTest::trace);
      assertThat(opened.traces().stream().flatMap(claim -> claim.appearances().stream()))
          .noneMatch(
              told ->
                  told.article().id().equals(made.to().article().id())
                      && told.content().equals(made.to().content()));
    }
  }

  private static Decision.Place place(Appearance telling) {
    return new Decision.Place(telling.article().id(), telling.content());
  }

  @Test
  void sourcesAreCalledAsPeopleDecided() throws IOException {
    try (Case opened = shelf.read()) {
      opened.decisions().add(new Decision.RenameSource("Anna Morel", "A. Morel-Roth"));
      opened.traces().update(TracesTest::trace);
      assertThat(opened.known().reading("p1").orElseThrow().statements())
          .extracting(statement -> statement.source().name())
          .contains("A. Morel-Roth")
          .doesNotContain("Anna Morel");
      assertThat(opened.traces().stream().flatMap(claim -> claim.appearances().stream()))
          .anyMatch(
              telling ->
                  telling.statement() != null
                      && telling.statement().chain().contains("A. Morel-Roth"));
    }
  }

  @Test
  void aPurgeLeavesNoneThatQuotesWhatWent() throws IOException {
    try (Case opened = shelf.read()) {
      opened.traces().update(TracesTest::trace);
    }
    try (CaseWriter writer = shelf.open()) {
      writer.purge(List.of("p1"), "");
      assertThat(writer.reading().traces().stream()).isEmpty();
      assertThat(writer.reading().traces().current()).isFalse();
    }
  }
}

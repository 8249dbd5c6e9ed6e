package selon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.corpus.Excerpt;
import selon.corpus.Found;
import selon.language.Language;
import selon.statement.Certainty;
import selon.statement.Form;
import selon.statement.Reading;
import selon.statement.SourceKind;

class CaseSearchTest {

  private static final List<Reading> READINGS =
      List.of(
          new Sheet("a1", "fr")
              .title("Crue à Morval")
              .outlet("Le Phare")
              .published("2025-06-17T08:00:00Z", "2025-06-17T08:00:00Z")
              .own("Le bac est resté à quai.")
              .says(
                  "la maire Anne Vel",
                  "a annoncé",
                  "que les digues seraient renforcées",
                  "person",
                  "probable",
                  "Anne Vel")
              .hedge("conditional", "seraient")
              .says("le préfet", "dit", "que l’eau est potable", "role", "certain", "préfet")
              .reading(),
          new Sheet("a2", "fr")
              .title("Après l’orage")
              .outlet("Radio Morval")
              .published("2025-06-01T00:00:00Z", "2025-06-30T23:59:59Z")
              .says(
                  "Mme Vel",
                  "annonçait",
                  "qu’une digue aurait cédé",
                  "person",
                  "probable",
                  "Anne Vel")
              .hedge("conditional", "aurait")
              .says(
                  "des témoins",
                  "racontent",
                  "que 1 500 poissons sont morts au porte-à-porte",
                  "collective",
                  "certain",
                  "témoins")
              .reading(),
          new Sheet("a3", "en")
              .title("Ferry held")
              .outlet("Shire Post")
              .says(
                  "the mayor",
                  "said",
                  "that the ferries were running late",
                  "role",
                  "certain",
                  "mayor")
              .says(
                  "Tom O’Hara",
                  "says",
                  "the U.S. ship took on Britain’s fish",
                  "person",
                  "certain",
                  "Tom O’Hara")
              .reading());

  @TempDir Path folder;

  private Found find(Search search) throws IOException {
    if (!Files.exists(folder.resolve("segments_1"))) {
      try (CaseIndex index = CaseIndex.open(folder)) {
        index.put(READINGS);
        index.commit(7);
      }
    }
    try (CaseSearch open = CaseSearch.open(folder)) {
      assertThat(open.generation()).isEqualTo(7);
      return open.find(search);
    }
  }

  private List<String> ids(Search search) throws IOException {
    return find(search).statements().stream()
        .map(hit -> hit.article().id() + " " + hit.id())
        .toList();
  }

  private List<String> ids(String query) throws IOException {
    return ids(Search.of(query));
  }

  private static List<String> marked(Excerpt excerpt) {
    return excerpt.marks().stream().map(mark -> mark.in(excerpt.text())).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "annoncer, a1 s1|a2 s1",
    "annonceraient, a1 s1|a2 s1",
    "digue, a1 s1|a2 s1",
    "DIGUES, a1 s1|a2 s1",
    "mort, a2 s2",
    "poisson, a2 s2",
    "dire, a1 s2",
    "ferry, a3 s1",
    "take, a3 s2",
    "run, a3 s1",
    "prefet, a1 s2",
    "renforcer, a1 s1",
  })
  void formsOfAWordFindEachOther(String query, String expected) throws IOException {
    assertThat(ids(query)).containsExactlyInAnyOrder(expected.split("\\|"));
  }

  @Test
  void hedgesAreFoundAndNotDrowned() throws IOException {
    assertThat(ids("seraient")).containsExactly("a1 s1");
    assertThat(ids("serait")).containsExactly("a1 s1");
    assertThat(ids("aurais")).containsExactly("a2 s1");
    assertThat(ids("être")).containsExactlyInAnyOrder("a1 s1", "a1 s2", "a2 s2");
    assertThat(ids("hedge:conditional")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids("hedge:aurait")).containsExactly("a2 s1");
  }

  @Test
  void smallWordsAreKept() throws IOException {
    assertThat(ids("que")).contains("a1 s1", "a1 s2", "a2 s1", "a2 s2");
    assertThat(ids("\"que les\"")).containsExactly("a1 s1");
    assertThat(ids("\"the ferries were\"")).containsExactly("a3 s1");
  }

  @Test
  void aPhraseIsLookedForAsItIsWritten() throws IOException {
    assertThat(ids("\"une digue\"")).containsExactly("a2 s1");
    assertThat(ids("« Les Digues »")).containsExactly("a1 s1");
    assertThat(find(Search.of("\"les digue\"")).isEmpty()).isTrue();
    assertThat(ids("\"qu'une digue\"")).containsExactly("a2 s1");
    assertThat(ids("\"que l'eau\"")).containsExactly("a1 s2");
  }

  @Test
  void wordsAreFoundHoweverTheyAreJoined() throws IOException {
    assertThat(ids("d'eau")).containsExactly("a1 s2");
    assertThat(ids("1,500")).containsExactly("a2 s2");
    assertThat(ids("porte-à-porte")).containsExactly("a2 s2");
    assertThat(ids("Britain's")).containsExactly("a3 s2");
    assertThat(ids("US")).containsExactly("a3 s2");
    assertThat(ids("O'Hara")).containsExactly("a3 s2");
    assertThat(ids("poisson,témoins")).containsExactly("a2 s2");
  }

  @Test
  void aFieldSaysWhere() throws IOException {
    assertThat(ids("source:vel")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids("content:vel")).isEmpty();
    assertThat(ids("cue:annoncer")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids("article:orage digue")).containsExactly("a2 s1");
    assertThat(ids("article:\"Crue à Morval\"")).containsExactly("a1 s1", "a1 s2");
    assertThat(ids("source:\"Anne Vel\" seraient")).containsExactly("a1 s1");
    assertThat(ids("url:digue")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
  }

  @Test
  void allWordsMustBeThereWhereThatCanBe() throws IOException {
    assertThat(ids("vel digue seraient")).containsExactly("a1 s1");
    Found some = find(Search.of("digue zeppelin"));
    assertThat(some.loose()).isTrue();
    assertThat(some.statementCount()).isEqualTo(2);
    assertThat(find(Search.of("zeppelin")).isEmpty()).isTrue();
  }

  @Test
  void hitsAreMarkedInTheirWords() throws IOException {
    var hit = find(Search.of("digue annoncer")).statements().get(0);
    assertThat(marked(hit.cue())).hasSize(1);
    assertThat(marked(hit.content())).isSubsetOf("digue", "digues").hasSize(1);
    var phrase = find(Search.of("\"l'eau est potable\"")).statements().get(0);
    assertThat(marked(phrase.content())).containsExactly("l’eau est potable");
  }

  @Test
  void aStatementComesWithItsPlace() throws IOException {
    var hit = find(Search.of("seraient")).statements().get(0);
    String text = READINGS.get(0).article().text();
    assertThat(hit.spans().in(text)).isEqualTo("que les digues seraient renforcées");
    assertThat(hit.content().text()).isEqualTo("que les digues seraient renforcées");
    assertThat(hit.name()).isEqualTo("Anne Vel");
    assertThat(hit.source().text()).isEqualTo("la maire Anne Vel");
    assertThat(hit.article().title()).isEqualTo("Crue à Morval");
    assertThat(hit.article().outlet().name()).isEqualTo("Le Phare");
    assertThat(hit.certainty()).isEqualTo(Certainty.PROBABLE);
  }

  @Test
  void filtersNarrowDown() throws IOException {
    Search digue = Search.of("digue");
    assertThat(ids(digue.withOutlet("phare"))).containsExactly("a1 s1");
    assertThat(ids(Search.of("").withKinds(Set.of(SourceKind.ROLE))))
        .containsExactly("a1 s2", "a3 s1");
    assertThat(ids(Search.of("").withCertainties(Set.of(Certainty.PROBABLE))))
        .containsExactly("a1 s1", "a2 s1");
    assertThat(ids(Search.of("").withLanguage(new Language("en"))))
        .containsExactly("a3 s1", "a3 s2");
    assertThat(ids(digue.withSource("Zoé").withSource("anne vel"))).hasSize(2);
    assertThat(ids(digue.withAmong(Set.of(Search.key("a2", "s1"))))).containsExactly("a2 s1");
    assertThat(ids(digue.withAmong(Set.of()))).isEmpty();
    assertThat(ids(digue.withForms(Set.of(Form.INDIRECT)))).hasSize(2);
    assertThat(ids(digue.withForms(Set.of(Form.DIRECT)))).isEmpty();
  }

  @Test
  void wordsBehindNoFieldAreLookedForWhereOneSays() throws IOException {
    Search vel = Search.of("vel");
    assertThat(ids(vel.withIn(Field.SOURCE))).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids(vel.withIn(Field.CONTENT))).isEmpty();
    assertThat(ids(Search.of("source:vel digue").withIn(Field.CONTENT)))
        .containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids(Search.of("bac").withIn(Field.ARTICLE))).containsExactly("a1 s1", "a1 s2");
  }

  @Test
  void timeIsAnIntervalAndUnknownTimesAreTold() throws IOException {
    Instant noon = Instant.parse("2025-06-17T12:00:00Z");
    assertThat(ids(Search.of("").within(noon, null))).containsExactly("a2 s1", "a2 s2");
    assertThat(ids(Search.of("digue").within(null, noon))).hasSize(2);
    assertThat(ids(Search.of("digue").within(Instant.parse("2025-07-01T00:00:00Z"), null)))
        .isEmpty();
    Found ferry = find(Search.of("ferry").within(noon, null));
    assertThat(ferry.statements()).isEmpty();
    assertThat(ferry.undated()).isEqualTo(1);
  }

  @Test
  void articlesAreFoundByWhatNobodySays() throws IOException {
    Found bac = find(Search.of("quais bac"));
    assertThat(bac.statements()).isEmpty();
    assertThat(bac.articles()).hasSize(1);
    assertThat(bac.articles().get(0).id()).isEqualTo("a1");
    assertThat(marked(bac.articles().get(0).excerpt())).containsExactly("bac", "quai");
    assertThat(find(Search.of("digue")).articles()).isEmpty();
    assertThat(find(Search.of("digue")).articleCount()).isEqualTo(2);
    assertThat(find(Search.of("bac").withKinds(Set.of(SourceKind.ROLE))).isEmpty()).isTrue();
  }

  @Test
  void whatIsFoundIsCounted() throws IOException {
    Found all = find(Search.of("").page(0, 1));
    assertThat(all.statements()).hasSize(1);
    assertThat(all.statementCount()).isEqualTo(6);
    assertThat(all.counts().get("outlet"))
        .containsEntry("Le Phare", 2)
        .containsEntry("Radio Morval", 2);
    assertThat(all.counts().get("kind")).containsEntry("role", 2);
    assertThat(all.counts().get("form")).containsEntry("indirect", 6);
  }

  @Test
  void pagesFollowEachOther() throws IOException {
    List<String> whole = ids(Search.of("").page(0, 100));
    List<String> pages = new ArrayList<>();
    for (int skip = 0; skip < 6; skip += 2) {
      pages.addAll(ids(Search.of("").page(skip, 2)));
    }
    assertThat(pages).isEqualTo(whole).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "*digue",
        "digue*",
        "/dig.*/",
        "[a TO b]",
        "{!",
        "(((",
        "\"",
        "\"digue",
        "«",
        "source:",
        ":",
        "::",
        "source::vel",
        "source:\"",
        "AND OR NOT",
        "-",
        "--digue",
        "+digue",
        "digue~2",
        "digue^5",
        "\\",
        "\\u0000",
        "\u0000",
        "\ud800",
        "a\udc00b",
        "💥",
        "日本語 ",
        "…—–",
        "'’ʼ",
        "l'",
        "qu'",
        "l''eau",
        "content:(a b)",
        "field:\"x\" y:",
        "\u202edigue",
        " ",
        "\u00a0",
        "e\u0301te\u0301",
        "ſ",
        "İstanbul",
        "ß",
        "ﬁche",
        "१२३",
        "1,5.3:2",
        "_:type:article"
      })
  void noQueryIsAnError(String query) throws IOException {
    assertThat(find(Search.of(query))).isNotNull();
  }

  @Test
  void operatorsAreWordsOrNothing() throws IOException {
    assertThat(ids("digue*")).hasSize(2);
    assertThat(ids("+digue")).hasSize(2);
    assertThat(ids("\"digue")).hasSize(2);
    assertThat(ids("(digue)")).hasSize(2);
    assertThat(find(Search.of("*?/")).isEmpty()).isTrue();
  }

  @Test
  void longQueriesAreCutAndToldSo() throws IOException {
    Found words = find(Search.of("digue " + "mot ".repeat(25_000)));
    assertThat(words.cut()).isTrue();
    assertThat(words.statementCount()).isEqualTo(2);
    assertThat(find(Search.of("x".repeat(100_000))).isEmpty()).isTrue();
    assertThat(find(Search.of("\"".repeat(100_000))).isEmpty()).isTrue();
    String distinct =
        String.join(" ", Stream.iterate(0, i -> i + 1).limit(20_000).map(i -> "w" + i).toList());
    assertThat(find(Search.of(distinct)).cut()).isTrue();
  }

  @Test
  void randomQueriesAndTextsAreTaken() throws IOException {
    Random random = new Random(5);
    String letters = "aé'’\"«»:-.,1 \n\u00a0\u0301ßæ*?\ud83d\ude00\ud800日क्ि";
    for (int round = 0; round < 30; round++) {
      StringBuilder text = new StringBuilder("x ");
      for (int i = random.nextInt(400); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Path own = folder.resolve("r" + round);
      try (CaseIndex index = CaseIndex.open(own)) {
        index.put(
            List.of(
                new Sheet("r", round % 2 == 0 ? "fr" : "zh")
                    .says("X", "dit", text.toString())
                    .reading()));
        index.commit(1);
      }
      try (CaseSearch search = CaseSearch.open(own)) {
        assertThat(search.find(Search.of("x")).statementCount()).as(text.toString()).isEqualTo(1);
        assertThat(search.find(Search.of(text.toString()))).isNotNull();
      }
    }
  }

  @Test
  void aReadingTakesThePlaceOfAnEarlierOne() throws IOException {
    find(Search.of(""));
    try (CaseIndex index = CaseIndex.open(folder)) {
      assertThat(index.generation()).isEqualTo(7);
      index.put(List.of(new Sheet("a1", "fr").says("le préfet", "dit", "que tout va").reading()));
      index.remove(List.of("a3"));
      index.commit(8);
    }
    try (CaseSearch search = CaseSearch.open(folder)) {
      assertThat(search.articles()).isEqualTo(2);
      assertThat(search.find(Search.of("seraient")).isEmpty()).isTrue();
      assertThat(search.find(Search.of("ferry")).isEmpty()).isTrue();
      assertThat(search.find(Search.of("préfet")).statementCount()).isEqualTo(1);
    }
  }

  @Test
  void whatWasRemovedIsGoneFromTheDisk() throws IOException {
    find(Search.of(""));
    try (CaseIndex index = CaseIndex.open(folder)) {
      index.remove(List.of("a3"));
      index.commit(8);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("ferries", "ferry", "britain");
      }
    }
  }

  @Test
  void readersGoOnWhileOneWrites() throws IOException {
    find(Search.of(""));
    try (CaseSearch before = CaseSearch.open(folder);
        CaseIndex index = CaseIndex.open(folder)) {
      index.remove(List.of("a1", "a2"));
      assertThat(before.refresh()).isSameAs(before);
      assertThat(before.find(Search.of("digue")).statementCount()).isEqualTo(2);
      index.commit(8);
      assertThat(before.find(Search.of("digue")).statementCount()).isEqualTo(2);
      try (CaseSearch after = before.refresh()) {
        assertThat(after.generation()).isEqualTo(8);
        assertThat(after.find(Search.of("digue")).statementCount()).isZero();
      }
      assertThatThrownBy(() -> CaseIndex.open(folder))
          .isInstanceOf(LockObtainFailedException.class);
    }
  }

  @Test
  void whatIsNotCommittedIsLost() throws IOException {
    find(Search.of(""));
    try (CaseIndex index = CaseIndex.open(folder)) {
      index.remove(List.of("a1"));
    }
    assertThat(find(Search.of("digue")).statementCount()).isEqualTo(2);
  }

  @Test
  void aMissingOrDamagedIndexSaysWhatToDo() throws IOException {
    assertThatThrownBy(() -> CaseSearch.open(folder))
        .isInstanceOf(UnusableIndex.class)
        .hasMessageContaining("selon index");
    find(Search.of(""));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      assertThatThrownBy(
              () -> {
                try (CaseSearch search = CaseSearch.open(folder)) {
                  search.verify();
                }
              })
          .as(file.toString())
          .isInstanceOf(UnusableIndex.class)
          .hasMessageContaining("selon index");
      Files.write(file, whole);
    }
    Files.write(files.get(files.size() - 1), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> CaseIndex.open(folder)).isInstanceOf(UnusableIndex.class);
    try (CaseIndex index = CaseIndex.recreate(folder)) {
      index.put(READINGS);
      index.commit(7);
    }
    assertThat(ids("digue")).hasSize(2);
  }
}
